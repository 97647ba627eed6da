// See counting.hpp.
#include "engines/matching/exact/counting.hpp"

#include <algorithm>

namespace jamsides::matching::exact {

namespace {

// How many groups the mentors allow.
Range groups_by_mentors(Instance const& instance) {
    long long places = 0, needed = 0;
    for (int m = 0; m < instance.mentors(); ++m) {
        places += std::min(instance.mentor(m).capacity, instance.organisations());
        needed += instance.mentor(m).must_be_used ? 1 : 0;
        if (instance.mentor(m).must_be_used && instance.mentor(m).capacity == 0) return {1, 0};
    }
    auto [least, most] = instance.mentors_per_group();
    Range groups{0, instance.organisations()};
    if (least > 0) groups.to = int(std::min<long long>(groups.to, places / least));
    if (needed > 0) groups.from = most > 0 ? int((needed + most - 1) / most) : groups.to + 1;
    return groups;
}

void widen(Range& range, int value, bool first) {
    range.from = first ? value : std::min(range.from, value);
    range.to = first ? value : std::max(range.to, value);
}

}  // namespace

std::optional<Counts> possible_counts(Instance const& instance) {
    auto sizes = instance.group_sizes();
    auto allowed = groups_by_mentors(instance);
    int n = instance.organisations();
    Counts out;
    bool first = true;
    for (int fours = 0; fours <= (sizes.holds(4) ? n / 4 : 0); ++fours)
        for (int trios = 0; trios <= (sizes.holds(3) ? (n - 4 * fours) / 3 : 0); ++trios) {
            int rest = n - 4 * fours - 3 * trios;
            if (rest % 2 != 0 || (rest > 0 && !sizes.holds(2))) continue;
            if (!allowed.holds(rest / 2 + trios + fours)) continue;
            widen(out.of_size[2], rest / 2, first);
            widen(out.of_size[3], trios, first);
            widen(out.of_size[4], fours, first);
            widen(out.groups, rest / 2 + trios + fours, first);
            first = false;
        }
    return first ? std::nullopt : std::optional(out);
}

}  // namespace jamsides::matching::exact

// Order, holes and repetitions of a series.
#include "engines/statistics/series.hpp"

#include <algorithm>
#include <string>

#include "engines/statistics/unusable.hpp"

namespace jamsides::statistics {

Series observed(std::span<Observation const> series) {
    Series found(series.begin(), series.end());
    std::ranges::stable_sort(found, {}, &Observation::year);
    auto const twice = std::ranges::adjacent_find(found, {}, &Observation::year);
    if (twice != found.end()) throw Unusable("År " + std::to_string(twice->year) + " finns två gånger");
    std::erase_if(found, [](Observation const& each) { return !each.value; });
    for (Observation const& each : found) checked(*each.value, "Värdet för " + std::to_string(each.year));
    return found;
}

bool looks_repeated(std::span<Observation const> series) {
    Series const all = observed(series);
    std::vector<int> lengths;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (i > 0 && all[i].year != all[i - 1].year + 1) return false;
        bool const same = i > 0 && *all[i].value == *all[i - 1].value;
        same ? void(++lengths.back()) : lengths.push_back(1);
    }
    if (lengths.size() < 2 || std::ranges::find(lengths, 4) == lengths.end()) return false;
    return std::all_of(lengths.begin() + 1, lengths.end() - 1, [](int length) { return length % 4 == 0; });
}

Series without_repeats(std::span<Observation const> series) {
    Series all = observed(series);
    auto const rest = std::ranges::unique(all, {}, [](Observation const& each) { return *each.value; });
    all.erase(rest.begin(), rest.end());
    return all;
}

}  // namespace jamsides::statistics

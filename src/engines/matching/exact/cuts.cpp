// See cuts.hpp.
#include "engines/matching/exact/cuts.hpp"

#include <algorithm>

namespace jamsides::matching::exact {

int Cut::coefficient(Team const& team) const {
    int inside = 0;
    for (int i : team.members()) inside += std::binary_search(set.begin(), set.end(), i);
    return inside / 2;
}

bool Cuts::has(std::vector<int> const& set) const {
    for (int c : with_[set[0]])
        if (cuts_[c].set == set) return true;
    return false;
}

void Cuts::add(Cut cut) {
    for (int i : cut.set) with_[i].push_back(int(cuts_.size()));
    cuts_.push_back(std::move(cut));
}

void Cuts::keep(std::vector<int> const& which) {
    auto before = std::move(cuts_);
    cuts_.clear();
    for (auto& list : with_) list.clear();
    for (int c : which) add(std::move(before[c]));
}

void Cuts::of_team(Team const& team, std::vector<std::pair<int, int>>& out) const {
    out.clear();
    std::array<std::size_t, 4> at{};
    auto members = team.members();
    for (;;) {  // merge the members' lists, counting how many hold the least cut
        int least = int(cuts_.size()), count = 0;
        for (int k = 0; k < team.size; ++k) {
            auto const& list = with_[members[k]];
            if (at[k] < list.size()) least = std::min(least, list[at[k]]);
        }
        if (least == int(cuts_.size())) return;
        for (int k = 0; k < team.size; ++k) {
            auto const& list = with_[members[k]];
            if (at[k] < list.size() && list[at[k]] == least) ++at[k], ++count;
        }
        if (count >= 2) out.emplace_back(least, count / 2);
    }
}

}  // namespace jamsides::matching::exact

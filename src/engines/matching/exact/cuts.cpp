// See cuts.hpp.
#include "engines/matching/exact/cuts.hpp"

#include <algorithm>
#include <numeric>

namespace jamsides::matching::exact {

Cut Cut::halves(std::vector<int> set) {
    std::vector<int> weight(set.size(), 1);
    return {std::move(set), std::move(weight), 2};
}

int Cut::most() const { return std::accumulate(weight.begin(), weight.end(), 0) / unit; }

int Cut::weight_of(int organisation) const {
    auto place = std::lower_bound(set.begin(), set.end(), organisation);
    return place != set.end() && *place == organisation ? weight[place - set.begin()] : 0;
}

int Cut::coefficient(Team const& team) const {
    int sum = 0;
    for (int i : team.members()) sum += weight_of(i);
    return sum / unit;
}

bool Cuts::has(Cut const& cut) const {
    for (auto [c, weight] : with_[cut.set[0]])
        if (cuts_[c] == cut) return true;
    return false;
}

void Cuts::add(Cut cut) {
    for (std::size_t k = 0; k < cut.set.size(); ++k)
        with_[cut.set[k]].emplace_back(int(cuts_.size()), cut.weight[k]);
    cuts_.push_back(std::move(cut));
}

void Cuts::keep(std::vector<int> const& which) {
    auto before = std::move(cuts_);
    cuts_.clear();
    for (auto& list : with_) list.clear();
    for (int c : which) add(std::move(before[c]));
}

// Merges the members' lists, adding up the weights of the least cut not yet passed.
void Cuts::of_team(Team const& team, std::vector<std::pair<int, int>>& out) const {
    out.clear();
    std::array<std::size_t, 4> at{};
    auto members = team.members();
    for (;;) {
        int least = int(cuts_.size()), sum = 0;
        for (int k = 0; k < team.size; ++k) {
            auto const& list = with_[members[k]];
            if (at[k] < list.size()) least = std::min(least, list[at[k]].first);
        }
        if (least == int(cuts_.size())) return;
        for (int k = 0; k < team.size; ++k) {
            auto const& list = with_[members[k]];
            if (at[k] < list.size() && list[at[k]].first == least) sum += list[at[k]++].second;
        }
        if (int coefficient = sum / cuts_[least].unit) out.emplace_back(least, coefficient);
    }
}

}  // namespace jamsides::matching::exact

// Rank-1 cuts: every organisation of a set gets a weight, a group holds the sum of its members' weights in
// whole units, rounded down, and all groups together hold no more than all weights, rounded down. With halves
// for an odd set: at most ⌊|set|/2⌋ groups hold two or more of it. No proposal breaks one; fractional
// solutions do.
#pragma once

#include <utility>
#include <vector>

#include "engines/matching/groups.hpp"

namespace jamsides::matching::exact {

struct Cut {
    std::vector<int> set;     // in rising order
    std::vector<int> weight;  // one a member of the set, in parts of `unit`
    int unit = 2;

    static Cut halves(std::vector<int> set);
    int most() const;
    int weight_of(int organisation) const;
    int coefficient(Team const& team) const;
    friend auto operator<=>(Cut const&, Cut const&) = default;
};

// The cuts in force, and which of them a team takes part in.
class Cuts {
  public:
    explicit Cuts(int organisations) : with_(organisations) {}
    int size() const { return int(cuts_.size()); }
    Cut const& operator[](int c) const { return cuts_[c]; }
    bool has(Cut const& cut) const;
    void add(Cut cut);
    void keep(std::vector<int> const& which);  // in rising order; the others are forgotten
    // Cuts with a coefficient for the team, in rising order, with that coefficient.
    void of_team(Team const& team, std::vector<std::pair<int, int>>& out) const;

  private:
    std::vector<Cut> cuts_;
    std::vector<std::vector<std::pair<int, int>>>
        with_;  // organisation → cuts whose set holds it, with its weight
};

}  // namespace jamsides::matching::exact

// Rank-1 cuts: of a set of organisations, odd in number, at most ⌊|set|/2⌋ groups hold two or more
// (a group of four that holds four counts twice).
#pragma once

#include <vector>

#include "engines/matching/groups.hpp"

namespace jamsides::matching::exact {

struct Cut {
    std::vector<int> set;  // in rising order

    int most() const { return int(set.size()) / 2; }
    int coefficient(Team const& team) const;
};

// The cuts in force, and which of them a team takes part in.
class Cuts {
  public:
    explicit Cuts(int organisations) : with_(organisations) {}
    int size() const { return int(cuts_.size()); }
    Cut const& operator[](int c) const { return cuts_[c]; }
    bool has(std::vector<int> const& set) const;
    void add(Cut cut);
    void keep(std::vector<int> const& which);  // in rising order; the others are forgotten
    // Cuts with a coefficient for the team, in rising order, with that coefficient.
    void of_team(Team const& team, std::vector<std::pair<int, int>>& out) const;

  private:
    std::vector<Cut> cuts_;
    std::vector<std::vector<int>> with_;  // organisation → cuts whose set holds it
};

}  // namespace jamsides::matching::exact

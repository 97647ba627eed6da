// A fractional solution of the linear program as the search for cuts sees it: teams with their shares.
#pragma once

#include <map>
#include <vector>

#include "engines/matching/exact/master.hpp"

namespace jamsides::matching::exact {

struct Fractional {
    Fractional(Master const& master, int organisations);

    std::vector<Team> teams;
    std::vector<double> share;                 // of each team, all its mentors together
    std::vector<std::vector<int>> teams_with;  // organisation → teams
    std::vector<std::map<int, double>> near;   // organisation → others it shares teams with, how much
    double broken_by(Cut const& cut) const;    // how far the solution goes beyond the cut
    bool divided(int i, int j) const;          // together in part only
};

}  // namespace jamsides::matching::exact

// The matching problem as one 0–1 program with a column for every group, handed to CBC as it stands.
// Too slow beyond some forty organisations; kept as the yardstick the engine is measured and checked against.
#pragma once

#include <functional>
#include <vector>

#include "engines/matching/groups.hpp"

namespace jamsides::matching::whole {

struct WholeAnswer {
    bool proven = false;
    bool found = false;  // proven and not found: infeasible
    long long cost = 0;
    double bound = 0;
    std::vector<Served> groups;
};

WholeAnswer solve_whole(Costs const& costs, double seconds, std::function<bool()> const& stop);

}  // namespace jamsides::matching::whole

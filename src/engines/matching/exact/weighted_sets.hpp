// Rank-1 cuts beyond halves: sets of four and five with the weights that are known to cut deepest.
#pragma once

#include <functional>

#include "engines/matching/exact/fractional.hpp"

namespace jamsides::matching::exact {

// Tells of cuts the solution breaks, found by exchanging members of small sets until nothing is gained.
void search_weighted_sets(Fractional const& fractional, std::function<void(Cut, double)> const& found);

}  // namespace jamsides::matching::exact

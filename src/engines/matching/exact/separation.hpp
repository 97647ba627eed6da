// Finds the rank-1 cuts that a fractional solution of the linear program breaks.
#pragma once

#include <vector>

#include "engines/matching/exact/master.hpp"

namespace jamsides::matching::exact {

// At most `most` cuts, the most broken first, few for any one organisation. Empty when none is found.
std::vector<Cut> broken_cuts(Master const& master, int organisations, int most);

}  // namespace jamsides::matching::exact

// A proposal to have in hand before anything is proven: good enough to answer with when time runs out early.
#pragma once

#include <optional>

#include "engines/matching/exact/counting.hpp"
#include "engines/matching/exact/tree.hpp"

namespace jamsides::matching::exact {

// The lonely first, each with the cheapest company that leaves a number the rest can be grouped in.
// Nothing when that ends in a corner.
std::optional<Grouping> first_proposal(Costs const& costs, Counts const& counts);

}  // namespace jamsides::matching::exact

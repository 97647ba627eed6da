// What every rule and every wish costs: the optimum with it minus the optimum without it.
#pragma once

#include <vector>

#include "engines/matching/exact/engine.hpp"
#include "engines/matching/options.hpp"
#include "engines/matching/solution.hpp"

namespace jamsides::matching {

// `engine` has proven the optimum of `problem`. Nothing when time runs out between two rules, since a rule
// without a price would look like one that costs nothing; the one being priced then is told as at least.
std::vector<RulePrice> price_rules(Problem const& problem, exact::Engine& engine, Options const& options);

}  // namespace jamsides::matching

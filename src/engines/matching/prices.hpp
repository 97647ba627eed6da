// What every rule and every wish costs: the optimum with it minus the optimum without it.
#pragma once

#include <vector>

#include "engines/matching/exact/engine.hpp"
#include "engines/matching/options.hpp"
#include "engines/matching/solution.hpp"

namespace jamsides::matching {

// `engine` has proven the optimum of `problem`. Rules for which time ran out are left out, or told as at
// least.
std::vector<RulePrice> price_rules(Problem const& problem, exact::Engine& engine, Options const& options);

}  // namespace jamsides::matching

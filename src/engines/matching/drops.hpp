// What to give up when rules cannot hold together.
#pragma once

#include <vector>

#include "engines/matching/options.hpp"
#include "engines/matching/rule_list.hpp"

namespace jamsides::matching {

// Every smallest set of rules without which the rest can hold, at most `most` of them; all have the same
// size. `conflict` is some set of the problem's rules that cannot hold together. Empty when time ran out, or
// when more than four rules must go.
std::vector<std::vector<Rule>> smallest_drops(Problem const& problem, std::vector<Rule> const& conflict,
                                              std::size_t most, Options const& options);

}  // namespace jamsides::matching

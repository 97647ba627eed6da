// The engine's front door: the best groups there are, proven best, with everything there is to say about
// them.
#pragma once

#include "engines/matching/options.hpp"
#include "engines/matching/problem.hpp"
#include "engines/matching/solution.hpp"

namespace jamsides::matching {

// Deterministic: the same problem gives the same answer, whatever the order in the file and the number of
// threads, unless `options.stop` cuts it short. Throws BadProblem when the costs do not fit in exact numbers.
Solution solve(Problem const& problem, Options const& options = {});

}  // namespace jamsides::matching

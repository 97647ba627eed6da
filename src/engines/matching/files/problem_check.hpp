// What must agree between the parts of a problem: codes that exist, once each, distances that are complete.
#pragma once

#include "engines/matching/problem.hpp"

namespace jamsides::matching::files {

// Throws BadProblem with one sentence that names the place.
void check_problem(Problem const& problem);

}  // namespace jamsides::matching::files

// Problem files: the JSON in which a matching problem is kept, sent and archived.
#pragma once

#include <string>
#include <string_view>

#include "engines/matching/problem.hpp"

namespace jamsides::matching {

// Reads and checks a whole problem file. Throws BadProblem with one sentence that names the place.
Problem read_problem(std::string_view text);

// The same problem as a file again: what read_problem reads back equal. One organisation a line.
std::string write_problem(Problem const& problem);

}  // namespace jamsides::matching

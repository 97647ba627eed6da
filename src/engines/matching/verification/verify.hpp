// The independent checker: recomputes every cost from the problem alone and checks every rule.
// It shares nothing with the solver but the reading of files; its arithmetic is its own.
#pragma once

#include <string>

#include "engines/matching/files/solution_file.hpp"
#include "engines/matching/problem.hpp"

namespace jamsides::matching {

struct Verdict {
    bool holds = false;
    std::string
        fault;  // the first thing wrong, by the name of the rule or the field: "apart", "capacity", "cost"
    std::string sentence;  // the verdict in words
};

Verdict verify(Problem const& problem, WrittenAnswer const& answer);

}  // namespace jamsides::matching

// What a person wants to try: these two together, those two apart, this group just as it is. Each gives a
// problem that can be solved, kept and verified like any other.
#pragma once

#include <string>
#include <vector>

#include "engines/matching/exact/engine.hpp"
#include "engines/matching/options.hpp"
#include "engines/matching/problem.hpp"
#include "engines/matching/solution.hpp"

namespace jamsides::matching {

// Codes must be organisations of the problem.
Problem with_together(Problem problem, std::string const& one, std::string const& other);
Problem with_apart(Problem problem, std::string const& one, std::string const& other);
Problem with_group(Problem problem, std::vector<std::string> const& members);  // exactly these, mentors free

// For each group of the optimum: the best there would be if just these did not form a group.
struct Nearest {
    bool known = false;   // false: time ran out
    bool exists = false;  // false: no other proposal keeps the rules
    long long dearer = 0;
    Proposal proposal;
};
std::vector<Nearest> nearest_alternatives(Problem const& problem, Proposal const& optimum,
                                          Options const& options);
// The same with an engine that has proven the optimum.
std::vector<Nearest> nearest_alternatives(exact::Engine& engine, Proposal const& optimum);

}  // namespace jamsides::matching

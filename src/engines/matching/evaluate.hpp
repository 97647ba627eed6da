// What a proposal costs and why, whoever made it: the engine, or a person who moved somebody.
#pragma once

#include <string>
#include <vector>

#include "engines/matching/costs.hpp"
#include "engines/matching/solution.hpp"

namespace jamsides::matching {

struct Breach {
    std::string rule;  // "together 1281 0005", "group_sizes", "everyone_once", …
    std::string swedish;
    std::string english;
};

struct Evaluation {
    long long cost = 0;
    std::vector<Group> groups;  // in the order given
    std::vector<CodePair> wishes_unmet;
    std::vector<CodePair> wishes_ignored;
    std::vector<Breach> breaches;  // empty when every rule holds
    bool holds() const { return breaches.empty(); }
};

// Groups of one to four members are costed, whatever the rules say; unknown codes and larger groups become
// breaches. `costs` must have been made for sizes {1, 4}.
Evaluation evaluate(Costs const& costs, Proposal const& proposal);

// The cost alone, many times faster: no reasons, no breaches.
long long cost_alone(Costs const& costs, Proposal const& proposal);

// The same for a problem nobody has prepared.
Evaluation evaluate(Problem const& problem, Proposal const& proposal);

// The because-lines of one group: values that sum to its cost.
std::vector<Because> explain(Costs const& costs, std::vector<int> const& members,
                             std::vector<int> const& mentors);

}  // namespace jamsides::matching

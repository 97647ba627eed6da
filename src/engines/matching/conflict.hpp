// Why a problem has no answer: a smallest set of rules that cannot hold together, and small sets of rules to
// drop.
#pragma once

#include <vector>

#include "engines/matching/options.hpp"
#include "engines/matching/rule_list.hpp"
#include "engines/matching/solution.hpp"

namespace jamsides::matching {

struct Conflict {
    std::vector<Rule> smallest;  // no smaller set of rules is impossible; empty when time ran out first
    std::vector<std::vector<Rule>>
        drops;                   // without any one of these the rest can hold: the smallest there are
    bool without_rules = false;  // impossible even with no rule at all: a single organisation
};

// For a problem already known to be impossible. What the caller knows of proposals that break few rules saves
// attempts, and changes no answer.
Conflict find_conflict(Problem const& problem, Options const& options,
                       std::vector<Proposal> const& known = {});

// The same without what to drop, which takes many more attempts.
Conflict smallest_conflict(Problem const& problem, Options const& options);

std::vector<Reason> reasons_of(Problem const& problem, Conflict const& conflict);

}  // namespace jamsides::matching

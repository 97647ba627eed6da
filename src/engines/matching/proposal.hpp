// From the solver's numbers back to codes.
#pragma once

#include <vector>

#include "engines/matching/groups.hpp"
#include "engines/matching/solution.hpp"

namespace jamsides::matching {

// Groups in order of their first member, members and mentors in order of code.
Proposal proposal_of(Instance const& instance, std::vector<Served> const& groups);

}  // namespace jamsides::matching

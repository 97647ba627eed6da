// Groups to begin with: every organisation with its nearest, so that the linear program starts with sense.
#pragma once

#include <vector>

#include "engines/matching/groups.hpp"

namespace jamsides::matching::exact {

// All teams of an organisation and some of its `reach` cheapest companions, each with its cheapest mentors.
std::vector<Served> first_groups(Costs const& costs, int reach);

}  // namespace jamsides::matching::exact

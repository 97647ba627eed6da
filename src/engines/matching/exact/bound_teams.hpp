// The teams that hold a block bound by `together`: few, and listed one by one.
#pragma once

#include <functional>

#include "engines/matching/groups.hpp"

namespace jamsides::matching::exact {

void for_each_bound_team(Instance const& instance, std::function<void(Team const&)> const& each);

}  // namespace jamsides::matching::exact

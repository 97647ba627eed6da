// The list of all criteria, in the order in which a group's cost is explained.
#pragma once

#include <memory>
#include <vector>

#include "engines/matching/criteria/criterion.hpp"

namespace jamsides::matching {

using Criteria = std::vector<std::unique_ptr<Criterion>>;

// The criteria look things up in the instance, which must outlive them.
Criteria all_criteria(Instance const& instance, Grain const& grain);

}  // namespace jamsides::matching

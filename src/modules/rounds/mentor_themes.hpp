// The themes a mentor can support, one by one.
#pragma once

#include <string>
#include <vector>

#include "modules/rounds/participation.hpp"

namespace jamsides::rounds {

// Without spaces round them, in the order given.
std::vector<std::string> themes_of(Mentorship const& mentorship);

}  // namespace jamsides::rounds

// Costs counted anew with fractions of unlimited size, straight from the definition, pair by pair.
#pragma once

#include <string>
#include <vector>

#include "engines/matching/problem.hpp"

namespace jamsides::matching::verification {

// Codes must exist; members two to four.
long long recounted_group(Problem const& problem, std::vector<std::string> const& members);
long long recounted_mentor(Problem const& problem, std::string const& mentor,
                           std::vector<std::string> const& members);

}  // namespace jamsides::matching::verification

// The reasons for a group as sentences its members can be shown, in Swedish and in English.
#pragma once

#include "engines/matching/costs.hpp"
#include "engines/matching/solution.hpp"
#include "engines/matching/what_if.hpp"

namespace jamsides::matching {

// "Ni är tre grannkommuner som alla valt äldreomsorg. Er mentor är …. Närmast till hands annars hade varit …"
// `nearest` may be null.
Sentence story_of(Instance const& instance, Placement const& group, Nearest const* nearest);

}  // namespace jamsides::matching

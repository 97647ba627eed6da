// The themes a mentor can support, one by one.
#pragma once

#include <string>
#include <vector>

#include "modules/rounds/participation.hpp"
#include "platform/text/language.hpp"

namespace jamsides::rounds {

// Without spaces round them, in the order given.
std::vector<std::string> themes_of(Mentorship const& mentorship);
// The same in the reader's language, where the programme has words for them.
std::vector<std::string> themes_in(Mentorship const& mentorship, text::Language const& language);

}  // namespace jamsides::rounds

// What each placeholder of a mailing holds, in words for whoever writes its text.
#pragma once

#include <string>
#include <string_view>

#include "platform/text/language.hpp"

namespace jamsides::letters {

// "Sista dag att ansöka till omgången." for closes_on; "" for a name that no mailing has.
std::string placeholder_words(std::string_view name, text::Language const& language);

}  // namespace jamsides::letters

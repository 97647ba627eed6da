// The ledger in words: what a change was about and what was done, for every noun and verb the program notes.
#pragma once

#include <string>
#include <string_view>

#include "platform/text/language.hpp"

namespace jamsides::app {

// "ansökan", "skickade in"; the code's own word when there is none.
std::string noun_words(std::string_view noun, text::Language const& language);
std::string verb_words(std::string_view verb, text::Language const& language);
bool has_noun_words(std::string_view noun);
bool has_verb_words(std::string_view verb);

}  // namespace jamsides::app

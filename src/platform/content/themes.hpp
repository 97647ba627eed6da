// Theme words in English: they are kept in Swedish, as the round's template has them. The one place that
// knows both.
#pragma once

#include <string>
#include <string_view>

namespace jamsides::content {

// "skola" → "schools" for "en"; a word the template has not, and every word for "sv", stays as it is.
std::string theme_in(std::string_view swedish, std::string_view language_code);

}  // namespace jamsides::content

// A heading as it is compared with others, for looking one up among many.
#pragma once

#include <string>
#include <string_view>

namespace jamsides::formats {

// Small letters without accents, and digits: "E-post (arbete)" → "epostarbete".
std::string letters_and_digits(std::string_view text);

}  // namespace jamsides::formats

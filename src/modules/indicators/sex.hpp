// The sexes of a value, and the letters that sources write them with.
#pragma once
#include <optional>
#include <string_view>

#include "platform/cube/layout.hpp"

namespace jamsides::indicators {

using cube::Sex;

// K, M, T in either case, as Kolada writes them; also kvinnor, män, totalt and their English words.
std::optional<Sex> sex_from(std::string_view text);
char letter(Sex);  // 'K', 'M', 'T'

}  // namespace jamsides::indicators

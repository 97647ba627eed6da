// Bytes of unknown origin become UTF-8: what Excel, Notepad and old systems save is told apart here.
#pragma once

#include <string>
#include <string_view>

namespace jamsides::formats {

inline constexpr std::string_view replacement_character = "\ufffd";  // stands for what could not be read

bool is_utf8(std::string_view bytes);
// The same text with U+FFFD for every byte that is not part of valid UTF-8.
std::string with_replacements(std::string_view bytes);

// UTF-8 with or without byte order mark, UTF-16 with one ("Unicode-text" of Excel), otherwise Windows-1252,
// which ISO-8859-1 is a part of. A text that is UTF-8 but for a few bytes stays UTF-8, with U+FFFD for those.
std::string to_utf8(std::string_view bytes);

}  // namespace jamsides::formats

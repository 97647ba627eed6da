// What a person or a file gave, made safe to write in any format.
#pragma once

#include <string>
#include <string_view>

namespace jamsides::formats::document {

// Well-formed UTF-8 without control characters ("\n" stays): bytes that mean nothing become U+FFFD.
std::string legible(std::string_view words);
// Legible, and escaped for XML text and attributes.
std::string xml_escaped(std::string_view words);

// Only addresses a reader can follow become links; anything else ("javascript:") stays words. On paper and in
// Word an address must also be whole.
bool is_whole_address(std::string_view link);
bool can_be_followed(std::string_view link);

}  // namespace jamsides::formats::document

// The typefaces, as bytes inside the program: letters look the same on every machine.
#pragma once

#include <array>
#include <string_view>

namespace jamsides::formats::document {

// Text 400, strong 600, emphasis (italic) 400, heading 600; each followed by its supplement for neighbouring
// languages.
std::array<std::string_view, 8> faces_in_program();

}  // namespace jamsides::formats::document

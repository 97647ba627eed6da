// The typefaces, as bytes inside the program: letters look the same on every machine.
#pragma once

#include <array>
#include <string_view>

namespace jamsides::formats::document::pdf {

// Text 400, strong 600, emphasis (italic) 400, heading 600; each followed by its supplement for neighbouring
// languages.
std::array<std::string_view, 8> embedded_faces();

}  // namespace jamsides::formats::document::pdf

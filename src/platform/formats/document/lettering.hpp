// Words as outlines, for drawings: figures of a report have labels that look the same in every format.
#pragma once

#include <string>
#include <string_view>

namespace jamsides::formats::document {

enum class Lean { start, middle, end };  // where the given place is, in the words

// SVG path data of the words with their baseline at y, in the drawing's units. Figures have equal widths.
std::string lettering(std::string_view words, double x, double y, double size, Lean lean = Lean::start,
                      bool strong = false);

}  // namespace jamsides::formats::document

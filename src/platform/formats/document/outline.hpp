// SVG path data read into lines and curves, for every format that draws.
#pragma once

#include <string_view>
#include <vector>

namespace jamsides::formats::document {

struct Step {
    enum Kind { move, line, curve, close } kind;
    double x[3], y[3];  // curve: two control points and the end; move and line use the first
};

// Commands M L H V C S Q T A Z in both cases; stops quietly where the data stops making sense.
std::vector<Step> read_outline(std::string_view data);

}  // namespace jamsides::formats::document

// Text broken into lines: shaped words, Unicode break opportunities, and the division that leaves the right
// edge calmest.
#pragma once

#include <string>
#include <vector>

#include "platform/formats/document/document.hpp"
#include "platform/formats/document/pdf/faces.hpp"

namespace jamsides::formats::document::pdf {

constexpr double millimetre = 72 / 25.4;

// Points; grey runs from 0, ink, to 1, paper.
struct Style {
    FaceName face = FaceName::text;
    double size = 10.5, leading = 15.75;
    double grey = 0;
    double spacing = 0;  // between letters, thousandths of the size
    bool tabular = false;
};

// A stretch of one line in one style.
struct Fragment {
    double x = 0, width = 0;
    Style style;
    std::size_t run = 0;
    std::vector<Glyph> glyphs;
    bool hyphenated = false;  // the last glyph is a hyphen that the text does not have
};
struct Line {
    std::vector<Fragment> fragments;
    double width = 0;
};

enum class Last { free, even };  // the last line of a heading weighs as much as the others

std::vector<Line> break_lines(Text const& text, Style const& style, double width, Last last = Last::free);
// The width of the text on one line and of its longest unbreakable piece: what a table column wants and
// needs.
struct Extent {
    double natural = 0, least = 0;
};
Extent extent(Text const& text, Style const& style);

}  // namespace jamsides::formats::document::pdf

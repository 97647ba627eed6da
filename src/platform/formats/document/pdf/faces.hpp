// Typefaces read once, and words shaped with them: which glyphs, how wide, how kerned.
#pragma once

#include <hb.h>
#include <unicode/unistr.h>

#include <cstdint>
#include <string>
#include <vector>

namespace jamsides::formats::document::pdf {

enum class FaceName : std::uint8_t { text, strong, emphasis, heading };

// Lengths are thousandths of the size.
struct Face {
    hb_face_t* face;
    hb_font_t* font;
    hb_set_t* covered;
    double scale;  // font units → thousandths
    double ascent, descent, cap_height;
    double left, bottom, right, top;  // of the box that holds every glyph
    std::string name;
    bool italic;

    int width(std::uint16_t glyph) const;
};

constexpr std::uint8_t no_face = 255;  // no typeface has the sign: a box is drawn in its place
struct Glyph {
    std::uint16_t id;
    std::uint8_t face;
    std::int16_t advance, natural;  // with and without kerning
    std::int16_t shift;             // to the right, of a mark over its letter
    char32_t sign;
    int at;  // where in the text
};

Face const& face(std::uint8_t index);
std::vector<Glyph> shape(FaceName name, icu::UnicodeString const& text, bool tabular);

}  // namespace jamsides::formats::document::pdf

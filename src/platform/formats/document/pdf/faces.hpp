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
    hb_face_t* face = nullptr;
    hb_font_t* font = nullptr;
    hb_set_t* covered = nullptr;
    double scale = 0;  // font units → thousandths
    double ascent = 0, descent = 0, cap_height = 0;
    double left = 0, bottom = 0, right = 0, top = 0;  // of the box that holds every glyph
    std::string name;
    bool italic = false;

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

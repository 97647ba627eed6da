// Typefaces as they stand in the file: only the glyphs that were used, and what each glyph means.
#pragma once

#include <array>
#include <map>
#include <string>

#include "platform/formats/document/pdf/faces.hpp"
#include "platform/formats/document/pdf/file.hpp"

namespace jamsides::formats::document::pdf {

class UsedGlyphs {
  public:
    // Whether a reader who copies the glyph gets `glyph.sign`; if not, the painter must say so itself.
    bool use(Glyph const& glyph);
    // Adds each typeface used to the file: → resource entries, "/F0 7 0 R/F6 12 0 R".
    std::string write(File& file) const;

  private:
    std::array<std::map<std::uint16_t, char32_t>, 8> used_;
};

}  // namespace jamsides::formats::document::pdf

// Ink on pages: content streams with every mark either read (tagged) or passed over (an artifact).
#pragma once

#include <string>
#include <vector>

#include "platform/formats/document/pdf/embed.hpp"
#include "platform/formats/document/pdf/pieces.hpp"

namespace jamsides::formats::document::pdf {

enum class Passed { layout, head, foot };  // why ink without a slot is passed over

class Painter {
  public:
    explicit Painter(Structure& structure) : structure_(structure) {}
    void new_page() { pages_.emplace_back(); }
    // `top` is the piece's distance from the upper edge; `repeated`: shown again, already read.
    void paint(Piece const& piece, double top, bool repeated = false);
    void paint_foot(std::size_t page, Line const& line, double x, double top);
    std::vector<std::string> const& pages() const { return pages_; }
    UsedGlyphs const& glyphs() const { return glyphs_; }

  private:
    void ink(TextInk const& text, double top, Passed passed);
    void ink(RuleInk const& rule, double top, Passed passed);
    void ink(PillInk const& pill, double top, Passed passed);
    void ink(DrawingInk const& drawing, double top, Passed passed);
    void ink(PictureInk const& picture, double top, Passed passed);
    void begin(int slot, Passed passed);
    void end();
    void show(Fragment const& fragment, double x, double y);
    void box(Glyph const& glyph, Fragment const& fragment, double x, double y);
    void place_figure(int slot, double left, double bottom, double width, double height);

    Structure& structure_;
    std::vector<std::string> pages_;
    std::size_t page_ = 0;
    UsedGlyphs glyphs_;
};

}  // namespace jamsides::formats::document::pdf

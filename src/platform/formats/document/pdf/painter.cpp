// Writes text, rules and drawings as PDF operators; here y turns to run upwards.
#include "platform/formats/document/pdf/painter.hpp"

#include <algorithm>
#include <charconv>

#include "platform/formats/document/outline.hpp"
#include "platform/formats/document/pdf/flow.hpp"

namespace jamsides::formats::document::pdf {
namespace {

std::string meant(char32_t sign) {
    std::string utf8;
    icu::UnicodeString(static_cast<UChar32>(sign)).toUTF8String(utf8);
    return "/Span<</ActualText" + text_string(utf8) + ">>BDC ";
}

std::string colour(std::string const& hex, char const* operation) {
    if (hex.size() != 7) return {};
    std::string out;
    for (std::size_t i = 1; i < 7; i += 2) {
        int value = 0;
        std::from_chars(hex.data() + i, hex.data() + i + 2, value, 16);
        out += number(value / 255.0) + " ";
    }
    return out + operation + " ";
}

std::string operators(std::vector<Step> const& steps) {
    std::string out;
    for (auto const& step : steps) {
        int points = step.kind == Step::curve ? 3 : step.kind == Step::close ? 0 : 1;
        for (int i = 0; i < points; ++i)
            for (double const place : {step.x[i], step.y[i]}) {
                append_number(out, place);
                out += ' ';
            }
        out += step.kind == Step::move    ? "m "
               : step.kind == Step::line  ? "l "
               : step.kind == Step::curve ? "c "
                                          : "h ";
    }
    return out;
}

}  // namespace

void Painter::paint(Piece const& piece, double top, bool repeated) {
    page_ = pages_.size() - 1;
    auto const passed = repeated ? Passed::head : Passed::layout;
    for (auto const& ink_of_piece : piece.inks) {
        auto const* text = std::get_if<TextInk>(&ink_of_piece);
        if (repeated && text)
            ink(TextInk{no_slot, text->x, text->baseline, text->fragment, ""}, top, passed);
        else
            std::visit([&](auto const& one) { ink(one, top, passed); }, ink_of_piece);
    }
}

void Painter::paint_foot(std::size_t page, Line const& line, double x, double top) {
    page_ = page;
    for (auto const& fragment : line.fragments)
        ink(TextInk{no_slot, x + fragment.x, baseline(fragment.style), fragment, ""}, top, Passed::foot);
}

void Painter::begin(int slot, Passed passed) {
    auto& out = pages_[page_];
    if (slot != no_slot)
        out += "/" + structure_.type_of_slot(slot) + "<</MCID " +
               std::to_string(structure_.paint(slot, static_cast<int>(page_))) + ">>BDC ";
    else if (passed == Passed::foot)
        out += "/Artifact<</Type/Pagination/Subtype/Footer>>BDC ";
    else
        out += passed == Passed::head ? "/Artifact<</Type/Pagination>>BDC " : "/Artifact<</Type/Layout>>BDC ";
}

void Painter::end() { pages_[page_] += "EMC\n"; }

void Painter::ink(TextInk const& text, double top, Passed passed) {
    auto const& style = text.fragment.style;
    double y = sheet_height - top - text.baseline;
    begin(text.slot, passed);
    show(text.fragment, text.x, y);
    end();
    if (!text.link.empty())
        structure_.annotate({static_cast<int>(page_), text.x, y - style.size * 0.25,
                             text.x + text.fragment.width, y + style.size * 0.8, text.link,
                             structure_.element_of_slot(text.slot)});
}

// One string a typeface; kerning stands between the glyphs, and what a glyph cannot say itself is said around
// it.
void Painter::show(Fragment const& fragment, double x, double y) {
    auto& out = pages_[page_];
    auto const& style = fragment.style;
    std::string string;
    std::uint8_t current = no_face;
    double pen = x;
    auto flush = [&] {
        if (current != no_face) out += string + ">]TJ ET ";
        current = no_face;
    };
    auto start = [&](std::uint8_t index) {
        out +=
            "BT " + number(style.grey) + " g /F" + std::to_string(index) + " " + number(style.size) + " Tf ";
        out += style.spacing != 0 ? number(style.spacing * style.size / 1000) + " Tc " : std::string("0 Tc ");
        out += number(pen) + " " + number(y) + " Td ";
        string = "[<", current = index;
    };
    for (std::size_t i = 0; i < fragment.glyphs.size(); ++i) {
        auto const& glyph = fragment.glyphs[i];
        bool invented = fragment.hyphenated && i + 1 == fragment.glyphs.size();
        if (glyph.face == no_face) {
            flush();
            box(glyph, fragment, pen, y);
        } else {
            bool speaks = glyphs_.use(glyph) && !invented;
            if (!speaks) flush(), out += meant(invented ? 0xAD : glyph.sign);
            if (glyph.face != current) flush(), start(glyph.face);
            if (glyph.shift != 0) string += ">" + std::to_string(-glyph.shift) + "<";
            string += hex4(glyph.id);
            int extra = glyph.advance - glyph.natural - glyph.shift;
            if (extra != 0) string += ">" + std::to_string(-extra) + "<";
            if (!speaks) flush(), out += "EMC ";
        }
        pen += (glyph.advance + style.spacing) * style.size / 1000;
    }
    flush();
}

// The box is drawn; an unseen question mark under it gives programs that copy text something to replace.
void Painter::box(Glyph const& glyph, Fragment const& fragment, double x, double y) {
    static Glyph const unseen = shape(FaceName::text, u"?", false).front();
    glyphs_.use(unseen);
    double size = fragment.style.size;
    pages_[page_] += meant(glyph.sign) + number(fragment.style.grey) + " G 0.5 w " + number(x + size * 0.06) +
                     " " + number(y) + " " + number(size * 0.48) + " " + number(size * 0.68) +
                     " re S BT 3 Tr /F0 " + number(size) + " Tf " + number(x) + " " + number(y) + " Td <" +
                     hex4(unseen.id) + ">Tj 0 Tr ET EMC ";
}

void Painter::ink(RuleInk const& rule, double top, Passed passed) {
    begin(no_slot, passed);
    pages_[page_] += number(rule.grey) + " g " + number(rule.x) + " " +
                     number(sheet_height - top - rule.y - rule.height) + " " + number(rule.width) + " " +
                     number(rule.height) + " re f ";
    end();
}

void Painter::ink(PillInk const& pill, double top, Passed passed) {
    double r = pill.height / 2, inset = pill.mark == Mark::filled ? 0 : 0.5;
    auto n = [](double value) { return number(value) + " "; };
    double left = pill.x + inset, right = pill.x + pill.width - inset;
    double low = sheet_height - top - pill.y - pill.height + inset,
           high = sheet_height - top - pill.y - inset;
    r -= inset;
    double k = r * 0.5523, middle = low + r;
    std::string path = n(left + r) + n(low) + "m " + n(right - r) + n(low) + "l " + n(right - r + k) +
                       n(low) + n(right) + n(middle - k) + n(right) + n(middle) + "c " + n(right) +
                       n(middle + k) + n(right - r + k) + n(high) + n(right - r) + n(high) + "c " +
                       n(left + r) + n(high) + "l " + n(left + r - k) + n(high) + n(left) + n(middle + k) +
                       n(left) + n(middle) + "c " + n(left) + n(middle - k) + n(left + r - k) + n(low) +
                       n(left + r) + n(low) + "c h ";
    begin(no_slot, passed);
    if (pill.mark == Mark::filled)
        pages_[page_] += "0 g " + path + "f ";
    else if (pill.mark == Mark::dashed)
        pages_[page_] += "1 g 0 G 1 w [2 1.5] 0 d " + path + "B [] 0 d ";
    else
        pages_[page_] += "1 g 0 G 1 w " + path + "B ";
    end();
}

void Painter::place_figure(int slot, double left, double bottom, double width, double height) {
    if (slot == no_slot) return;
    structure_.set_attributes(structure_.element_of_slot(slot),
                              "/O/Layout/Placement/Block/BBox[" + number(left) + " " + number(bottom) + " " +
                                  number(left + width) + " " + number(bottom + height) + "]");
}

void Painter::ink(DrawingInk const& drawing, double top, Passed passed) {
    auto scale = drawing.scale;
    auto const& shape = *drawing.drawing;
    place_figure(drawing.slot, drawing.x, sheet_height - top - drawing.y - shape.height * scale,
                 shape.width * scale, shape.height * scale);
    begin(drawing.slot, passed);
    auto& out = pages_[page_];
    char matrix[96];
    std::snprintf(matrix, sizeof matrix, "q %.5f 0 0 %.5f %.2f %.2f cm ", scale, -scale, drawing.x,
                  sheet_height - top - drawing.y);
    out += matrix;
    for (auto const& path : shape.paths) {
        auto fill = colour(path.fill, "rg"), stroke = colour(path.stroke, "RG");
        if (fill.empty() && stroke.empty()) continue;
        out += fill + stroke + number(path.stroke_width) + " w " + operators(read_outline(path.outline));
        out += stroke.empty() ? "f " : fill.empty() ? "S " : "B ";
    }
    out += "Q ";
    end();
}

void Painter::ink(PictureInk const& picture, double top, Passed passed) {
    double y = sheet_height - top - picture.y - picture.height;
    place_figure(picture.slot, picture.x, y, picture.width, picture.height);
    begin(picture.slot, passed);
    pages_[page_] += "q " + number(picture.width) + " 0 0 " + number(picture.height) + " " +
                     number(picture.x) + " " + number(y) + " cm /I" + std::to_string(picture.image) +
                     " Do Q ";
    end();
}

}  // namespace jamsides::formats::document::pdf

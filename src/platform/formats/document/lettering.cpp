// See lettering.hpp. The same typefaces and the same shaping as the text of the PDF.
#include "platform/formats/document/lettering.hpp"

#include <memory>

#include "platform/formats/document/pdf/faces.hpp"
#include "platform/formats/document/pdf/file.hpp"

namespace jamsides::formats::document {
namespace {

// Where a glyph stands and how large it is; its outline is appended to `path`, y downwards.
struct Pen {
    std::string path;
    double x = 0, y = 0, scale = 1;

    void add(char command, std::initializer_list<float> places) {
        path += command;
        bool across = true;
        for (float const place : places) {
            pdf::append_number(path, across ? x + place * scale : y - place * scale);
            path += ' ';
            across = !across;
        }
    }
};

Pen& pen(void* data) { return *static_cast<Pen*>(data); }

void move_to(hb_draw_funcs_t*, void* data, hb_draw_state_t*, float x, float y, void*) {
    pen(data).add('M', {x, y});
}
void line_to(hb_draw_funcs_t*, void* data, hb_draw_state_t*, float x, float y, void*) {
    pen(data).add('L', {x, y});
}
void bend_to(hb_draw_funcs_t*, void* data, hb_draw_state_t*, float cx, float cy, float x, float y, void*) {
    pen(data).add('Q', {cx, cy, x, y});
}
void curve_to(hb_draw_funcs_t*, void* data, hb_draw_state_t*, float ax, float ay, float bx, float by, float x,
              float y, void*) {
    pen(data).add('C', {ax, ay, bx, by, x, y});
}
void close_path(hb_draw_funcs_t*, void* data, hb_draw_state_t*, void*) { pen(data).path += 'Z'; }

hb_draw_funcs_t* drawing_functions() {
    static std::unique_ptr<hb_draw_funcs_t, decltype(&hb_draw_funcs_destroy)> const functions = [] {
        auto* made = hb_draw_funcs_create();
        hb_draw_funcs_set_move_to_func(made, move_to, nullptr, nullptr);
        hb_draw_funcs_set_line_to_func(made, line_to, nullptr, nullptr);
        hb_draw_funcs_set_quadratic_to_func(made, bend_to, nullptr, nullptr);
        hb_draw_funcs_set_cubic_to_func(made, curve_to, nullptr, nullptr);
        hb_draw_funcs_set_close_path_func(made, close_path, nullptr, nullptr);
        hb_draw_funcs_make_immutable(made);
        return std::unique_ptr<hb_draw_funcs_t, decltype(&hb_draw_funcs_destroy)>{made,
                                                                                  hb_draw_funcs_destroy};
    }();
    return functions.get();
}

}  // namespace

std::string lettering(std::string_view words, double x, double y, double size, Lean lean, bool strong) {
    auto const text = icu::UnicodeString::fromUTF8(icu::StringPiece(words.data(), int(words.size())));
    auto const glyphs = pdf::shape(strong ? pdf::FaceName::strong : pdf::FaceName::text, text, true);
    double width = 0;
    for (auto const& glyph : glyphs) width += glyph.advance * size / 1000;
    Pen pen{{}, lean == Lean::start ? x : lean == Lean::end ? x - width : x - width / 2, y, 1};
    for (auto const& glyph : glyphs) {
        if (glyph.face != pdf::no_face) {
            auto const& face = pdf::face(glyph.face);
            pen.scale = face.scale * size / 1000;
            hb_font_get_glyph_shape(face.font, glyph.id, drawing_functions(), &pen);
        }
        pen.x += glyph.advance * size / 1000;
    }
    return std::move(pen.path);
}

}  // namespace jamsides::formats::document

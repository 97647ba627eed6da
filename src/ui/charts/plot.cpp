// Numbers and outlines as SVG wants them.
#include "ui/charts/plot.hpp"

#include <algorithm>
#include <array>
#include <cstdio>

#include "ui/charts/plot.html.hpp"
#include "ui/charts/plot_row.html.hpp"

namespace jamsides::ui::charts {
namespace {

void append(std::string& text, double place) {
    char digits[32];
    text.append(digits, std::size_t(std::snprintf(digits, sizeof digits, "%.2f", place + 0.0)));
}

struct Screen {
    double width, height;  // of the plot, in CSS pixels
};
constexpr Screen desk{420, 320}, phone{226, 272};

struct Box {
    double left, top, right, bottom;
    bool touches(Box const& other) const {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
};

Box box_of(Words const& words, Screen const& screen) {
    double letters = 0;
    for (unsigned char const c : words.text) letters += (c & 0xC0) != 0x80;
    double const size = words.look == "tick" ? 13 : 14, wide = letters * size * 0.56;
    double const x = words.at.x / 100 * screen.width + words.dx,
                 y = words.at.y / 100 * screen.height + words.dy;
    double const left = words.anchor == Anchor::start ? x
                        : words.anchor == Anchor::end ? x - wide
                                                      : x - wide / 2;
    return {left, y - size * 0.8, left + wide, y + size * 0.1};
}

bool touch(Words const& one, Words const& other) {
    return box_of(one, desk).touches(box_of(other, desk)) || box_of(one, phone).touches(box_of(other, phone));
}

}  // namespace

void make_room(Plot& plot) {
    std::vector<Words> kept;
    for (bool const may_go : {false, true})
        for (auto& words : plot.words)
            if (words.may_go == may_go && (!may_go || std::ranges::none_of(kept, [&](Words const& other) {
                    return touch(words, other);
                })))
                kept.push_back(std::move(words));
    plot.words = std::move(kept);
}

void draw(html::Writer& out, Plot const& plot) { ui::plot(out, plot); }
void draw_row(html::Writer& out, Plot const& plot) { ui::plot_row(out, plot); }

std::string percent(double place) {
    std::string text;
    append(text, place);
    return text + "%";
}

std::string outline(Curve const& curve) {
    std::string path;
    for (auto const& [x, y] : curve.points) {
        path += path.empty() ? 'M' : 'L';
        append(path, x);
        path += ' ';
        append(path, y);
    }
    // A single point still shows: a line of no length with round ends.
    if (curve.points.size() == 1) path += "h0";
    return curve.is_area() ? path + "z" : path;
}

std::string_view mark_outline(Mark const& mark) {
    switch (mark.shape) {
        case Shape::women:
            return mark.large ? "M-6.5 0a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0z"
                              : "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z";
        case Shape::men:
            return mark.large ? "M0-7L7 0 0 7-7 0z" : "M0-5.5L5.5 0 0 5.5-5.5 0z";
        case Shape::value:
            return mark.large ? "M-6-6h12v12h-12z" : "M-4.5-4.5h9v9h-9z";
        case Shape::other:
            return "M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0z";
        case Shape::cap:
            return "M-4 0h8";
    }
    return "";
}

std::string_view mark_look(Mark const& mark) {
    static constexpr std::array<std::string_view, 5> looks{"k", "m", "v", "other", "whisker"};
    return looks[static_cast<std::size_t>(mark.shape)];
}

std::string_view name(Anchor anchor) {
    return anchor == Anchor::start ? "start" : anchor == Anchor::end ? "end" : "middle";
}

std::string class_of(Plot const& plot) {
    return plot.look.empty() ? "plot" : "plot " + std::string(plot.look);
}

}  // namespace jamsides::ui::charts

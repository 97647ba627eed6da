// A plot as plain values: what is drawn where, before it is SVG. Places are per cent of the plot's box, x to
// the right and y downwards; offsets of words are CSS pixels, so that text keeps its size at any width. Looks
// are classes of charts.css, for the page's own rules allow no style in the markup.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "platform/templates/writer.hpp"
#include "ui/charts/scale.hpp"

namespace jamsides::ui::charts {

struct Point {
    double x = 0, y = 0;
};

struct Bar {
    double x = 0, y = 0, width = 0, height = 0;
    std::string_view look;  // gapfill, gapfill pale, peers
};
struct Rule {
    Point from, to;
    std::string_view look;  // grid, zero, gapbar, gapbar on, whisker, moment
};
struct Curve {
    std::vector<Point> points;
    std::string_view look;  // line ks, line ms, line ts, riket, peers (closed)
    bool is_area() const { return look == "peers"; }
};

enum class Shape { women, men, value, other, cap };
struct Mark {
    Point at;
    Shape shape = Shape::women;
    bool large = false;
};

enum class Anchor { start, middle, end };
struct Words {
    Point at;
    double dx = 0, dy = 0;
    Anchor anchor = Anchor::middle;
    std::string text;
    std::string_view look = "tick";  // tick, b, b kt, b mt, with halo
    bool may_go = false;             // left out rather than laid on other words
};

struct Plot {
    std::string id, title, description;  // id is unique on the page
    std::string_view look;               // further classes: "up" (axis above), "small", "flat"
    std::vector<Bar> bars;               // in this order: later ones lie above
    std::vector<Curve> areas;
    std::vector<Rule> rules;
    std::vector<Curve> curves;
    std::vector<Mark> marks;
    std::vector<Words> words;
};

// Takes away words that may go where they would touch others, on a desk or on a phone. Letters are taken to
// be as wide as they are at most.
void make_room(Plot& plot);

// With role, title and description; the numbers must also stand in a table beside it.
void draw(html::Writer& out, Plot const& plot);
// One row of a table: the label instead of title and description.
void draw_row(html::Writer& out, Plot const& plot);

// For the template.
std::string percent(double place);           // "61.54%"
std::string outline(Curve const& curve);     // path data in a box of 100 × 100
std::string_view mark_outline(Mark const&);  // path data round 0, 0, in pixels
std::string_view mark_look(Mark const&);
std::string_view name(Anchor anchor);
std::string class_of(Plot const& plot);

// Runs of consecutive years with a value become curves of their own: a missing year breaks the line.
template <class Year, class Value, class Place>
void add_curves(std::vector<Curve>& curves, std::vector<Year> const& years, std::string_view look,
                Value value, Place place) {
    int last = 0;
    bool open = false;
    for (auto const& year : years) {
        auto const found = value(year);
        if (!found) {
            open = false;
            continue;
        }
        if (!open || year.year != last + 1) curves.push_back({{}, look});
        curves.back().points.push_back(place(year, *found));
        last = year.year;
        open = true;
    }
}

}  // namespace jamsides::ui::charts

// See drawing.hpp. One unit is one CSS pixel of the plot on a desk.
#include "ui/charts/drawing.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "platform/formats/document/lettering.hpp"

namespace jamsides::ui::charts {
namespace {

using formats::document::Drawing;
using formats::document::Lean;

constexpr double plot_width = 400, plot_height = 230;
constexpr double margin_left = 44, margin_right = 104, margin_top = 34, margin_bottom = 34;
constexpr std::string_view ink = "#17231f", soft = "#4e5a54", line = "#ddd9cf", women = "#005b49",
                           men = "#b86f0a", men_words = "#8a5200", peers = "#ebe8dd", riket = "#6d7771",
                           pale = "#a5aaa8", bar_between = "#d9dbda", paper = "#ffffff";

double left_of(double place) { return margin_left + place / 100 * plot_width; }
double top_of(double place) { return margin_top + place / 100 * plot_height; }

std::string place(char command, double x, double y) {
    char text[64];
    std::snprintf(text, sizeof text, "%c%.2f %.2f", command, x, y);
    return text;
}
std::string from_to(double x1, double y1, double x2, double y2) {
    return place('M', x1, y1) + place('L', x2, y2);
}

// Strokes and spaces in turn, for there are no dashes in the outlines of a document.
std::string dashed(double x1, double y1, double x2, double y2, double stroke, double space) {
    double const length = std::hypot(x2 - x1, y2 - y1);
    std::string path;
    for (double at = 0; at < length; at += stroke + space) {
        double const a = at / length, b = std::min(at + stroke, length) / length;
        path += from_to(x1 + a * (x2 - x1), y1 + a * (y2 - y1), x1 + b * (x2 - x1), y1 + b * (y2 - y1));
    }
    return path;
}

struct Maker {
    Drawing drawing{margin_left + plot_width + margin_right, margin_top + plot_height + margin_bottom, {}};

    void fill(std::string outline, std::string_view colour) {
        drawing.paths.push_back({std::move(outline), std::string(colour), "", 0});
    }
    void stroke(std::string outline, std::string_view colour, double width) {
        drawing.paths.push_back({std::move(outline), "", std::string(colour), width});
    }

    void add(Bar const& bar) {
        double const x = left_of(bar.x), y = top_of(bar.y), w = bar.width / 100 * plot_width,
                     h = bar.height / 100 * plot_height;
        fill(place('M', x, y) + place('L', x + w, y) + place('L', x + w, y + h) + place('L', x, y + h) + "Z",
             bar.look == "peers"     ? peers
             : bar.look == "gapfill" ? ink
                                     : pale);
    }
    void add(Rule const& rule) {
        double const x1 = left_of(rule.from.x), y1 = top_of(rule.from.y), x2 = left_of(rule.to.x),
                     y2 = top_of(rule.to.y);
        if (rule.look == "moment" || rule.look == "target")
            return stroke(dashed(x1, y1, x2, y2, 5, 4), ink, 1.5);
        if (rule.look == "gapbar") return stroke(from_to(x1, y1, x2, y2), bar_between, 7);
        stroke(from_to(x1, y1, x2, y2), rule.look == "grid" ? line : ink, rule.look == "grid" ? 1 : 1.5);
    }
    void add(Curve const& curve) {
        std::string path;
        for (std::size_t i = 0; i < curve.points.size(); ++i) {
            auto const& [x, y] = curve.points[i];
            if (curve.look == "riket" && i > 0)
                path += dashed(left_of(curve.points[i - 1].x), top_of(curve.points[i - 1].y), left_of(x),
                               top_of(y), 2, 3);
            else if (curve.look != "riket")
                path += place(path.empty() ? 'M' : 'L', left_of(x), top_of(y));
        }
        if (curve.is_area()) return fill(path + "Z", peers);
        stroke(std::move(path),
               curve.look == "riket"     ? riket
               : curve.look == "line ks" ? women
               : curve.look == "line ms" ? men
                                         : ink,
               2);
    }
    void add(Mark const& mark) {
        double const x = left_of(mark.at.x), y = top_of(mark.at.y), r = mark.large ? 6.5 : 5;
        if (mark.shape == Shape::cap) return stroke(from_to(x - 4, y, x + 4, y), ink, 1.5);
        if (mark.shape == Shape::value)
            return fill(place('M', x - r, y - r) + place('L', x + r, y - r) + place('L', x + r, y + r) +
                            place('L', x - r, y + r) + "Z",
                        ink);
        if (mark.shape == Shape::men) {
            auto outline = place('M', x, y - r) + place('L', x + r, y) + place('L', x, y + r) +
                           place('L', x - r, y) + "Z";
            drawing.paths.push_back({std::move(outline), std::string(paper), std::string(men), 2.5});
            return;
        }
        char circle[160];
        double const size = mark.shape == Shape::other ? 3.5 : r;
        std::snprintf(circle, sizeof circle, "M%.2f %.2fa%.2f %.2f 0 1 0 %.2f 0a%.2f %.2f 0 1 0 %.2f 0Z",
                      x - size, y, size, size, 2 * size, size, size, -2 * size);
        if (mark.shape == Shape::other)
            drawing.paths.push_back({circle, std::string(paper), std::string(riket), 1.5});
        else
            fill(circle, women);
    }
    void add(Words const& words) {
        auto const lean = words.anchor == Anchor::start ? Lean::start
                          : words.anchor == Anchor::end ? Lean::end
                                                        : Lean::middle;
        bool const strong = words.look.starts_with("b");
        auto const colour = words.look.starts_with("b kt")   ? women
                            : words.look.starts_with("b mt") ? men_words
                            : strong                         ? ink
                                                             : soft;
        auto outline =
            formats::document::lettering(words.text, left_of(words.at.x) + words.dx,
                                         top_of(words.at.y) + words.dy, strong ? 14 : 13, lean, strong);
        if (words.look.ends_with("halo"))
            drawing.paths.push_back({outline, std::string(paper), std::string(paper), 4});
        fill(std::move(outline), colour);
    }
};

}  // namespace

formats::document::Figure figure(Plot const& plot, std::string caption) {
    Maker maker;
    for (auto const& area : plot.areas) maker.add(area);
    for (auto const& bar : plot.bars) maker.add(bar);
    for (auto const& rule : plot.rules) maker.add(rule);
    for (auto const& curve : plot.curves) maker.add(curve);
    for (auto const& mark : plot.marks) maker.add(mark);
    for (auto const& words : plot.words) maker.add(words);
    return {std::move(maker.drawing), plot.title + ". " + plot.description, 136, std::move(caption)};
}

}  // namespace jamsides::ui::charts

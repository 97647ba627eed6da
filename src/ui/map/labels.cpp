// Greedy placing: every name tries eight places round its point, best first, and takes the one that costs
// least.
#include "ui/map/labels.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace jamsides::ui {
namespace {

constexpr double line_cost = 1;       // a name over a tie can be read, but not well
constexpr double unthinkable = 1000;  // over a point, a badge or another name

Box around(Spot spot, double radius) {
    return {spot.x - radius, spot.y - radius, spot.x + radius, spot.y + radius};
}

std::size_t letters(std::string const& text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

// Whether the line passes through the box: it is cut to the box's slab in x, then in y.
bool crosses(Line const& line, Box const& box) {
    double enter = 0, leave = 1;
    auto const cut = [&](double from, double to, double low, double high) {
        double const way = to - from;
        if (std::abs(way) < 1e-9) return from >= low && from <= high;
        double const first = (low - from) / way, second = (high - from) / way;
        enter = std::max(enter, std::min(first, second));
        leave = std::min(leave, std::max(first, second));
        return enter <= leave;
    };
    return cut(line.from.x, line.to.x, box.left, box.right) &&
           cut(line.from.y, line.to.y, box.top, box.bottom);
}

struct Ground {
    std::vector<Box> taken;
    std::vector<Line> const& lines;

    double cost(Box const& box) const {
        double sum = 0;
        for (auto const& other : taken) sum += box.overlaps(other) ? unthinkable : 0;
        for (auto const& line : lines) sum += crosses(line, box) ? line_cost : 0;
        return sum;
    }
};

struct Place {
    Spot start;
    bool ends_at_point;
};

// Beside, above and below; on the side of the country where the point lies first, so that names stand at sea.
std::array<Place, 8> places(Label const& label) {
    double const gap = point_radius + 4;
    Spot const p = label.at;
    std::array<Place, 8> all{{{{p.x - gap, p.y + 5}, true},
                              {{p.x + gap, p.y + 5}, false},
                              {{p.x - gap + 2, p.y - 7}, true},
                              {{p.x + gap - 2, p.y - 7}, false},
                              {{p.x - gap + 2, p.y + 16}, true},
                              {{p.x + gap - 2, p.y + 16}, false},
                              {{p.x - 4, p.y - 14}, false},
                              {{p.x - 4, p.y + 24}, false}}};
    return all;
}

Box box_of(Label const& label, Place const& place) {
    double const height = label.strong ? 17 : 15;  // as on a phone, where letters are largest
    double const width = static_cast<double>(letters(label.text)) * height * 0.56;
    double const left = place.ends_at_point ? place.start.x - width : place.start.x;
    return {left, place.start.y - height * 0.8, left + width, place.start.y + height * 0.25};
}

void place_badge(Badge& badge, Ground& ground) {
    double best = std::numeric_limits<double>::max();
    for (double const distance : {0.0, 15.0, 22.0, 30.0})
        for (double angle = 0; angle < 6.28; angle += 0.7854) {
            Spot const spot{badge.near.x + distance * std::cos(angle),
                            badge.near.y + distance * std::sin(angle)};
            double const cost = ground.cost(around(spot, badge_radius)) + distance / 100;
            if (cost < best) best = cost, badge.at = spot;
        }
    ground.taken.push_back(around(badge.at, badge_radius));
}

void place_label(Label& label, Ground& ground) {
    double best = unthinkable;
    double order = 0;
    for (auto const& place : places(label)) {
        Box const box = box_of(label, place);
        double const cost = ground.cost(box) + order;
        order += 0.2;
        if (cost >= best) continue;
        best = cost;
        label.box = box;
        label.start = place.start;
        label.ends_at_point = place.ends_at_point;
        label.shown = true;
    }
    if (label.shown) ground.taken.push_back(label.box);
}

}  // namespace

bool Box::overlaps(Box const& other) const {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
}

void place(std::vector<Label>& labels, std::vector<Badge>& badges, std::vector<Spot> const& points,
           std::vector<Line> const& lines) {
    Ground ground{{}, lines};
    for (auto const& point : points) ground.taken.push_back(around(point, point_radius));
    for (auto& badge : badges) place_badge(badge, ground);
    for (auto& label : labels) place_label(label, ground);
}

}  // namespace jamsides::ui

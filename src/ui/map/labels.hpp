// Where names and numbers go on a map so that they cover neither points nor each other.
#pragma once

#include <string>
#include <vector>

#include "ui/map/projection.hpp"

namespace jamsides::ui {

struct Box {
    double left = 0, top = 0, right = 0, bottom = 0;
    bool overlaps(Box const& other) const;
};

struct Line {
    Spot from, to;
};

struct Label {
    Spot at;  // the point it names
    std::string text;
    bool strong = true;
    // Filled in by place():
    Spot start = {};
    bool ends_at_point = false;  // the text stands to the left of its point
    Box box = {};
    bool shown = false;
};

struct Badge {
    Spot near;  // the middle of its group
    std::string text;
    Spot at = {};
};

constexpr double point_radius = 6;
constexpr double badge_radius = 9;

// Places badges first, then names in the given order; a name that finds no room is not shown.
void place(std::vector<Label>& labels, std::vector<Badge>& badges, std::vector<Spot> const& points,
           std::vector<Line> const& lines);

}  // namespace jamsides::ui

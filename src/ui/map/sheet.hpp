// One drawing of the map at one scale: what is seen, where it stands, and how large the drawing becomes.
#pragma once

#include <string>
#include <vector>

#include "ui/map/labels.hpp"
#include "ui/map/map.hpp"

namespace jamsides::ui {

struct Sheet {
    std::string id, land_id, title, description;
    bool draws_land = true;  // false: the land is another sheet's, used again
    double scale = 1;
    Box frame;  // of the drawing, in its own units
    std::vector<Spot> learners, mentors;
    std::vector<Line> ties, mentor_ties;
    std::vector<Label> labels;
    std::vector<Badge> badges;
    std::vector<Box> insets;  // what another sheet shows larger
};

// The whole country; names of points inside `inset` are left to the other sheet.
Sheet whole_country(MapView const& view, bool with_inset);
// The south, larger.
Sheet south(MapView const& view);

}  // namespace jamsides::ui

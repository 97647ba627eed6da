// A map of Sweden: filled points learn, open rings are mentors, solid ties make a group, dotted ties lead to
// its mentor. Everything on it must also stand in a table or list beside it.
#pragma once

#include <string>
#include <vector>

#include "platform/templates/writer.hpp"

namespace jamsides::ui {

struct MapPoint {
    std::string name;
    double latitude = 0;  // degrees, WGS 84
    double longitude = 0;
    bool mentor = false;
};

// Indices into MapView::points. The groups are numbered in this order, from 1.
struct MapGroup {
    std::vector<std::size_t> members;
    std::vector<std::size_t> mentors = {};
};

struct MapView {
    std::string id;           // unique on the page
    std::string title;        // what it shows: "Fyra grupper på Sverigekartan"
    std::string description;  // the same in words, for those who do not see it
    std::vector<MapPoint> points;
    std::vector<MapGroup> groups = {};
    bool names = true;  // false where points are many: the list beside it has them
};

// With more than six groups the south is drawn again, larger, beside the whole country.
void map(html::Writer& out, MapView const& view);

}  // namespace jamsides::ui

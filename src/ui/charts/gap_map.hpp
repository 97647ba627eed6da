// The gap on the map: a filled circle where women have the higher value, an open diamond where men have, the
// larger the further apart. Every point is also a row of the table beside it.
#pragma once

#include "platform/templates/writer.hpp"
#include "platform/text/language.hpp"

namespace jamsides::ui::charts {

struct GapPoint {
    std::string name;
    double latitude = 0, longitude = 0;  // degrees, WGS 84
    double gap = 0;
    bool own = false;  // named and ringed
};

struct GapMap {
    std::string id, title, description;
    std::vector<GapPoint> points;
};

void draw(html::Writer& out, GapMap const& map);

// For the template: what is drawn, large ones first so that none is hidden.
struct GapSign {
    double x = 0, y = 0, radius = 0;
    bool women = true, own = false;
    std::string name;
    bool name_to_left = false;
};
std::vector<GapSign> signs(GapMap const& map);
std::string diamond(GapSign const& sign);

}  // namespace jamsides::ui::charts

// From degrees to the map's units: transverse Mercator about 15° east, as Swedes are used to see their
// country. One unit is about 2.4 kilometres; x grows eastwards, y southwards, and Sweden lies in about 280 ×
// 650 units.
#pragma once

#include <string>

namespace jamsides::ui {

struct Spot {
    double x = 0;
    double y = 0;
};

Spot project(double latitude, double longitude);

// The land as SVG path data in these units.
std::string const& land();

}  // namespace jamsides::ui

// Sizes and places of the signs on the map.
#include "ui/charts/gap_map.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "ui/charts/gap_map_sheet.html.hpp"
#include "ui/map/projection.hpp"

namespace jamsides::ui::charts {
namespace {

constexpr double smallest = 2, widest = 9;  // radii in the map's units

}  // namespace

void draw(html::Writer& out, GapMap const& map) { gap_map_sheet(out, map); }

// The area follows the gap; without any gap to measure by, all are small.
std::vector<GapSign> signs(GapMap const& map) {
    double largest = 0;
    for (auto const& point : map.points)
        if (std::isfinite(point.gap)) largest = std::max(largest, std::abs(point.gap));
    std::vector<GapSign> signs;
    for (auto const& point : map.points) {
        if (!std::isfinite(point.gap)) continue;
        auto const spot = project(point.latitude, point.longitude);
        double const share = largest > 0 ? std::abs(point.gap) / largest : 0;
        signs.push_back({spot.x, spot.y, std::max(smallest, widest * std::sqrt(share)), point.gap >= 0,
                         point.own, point.name, spot.x > 160});
    }
    std::ranges::stable_sort(signs, [](GapSign const& a, GapSign const& b) {
        return a.own != b.own ? b.own : a.radius > b.radius;
    });
    return signs;
}

std::string diamond(GapSign const& sign) {
    char path[120];
    double const r = sign.radius * 1.15;
    std::snprintf(path, sizeof path, "M%.1f %.1fl%.1f %.1fl%.1f %.1fl%.1f %.1fz", sign.x, sign.y - r, r, r,
                  -r, r, -r, -r);
    return path;
}

}  // namespace jamsides::ui::charts

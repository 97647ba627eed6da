// The haversine formula: see distance.hpp.
#include "engines/matching/distance.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace jamsides::matching {

int kilometres_between(Position a, Position b) {
    constexpr double earth_radius_km = 6371.0088;
    constexpr double radians = std::numbers::pi / 180;
    double half_lat = std::sin((b.lat - a.lat) * radians / 2);
    double half_lon = std::sin((b.lon - a.lon) * radians / 2);
    double h =
        half_lat * half_lat + std::cos(a.lat * radians) * std::cos(b.lat * radians) * half_lon * half_lon;
    return int(std::floor(2 * earth_radius_km * std::asin(std::sqrt(std::min(1.0, h))) + 0.5));
}

}  // namespace jamsides::matching

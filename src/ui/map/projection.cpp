// See projection.hpp.
#include "ui/map/projection.hpp"

#include <cmath>
#include <numbers>

#include "platform/templates/value.hpp"
#include "ui/map/outline.hpp"

namespace jamsides::ui {
namespace {

constexpr double units_per_radian = 2700;
constexpr double middle_longitude = 15;
constexpr double left = -100;  // the westernmost point, west of the middle
constexpr double top = 69.1;   // degrees; the northernmost point is Treriksröset
double radians(double degrees) { return degrees * std::numbers::pi / 180; }

std::string path_of_land() {
    std::string path;
    bool begins = true;
    auto const numbers = sweden();
    for (std::size_t i = 0; i + 1 < numbers.size(); i += 2) {
        if (numbers[i] == 0) {
            path += 'z';
            begins = true;
            continue;
        }
        auto const spot = project(numbers[i + 1] / 1000.0, numbers[i] / 1000.0);
        path += begins ? 'M' : 'L';
        html::put(path, std::round(spot.x * 10) / 10);
        path += ' ';
        html::put(path, std::round(spot.y * 10) / 10);
        begins = false;
    }
    return path;
}

}  // namespace

Spot project(double latitude, double longitude) {
    double const turn = radians(longitude - middle_longitude);
    double const b = std::cos(radians(latitude)) * std::sin(turn);
    double const east = 0.5 * std::log((1 + b) / (1 - b));
    double const north = std::atan2(std::tan(radians(latitude)), std::cos(turn));
    return {east * units_per_radian - left, (radians(top) - north) * units_per_radian};
}

std::string const& land() {
    static std::string const path = path_of_land();
    return path;
}

}  // namespace jamsides::ui

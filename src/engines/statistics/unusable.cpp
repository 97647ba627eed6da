// The one check every value passes before anything is computed from it.
#include "engines/statistics/unusable.hpp"

#include <cmath>

namespace jamsides::statistics {

double checked(double value, std::string const& what) {
    if (!std::isfinite(value)) throw Unusable(what + " är inte ett tal");
    if (std::abs(value) >= 1e15) throw Unusable(what + " är för stort för att vara ett nyckeltal");
    return value;
}

}  // namespace jamsides::statistics

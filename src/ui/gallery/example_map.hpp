// Groups on the map as they can turn out: few in a round, and many.
#pragma once

#include "ui/map/map.hpp"

namespace jamsides::ui {

MapView four_groups();
MapView nine_groups();

}  // namespace jamsides::ui

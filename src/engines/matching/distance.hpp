// Great-circle distance in whole kilometres, as every cost in the engine counts it.
#pragma once

namespace jamsides::matching {

struct Position {  // degrees
    double lat = 0;
    double lon = 0;
};

// Haversine on a sphere of radius 6371.0088 km, rounded half up to whole kilometres.
int kilometres_between(Position a, Position b);

}  // namespace jamsides::matching

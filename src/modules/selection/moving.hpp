// What the steering group's meetings do for a round: those still to come move with it.
#pragma once

#include "modules/rounds/events.hpp"

namespace jamsides::selection {

rounds::Mover mover();

}  // namespace jamsides::selection

// The start page of each role: what to do next, and where things are.
#pragma once

#include "platform/auth/route.hpp"

namespace jamsides::app {

Routes start_routes();

}  // namespace jamsides::app

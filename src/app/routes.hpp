// Every address of the program, in the order of the programme year.
#pragma once

#include "platform/auth/route.hpp"

namespace jamsides::app {

Routes all_routes();

}  // namespace jamsides::app

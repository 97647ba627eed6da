// The addresses of matching.
#pragma once

#include "platform/auth/route.hpp"

namespace jamsides::matching {

Routes routes();

}  // namespace jamsides::matching

// The addresses of indicators.
#pragma once

#include "platform/auth/route.hpp"

namespace jamsides::indicators {

Routes routes();

}  // namespace jamsides::indicators

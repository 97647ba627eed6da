// The addresses of improvement work.
#pragma once

#include "platform/auth/route.hpp"

namespace jamsides::improvement {

Routes routes();

}  // namespace jamsides::improvement

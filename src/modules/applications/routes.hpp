// The addresses of applications.
#pragma once

#include "platform/auth/route.hpp"

namespace jamsides::applications {

Routes routes();

}  // namespace jamsides::applications

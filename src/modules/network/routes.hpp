// The addresses of the network.
#pragma once

#include "platform/auth/route.hpp"

namespace jamsides::network {

Routes routes();

}  // namespace jamsides::network

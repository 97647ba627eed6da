// The addresses of rounds.
#pragma once

#include "platform/auth/route.hpp"

namespace jamsides::rounds {

Routes routes();

}  // namespace jamsides::rounds

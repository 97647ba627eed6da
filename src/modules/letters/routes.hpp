// The addresses of letters.
#pragma once

#include "platform/auth/route.hpp"

namespace jamsides::letters {

Routes routes();

}  // namespace jamsides::letters

// The addresses of selection.
#pragma once

#include "platform/auth/route.hpp"

namespace jamsides::selection {

Routes routes();

}  // namespace jamsides::selection

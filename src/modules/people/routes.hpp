// The addresses of people.
#pragma once

#include "platform/auth/route.hpp"

namespace jamsides::people {

Routes routes();

}  // namespace jamsides::people

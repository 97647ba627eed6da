// The addresses where the office keeps organisations.
#pragma once

#include "platform/auth/route.hpp"

namespace jamsides::organisations {

Routes routes();

}  // namespace jamsides::organisations

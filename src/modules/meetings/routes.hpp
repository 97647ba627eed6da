// The addresses of meetings.
#pragma once

#include "platform/auth/route.hpp"

namespace jamsides::meetings {

Routes routes();

}  // namespace jamsides::meetings

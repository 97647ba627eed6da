// The mail drawer: what would have been sent, when the installation keeps its mail instead of sending it.
#pragma once

#include "platform/auth/route.hpp"

namespace jamsides::app {

Routes mail_drawer_routes();

}  // namespace jamsides::app

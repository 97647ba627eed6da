// Pages for whoever runs the installation: health, ledger, and the gallery of components.
#pragma once

#include "platform/auth/route.hpp"

namespace jamsides::app {

Routes operation_routes();

}  // namespace jamsides::app

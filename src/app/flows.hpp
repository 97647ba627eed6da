// What one module's event sets off in another. The list is in flows.cpp.
#pragma once

#include "app/installation.hpp"

namespace jamsides::app {

void connect_flows(Installation const& installation);

}  // namespace jamsides::app

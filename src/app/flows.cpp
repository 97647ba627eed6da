// The list: what an event in one module sets off in another. Each listener runs inside the change that raised it.
#include "app/flows.hpp"

namespace jamsides::app {

void connect_flows(Installation const&) {}

}  // namespace jamsides::app

// How the door is served: the server's options, the same for the program and for tests that run the whole of
// it.
#pragma once

#include "app/door.hpp"

namespace jamsides::app {

// The door must live as long as the server does.
http::ServerOptions options_for(Installation const& installation, Door& door);

}  // namespace jamsides::app

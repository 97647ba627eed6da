// Doors to the engines: every engine can be used from the command line, without an installation.
#pragma once

#include <functional>
#include <map>

namespace CLI {
class App;
}

namespace jamsides::app {

void declare_engines(CLI::App& app, std::map<CLI::App const*, std::function<int()>>& commands);

}  // namespace jamsides::app

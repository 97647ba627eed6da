// Commands about indicators: values in from a file, out again, and from Kolada.
#pragma once

#include <functional>
#include <map>

namespace CLI {
class App;
}

namespace jamsides::app {

void declare_indicators(CLI::App& app, std::map<CLI::App const*, std::function<int()>>& commands);

}  // namespace jamsides::app

// jamsides kolada sync: values from Kolada's API v3.
#pragma once

#include <functional>
#include <map>

namespace CLI {
class App;
}

namespace jamsides::app {

void declare_kolada(CLI::App& app, std::map<CLI::App const*, std::function<int()>>& commands);

}  // namespace jamsides::app

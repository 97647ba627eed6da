// The engines' own argument readers are used as they are: CLI11 only finds the command and hands over the rest.
#include "app/commands/engines.hpp"

#include <iostream>

#include <CLI/CLI.hpp>

#include "engines/statistics/commands.hpp"

namespace jamsides::app {
namespace {

using Door = int (*)(std::vector<std::string> const&, std::ostream&, std::ostream&);
struct EngineCommand {
    char const* name;
    char const* description;
    Door door;
};

constexpr EngineCommand engine_commands[] = {
    {"gap", "Skillnaden mellan kvinnor och män, med osäkerhet", statistics::run_gap},
    {"trend", "Trenden i en serie år", statistics::run_trend},
    {"scan", "Vad som sticker ut bland många nyckeltal", statistics::run_scan},
    {"effect", "Vad som hände efter en åtgärd, jämfört med andra", statistics::run_effect},
    {"suppress", "Dölj små tal i en tabell", statistics::run_suppress},
};

}  // namespace

void declare_engines(CLI::App& app, std::map<CLI::App const*, std::function<int()>>& commands) {
    for (auto const& engine : engine_commands) {
        auto* command = app.add_subcommand(engine.name, engine.description);
        command->prefix_command();
        commands[command] = [command, door = engine.door] {
            return door(command->remaining(), std::cout, std::cerr);
        };
    }
}

}  // namespace jamsides::app

// The engines' own argument readers are used as they are: CLI11 only finds the command and hands over the
// rest.
#include "app/commands/engines.hpp"

#include <fstream>
#include <iostream>

#include <CLI/CLI.hpp>

#include "app/commands/programme.hpp"
#include "app/settings.hpp"
#include "engines/matching/command.hpp"
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

std::string text_of(std::string const& path) {
    std::ifstream in{path, std::ios::binary};
    if (!in) throw WrongUse(path + " går inte att läsa.");
    return {std::istreambuf_iterator<char>{in}, {}};
}

// Files and options of the two matching commands, kept until they run.
struct MatchFiles {
    std::string problem, solution, round;
    int number = 0;
    GivenSettings settings;
    matching::MatchOptions options;
};

int verify(MatchFiles const& files) {
    if (!files.round.empty())
        return verify_groups(settings_from(files.settings), files.round, files.number, std::cout, std::cerr);
    if (files.solution.empty())
        throw WrongUse("Säg vilken problemfil och vilken svarsfil, eller vilken omgång.");
    return matching::run_verify(text_of(files.problem), text_of(files.solution), std::cout, std::cerr);
}

void declare_verify(CLI::App& app, std::map<CLI::App const*, std::function<int()>>& commands,
                    MatchFiles& files) {
    auto* command = app.add_subcommand("verify", "Räkna om ett svar och pröva det mot problemfilen");
    command->add_option("problem", files.problem, "Problemfilen");
    command->add_option("solution", files.solution, "Svarsfilen");
    auto* round =
        command->add_option("--round", files.round, "I stället för filer: det som omgången har sparat");
    command->add_option("--number", files.number, "Versionens nummer; annars den som är godkänd")
        ->needs(round);
    auto* data =
        command->add_option("--data", files.settings.data, "Katalogen där installationens uppgifter ligger");
    command->add_option("--database", files.settings.database,
                        "postgresql://… i stället för DATA/jamsides.db");
    round->needs(data);
    commands[command] = [&files] { return verify(files); };
}

void declare_matching(CLI::App& app, std::map<CLI::App const*, std::function<int()>>& commands,
                      MatchFiles& files) {
    auto* match = app.add_subcommand("match", "Räkna fram de bästa grupperna för en problemfil");
    match->add_option("problem", files.problem, "Problemfilen")->required();
    match->add_option("--time-limit", files.options.time_limit, "Sekunder; 0 är utan gräns");
    match->add_option("--alternatives", files.options.alternatives,
                      "Hur många näst bästa förslag som ska visas");
    match->add_option("--threads", files.options.threads, "Trådar");
    match->add_flag("--english", files.options.english, "Förklaringar på engelska");
    match->add_flag("--quiet", files.options.quiet, "Inget om hur det går");
    match->add_flag_callback(
        "--in-full", [&files] { files.options.in_full = true; },
        "Priser och förklaringar även för fler än hundra organisationer");
    match->add_flag_callback(
        "--brief", [&files] { files.options.in_full = false; },
        "Inga priser på regler och inga förklaringar");
    commands[match] = [&files] {
        return matching::run_match(text_of(files.problem), files.options, std::cout, std::cerr);
    };
    declare_verify(app, commands, files);
}

}  // namespace

void declare_engines(CLI::App& app, std::map<CLI::App const*, std::function<int()>>& commands) {
    static MatchFiles files;
    declare_matching(app, commands, files);
    for (auto const& engine : engine_commands) {
        auto* command = app.add_subcommand(engine.name, engine.description);
        command->prefix_command();
        commands[command] = [command, door = engine.door] {
            return door(command->remaining(), std::cout, std::cerr);
        };
    }
}

}  // namespace jamsides::app

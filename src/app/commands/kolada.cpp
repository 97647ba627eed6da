// The command's options are the request; what it does is the module's.
#include "app/commands/kolada.hpp"
#include "app/commands/command.hpp"

#include <iostream>
#include <thread>

#include <CLI/CLI.hpp>

#include "app/commands/years.hpp"
#include "app/installation.hpp"
#include "modules/indicators/figures_file.hpp"
#include "modules/indicators/kolada/catalogue.hpp"

namespace jamsides::app {
namespace {

struct KoladaGiven {
    GivenSettings settings;
    indicators::kolada::Request request;
    std::string years;
};

indicators::kolada::Surroundings surroundings_of(Installation& installation) {
    auto const pause = [](std::chrono::milliseconds wait) {
        if (wait >= std::chrono::seconds(1))
            std::cerr << "Väntar " << wait.count() / 1000 << " s på Kolada." << std::endl;
        std::this_thread::sleep_for(wait);
    };
    return {*installation.database, clock(), {"server", "Servern"}, pause, [](std::string const& line) {
                std::cerr << line << std::endl;
            }};
}

int synchronise(KoladaGiven given) {
    auto installation = open_installation(settings_from(given.settings), clock(), Open::existing_or_empty);
    if (!given.years.empty()) {
        auto const years = years_from(given.years);
        given.request.first_year = years.first, given.request.last_year = years.second;
    }
    auto const report = indicators::kolada::sync(surroundings_of(installation), given.request);
    indicators::make_figures(*installation.database->lease(), installation.site.data_directory);
    for (auto const& line : indicators::kolada::told(report, text::swedish())) std::cout << line << '\n';
    std::cout << "Källa: Kolada\n";
    return 0;
}

int take_catalogue(KoladaGiven const& given) {
    auto installation = open_installation(settings_from(given.settings), clock(), Open::existing_or_empty);
    auto const report =
        indicators::kolada::take_catalogue(surroundings_of(installation), given.request.base_url);
    for (auto const& line : indicators::kolada::told(report, text::swedish())) std::cout << line << '\n';
    return 0;
}

}  // namespace

void declare_kolada(CLI::App& app, std::map<CLI::App const*, std::function<int()>>& commands) {
    static KoladaGiven given;
    auto* group =
        app.add_subcommand("kolada", "Kolada, den fria databasen med kommuners och regioners nyckeltal");
    group->require_subcommand(1);
    auto const takes = [](CLI::App& command) {
        command.add_option("--data", given.settings.data, "Katalogen där installationens uppgifter ligger")
            ->required();
        command.add_option("--database", given.settings.database,
                           "postgresql://… i stället för DATA/jamsides.db");
        command.add_option("--base-url", given.request.base_url, "Koladas API, version 3")
            ->capture_default_str();
    };
    auto* sync =
        group->add_subcommand("sync", "Hämta värden. Avbryts det går samma kommando vidare där det slutade");
    takes(*sync);
    sync->add_option("--kpi", given.request.indicators,
                     "Nyckeltal, till exempel N00209,N15436; annars de som används")
        ->delimiter(',');
    sync->add_option("--municipality", given.request.areas,
                     "Kommuner och regioner, till exempel 1281,0000; annars alla")
        ->delimiter(',');
    sync->add_option("--year", given.years, "År, till exempel 2019 eller 2010-2020; annars alla");
    sync->add_flag(
        "--full", given.request.everything,
        "Hämta allt igen, också det som inte har ändrats; det som inte längre kommer räknas som borta");
    commands[sync] = [] { return synchronise(given); };

    auto* catalogue = group->add_subcommand(
        "catalogue", "Hämta katalogen: nyckeltal, grupper och liknande kommuner, inga värden");
    takes(*catalogue);
    commands[catalogue] = [] { return take_catalogue(given); };
}

}  // namespace jamsides::app

// jamsides indicators import and export. The reading, the trying and the receiving are the module's.
#include "app/commands/indicators.hpp"
#include "app/commands/command.hpp"

#include <fstream>
#include <iostream>

#include <CLI/CLI.hpp>

#include "app/commands/years.hpp"
#include "app/installation.hpp"
#include "modules/indicators/exporting.hpp"
#include "modules/indicators/figures_file.hpp"
#include "modules/indicators/importing.hpp"
#include "modules/organisations/store.hpp"
#include "platform/formats/json.hpp"
#include "platform/formats/xlsx.hpp"

namespace jamsides::app {
namespace {

struct IndicatorsGiven {
    GivenSettings settings;
    std::string file, organisation, source, format = "csv", years;
    std::vector<std::string> indicators, areas;
    bool only_try = false;
};

indicators::ValuesReading read(std::string const& file) {
    std::ifstream in{file, std::ios::binary};
    if (!in) throw WrongUse(file + " går inte att läsa.");
    return indicators::read_values(in, text::swedish());
}

int import_values(IndicatorsGiven const& given) {
    auto installation = open_installation(settings_from(given.settings), clock(), Open::existing);
    auto const& language = text::swedish();
    auto const reading = read(given.file);
    std::vector<std::string> faults;
    for (auto const& fault : reading.faults) faults.push_back(formats::told(fault, language));
    if (!faults.empty()) return refuse(faults);
    auto lease = installation.database->lease();
    if (!given.organisation.empty() && !organisations::find(*lease, given.organisation))
        return refuse({"Ingen organisation har koden " + given.organisation + "."});
    auto report = indicators::try_import(*lease, reading, given.organisation, language);
    if (!report.ok()) return refuse(report.faults);
    if (!given.only_try) {
        report = indicators::bring_in(*lease, installation.clock, {"server", "Servern"}, reading,
                                      {.origin = std::filesystem::path(given.file).filename().string(),
                                       .organisation = given.organisation,
                                       .source = given.source},
                                      language);
        indicators::make_figures(*lease, installation.site.data_directory);
    }
    for (auto const& line : indicators::told(report, !given.only_try, language)) std::cout << line << '\n';
    return 0;
}

int export_values(IndicatorsGiven const& given) {
    auto installation = open_installation(settings_from(given.settings), clock(), Open::existing);
    auto lease = installation.database->lease();
    indicators::Wanted wanted{given.indicators, given.areas, {}, {}};
    if (!given.years.empty()) std::tie(wanted.first_year, wanted.last_year) = years_from(given.years);
    if (given.format == "csv")
        indicators::export_csv(*lease, wanted, [](std::string_view piece) { std::cout << piece; });
    else if (given.format == "json")
        std::cout << formats::json(indicators::exported_rows(*lease, wanted)) << '\n';
    else
        std::cout << formats::xlsx(indicators::exported_rows(*lease, wanted), "Nyckeltal", text::swedish());
    std::cout.flush();
    if (!std::cout) throw std::runtime_error("Det gick inte att skriva allt.");
    return 0;
}

void takes_settings(CLI::App& command, IndicatorsGiven& given) {
    command.add_option("--data", given.settings.data, "Katalogen där installationens uppgifter ligger")
        ->required();
    command.add_option("--database", given.settings.database,
                       "postgresql://… i stället för DATA/jamsides.db");
}

}  // namespace

void declare_indicators(CLI::App& app, std::map<CLI::App const*, std::function<int()>>& commands) {
    static IndicatorsGiven given;
    auto* group = app.add_subcommand("indicators", "Nyckeltalens värden in och ut");
    group->require_subcommand(1);
    auto* importing = group->add_subcommand("import", "Läs in värden från CSV, XLSX eller JSON-stat 2");
    takes_settings(*importing, given);
    importing->add_option("file", given.file, "Filen, även packad med gzip")->required();
    importing->add_option("--organisation", given.organisation, "Vems egna tal filen har, till exempel 1281");
    importing->add_option("--source", given.source, "Vem som ska anges som källa, till exempel SCB");
    importing->add_flag("--dry-run", given.only_try, "Säg bara vad som skulle ändras");
    commands[importing] = [] { return import_values(given); };

    auto* exporting = group->add_subcommand("export", "Skriv ut de värden som finns till standard ut");
    takes_settings(*exporting, given);
    exporting->add_option("--kpi", given.indicators, "Nyckeltal, till exempel N00209,N15436")->delimiter(',');
    exporting->add_option("--municipality", given.areas, "Kommuner och regioner, till exempel 1281,0000")
        ->delimiter(',');
    exporting->add_option("--year", given.years, "År, till exempel 2019 eller 2010-2020");
    exporting->add_option("--format", given.format, "csv, xlsx eller json")
        ->check(CLI::IsMember({"csv", "xlsx", "json"}));
    commands[exporting] = [] { return export_values(given); };
}

}  // namespace jamsides::app

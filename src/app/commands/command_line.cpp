// The table of commands as CLI11 reads it; help is printed from what is declared here.
#include <sys/stat.h>

#include <filesystem>
#include <fstream>
#include <functional>
#include <iostream>
#include <map>

#include <CLI/CLI.hpp>

#include "app/commands/commands.hpp"
#include "app/commands/engines.hpp"
#include "app/commands/indicators.hpp"
#include "app/commands/kolada.hpp"
#include "app/commands/programme.hpp"
#include "app/commands/spoken.hpp"
#include "platform/db/error.hpp"
#include "platform/http/refusal.hpp"
#include "platform/http/server.hpp"

namespace jamsides::app {
namespace {

constexpr int refused = 1, wrong_use = 2;

// Options that every command on an installation takes.
void takes_settings(CLI::App& command, GivenSettings& given) {
    command.add_option("--data", given.data, "Katalogen där installationens uppgifter ligger")->required();
    command.add_option("--database", given.database, "postgresql://… i stället för DATA/jamsides.db");
}

void takes_address(CLI::App& command, GivenSettings& given) {
    command.add_option("--listen", given.listen, "Adress och port, 127.0.0.1:8080 om inget sägs");
    command.add_option("--base-url", given.base_url,
                       "Adressen som besökare ser, till exempel https://jamsides.example.se");
}

// Everything a command may be given; each command reads its own part.
struct Given {
    GivenSettings settings;
    std::string email, name, file, round, organisation, format = "pdf", what;
};

using Command = std::function<int()>;
using Commands = std::map<CLI::App const*, Command>;

void declare_serving(CLI::App& app, Given& given, Commands& commands) {
    auto* serving = app.add_subcommand("serve", "Kör installationen");
    takes_settings(*serving, given.settings);
    takes_address(*serving, given.settings);
    commands[serving] = [&] { return serve(settings_from(given.settings), false); };

    auto* demo = app.add_subcommand("demo", "Gör en provinstallation, om den inte finns, och kör den");
    takes_settings(*demo, given.settings);
    takes_address(*demo, given.settings);
    commands[demo] = [&] { return serve(settings_from(given.settings), true); };
}

void declare_care(CLI::App& app, Given& given, Commands& commands) {
    auto* migrating = app.add_subcommand("migrate", "För databasen till programmets version");
    takes_settings(*migrating, given.settings);
    commands[migrating] = [&] { return migrate(settings_from(given.settings), std::cout); };

    auto* checking = app.add_subcommand("check", "Öppna uppgifterna och pröva att de är hela");
    takes_settings(*checking, given.settings);
    commands[checking] = [&] { return check(settings_from(given.settings), std::cout); };

    auto* link = app.add_subcommand("login-link", "Skriv ut en engångslänk för att logga in");
    takes_settings(*link, given.settings);
    link->add_option("email", given.email, "Personens adress")->required();
    link->add_option("--name", given.name, "Gör personen till systemadministratör, om den inte finns");
    takes_address(*link, given.settings);
    commands[link] = [&] {
        return login_link(settings_from(given.settings), given.email, given.name, std::cout, std::cerr);
    };
}

void declare_programme(CLI::App& app, Given& given, Commands& commands) {
    auto* importing =
        app.add_subcommand("import", "Läs in organisationer eller deltagare från CSV eller XLSX");
    takes_settings(*importing, given.settings);
    importing
        ->add_option("what", given.what,
                     "organisations (rubrikerna kod, namn, officiellt namn, slag, län, latitud, longitud) "
                     "eller participants (namn, e-post, funktion, uppdrag)")
        ->required()
        ->check(CLI::IsMember({"organisations", "participants"}));
    importing->add_option("file", given.file, "Filen")->required();
    importing->add_option("--round", given.round, "Omgången, för deltagare");
    importing->add_option("--organisation", given.organisation, "Organisationens kod, för deltagare");
    commands[importing] = [&] {
        return import_file(settings_from(given.settings), given.what, given.file, given.round,
                           given.organisation, std::cout);
    };

    auto* letter = app.add_subcommand("letter", "Skriv välkomstbrevet till standard ut");
    takes_settings(*letter, given.settings);
    letter->add_option("--round", given.round, "Omgången, till exempel 2021-2023")->required();
    letter->add_option("--organisation", given.organisation, "Organisationens kod, till exempel 1281")
        ->required();
    letter->add_option("--format", given.format, "html, pdf eller docx")
        ->check(CLI::IsMember({"html", "pdf", "docx"}));
    commands[letter] = [&] {
        return write_letter(settings_from(given.settings), given.round, given.organisation, given.format,
                            std::cout);
    };

    auto* calendar = app.add_subcommand("calendar", "Skriv omgångens kalender till standard ut");
    takes_settings(*calendar, given.settings);
    calendar->add_option("--round", given.round, "Omgången")->required();
    commands[calendar] = [&] {
        return write_calendar(settings_from(given.settings), given.round, std::cout);
    };
}

// Of everything, or of the command that is named.
int show_help(CLI::App& app, std::vector<std::string> const& topic) {
    CLI::App* shown = &app;
    std::string path = "jamsides";
    for (auto const& word : topic) {
        CLI::App* next = nullptr;
        try {
            next = shown->get_subcommand(word);
        } catch (CLI::OptionNotFound const&) {
            throw WrongUse{"Det finns inget kommando som heter " + word + ". jamsides help visar alla."};
        }
        path += shown == &app ? "" : " " + shown->get_name();
        shown = next;
    }
    std::cout << (shown == &app ? app.get_formatter()->make_help(&app, path, CLI::AppFormatMode::All)
                                : shown->help(path));
    return 0;
}

// The one catch of the command line.
int run(Command const& command) {
    try {
        return command();
    } catch (WrongUse const& error) {
        std::cerr << error.what() << '\n';
        return wrong_use;
    } catch (http::CannotListen const& error) {
        std::cerr << error.what() << '\n';
        return refused;
    } catch (http::Refusal const& error) {
        std::cerr << error.what() << '\n';
        return refused;
    } catch (db::Error const& error) {
        auto const advice = db::advice(error.kind);
        std::cerr << (advice.empty() ? std::string_view(error.what()) : advice) << '\n';
        return refused;
    } catch (std::filesystem::filesystem_error const& error) {
        std::cerr
            << error.path1().string()
            << " går inte att läsa eller skriva. Ge den som kör programmet rätt till det, eller ange en "
               "annan katalog efter --data.\n";
        return refused;
    } catch (std::exception const& error) {
        std::cerr << "Det gick inte: " << error.what() << '\n';
        return refused;
    }
}

}  // namespace

int run_command_line(int argc, char** argv) {
    ::umask(S_IRWXG | S_IRWXO);  // what the program writes is for its own user alone
    CLI::App app{"Jämsides: ett modellkoncept i ett program", "jamsides"};
    speak_swedish(app);
    app.require_subcommand(1);
    app.set_help_all_flag("--help-all", "Hjälp om alla kommandon");
    Given given;
    Commands commands;
    declare_serving(app, given, commands);
    declare_care(app, given, commands);
    declare_programme(app, given, commands);
    declare_indicators(app, commands);
    declare_kolada(app, commands);
    declare_engines(app, commands);
    auto* help = app.add_subcommand("help", "Visa det här, eller hjälp om ett kommando");
    std::vector<std::string> topic;
    help->add_option("kommando", topic, "Till exempel serve");
    commands[help] = [&] { return show_help(app, topic); };
    name_groups(app);
    try {
        app.parse(argc, argv);
    } catch (CLI::ParseError const& error) {
        if (error.get_exit_code() == 0) return app.exit(error);
        std::cerr << wrong_use_of(app, error, argc, argv) << '\n';
        return wrong_use;
    }
    CLI::App const* chosen = &app;
    while (!chosen->get_subcommands().empty()) chosen = chosen->get_subcommands().front();
    return run(commands.at(chosen));
}

}  // namespace jamsides::app

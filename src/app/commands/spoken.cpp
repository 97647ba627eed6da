// CLI11 speaks English; its kinds of error are few, and each names the argument before or after a colon.
#include "app/commands/spoken.hpp"

#include <algorithm>

namespace jamsides::app {
namespace {

std::string before(std::string const& text, char const* mark) { return text.substr(0, text.find(mark)); }
std::string after(std::string const& text, char const* mark) {
    auto const at = text.find(mark);
    return at == std::string::npos ? text : text.substr(at + std::string_view(mark).size());
}

bool is_command(CLI::App const& app, std::string const& word) {
    auto const all = app.get_subcommands({});
    return std::any_of(all.begin(), all.end(), [&](CLI::App const* one) { return one->get_name() == word; });
}

}  // namespace

// CLI11 puts what it makes itself under headings of its own.
void name_groups(CLI::App& app) {
    for (auto* option : app.get_options())
        if (option->get_group() == "Options") option->group("Val");
    for (auto* command : app.get_subcommands({})) {
        command->group("Kommandon");
        name_groups(*command);
    }
}

void speak_swedish(CLI::App& app) {
    auto const words = app.get_formatter();
    for (auto const& [english, swedish] : {std::pair{"Usage", "Så här"},
                                           {"OPTIONS", "VAL"},
                                           {"SUBCOMMAND", "KOMMANDO"},
                                           {"SUBCOMMANDS", "KOMMANDON"},
                                           {"Positionals", "Anges i ordning"},
                                           {"REQUIRED", "(måste anges)"},
                                           {"Needs", "Kräver"},
                                           {"Excludes", "Går inte med"}})
        words->label(english, swedish);
    app.option_defaults()->group("Val");
    app.set_help_flag("-h,--help", "Visa den här hjälpen");
}

std::string wrong_use_of(CLI::App const& app, CLI::ParseError const& error, int argc,
                         char const* const* argv) {
    std::string const what = error.what(), kind = error.get_name();
    std::string const help = " jamsides help visar vad som går.";
    if (argc < 2) return "Skriv vad du vill göra." + help;
    if (std::string const first = argv[1]; first[0] != '-' && !is_command(app, first))
        return "Kommandot " + first + " finns inte." + help;
    if (what.find(" not expected: ") != what.npos)
        return "Det här känner kommandot inte till: " + after(what, " not expected: ") + "." + help;
    if (what.starts_with("A subcommand"))
        return std::string("Skriv vilket av kommandona efter ") + argv[1] + "." + help;
    if (kind == "RequiredError") return before(what, " is required") + " saknas." + help;
    if (kind == "ArgumentMismatch") return before(what, ":") + " ska följas av ett värde." + help;
    if (auto const set = what.find(" not in {"); set != what.npos)
        return what.substr(0, set) + " går inte. Välj bland " + after(before(what, "}"), " not in {") + "." +
               help;
    return what + help;
}

}  // namespace jamsides::app

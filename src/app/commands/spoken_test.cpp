// What the command line says to whoever wrote something it does not understand.
#include "app/commands/spoken.hpp"

#include <gtest/gtest.h>

namespace jamsides::app {
namespace {

std::string said_to(std::vector<char const*> words) {
    CLI::App app{"", "jamsides"};
    speak_swedish(app);
    app.require_subcommand(1);
    std::string data, format;
    auto* letter = app.add_subcommand("letter", "");
    letter->add_option("--data", data, "")->required();
    letter->add_option("--format", format, "")->check(CLI::IsMember({"html", "pdf"}));
    auto* indicators = app.add_subcommand("indicators", "");
    indicators->require_subcommand(1);
    indicators->add_subcommand("import", "");
    name_groups(app);
    words.insert(words.begin(), "jamsides");
    auto const count = static_cast<int>(words.size());
    try {
        app.parse(count, words.data());
    } catch (CLI::ParseError const& error) {
        auto const text = wrong_use_of(app, error, count, words.data());
        return text.substr(0, text.find(" jamsides help"));
    }
    return "understood";
}

TEST(WrongUse, Is_told_in_Swedish_with_the_word_that_was_wrong) {
    EXPECT_EQ(said_to({"letter", "--data", "here"}), "understood");
    EXPECT_EQ(said_to({}), "Skriv vad du vill göra.");
    EXPECT_EQ(said_to({"lettre"}), "Kommandot lettre finns inte.");
    EXPECT_EQ(said_to({"letter"}), "--data saknas.");
    EXPECT_EQ(said_to({"indicators"}), "Skriv vilket av kommandona efter indicators.");
    EXPECT_EQ(said_to({"letter", "--data"}), "--data ska följas av ett värde.");
    EXPECT_EQ(said_to({"letter", "--data", "here", "--fromat", "pdf"}),
              "Det här känner kommandot inte till: pdf --fromat.");
    EXPECT_EQ(said_to({"letter", "--data", "here", "--format", "pdff"}),
              "--format: pdff går inte. Välj bland html,pdf.");
}

}  // namespace
}  // namespace jamsides::app

// The file of settings: what it says is taken, and what it cannot mean is refused with its line.
#include "app/settings.hpp"

#include <gtest/gtest.h>

#include <fstream>

#include "harness/databases.hpp"

namespace jamsides::app {
namespace {

Settings settings_of(std::string const& toml) {
    test::TemporaryDirectory directory;
    std::ofstream{directory.path / "jamsides.toml"} << toml;
    return settings_from({.data = directory.path.string()});
}

// What is said of the file, from the line on; "" when it is taken.
std::string refusal_of(std::string const& toml) {
    try {
        settings_of(toml);
    } catch (WrongUse const& error) {
        std::string const said = error.what();
        auto const line = said.find("rad ");
        return line == said.npos ? said : said.substr(line);
    }
    return "";
}

}  // namespace

TEST(Settings, Are_taken_from_the_file) {
    auto const settings = settings_of(
        "listen = \"0.0.0.0:80\"\ntrusted_proxies = [\"10.0.0.1\", \"10.0.0.2\"]\n"
        "[smtp]\nurl = \"smtp://mail.example.se\"\n[kolada]\nevery = \"month\"\nindicators = [\"N1\"]\n");
    EXPECT_EQ(settings.port(), 80);
    EXPECT_EQ(settings.trusted_proxies.size(), 2u);
    EXPECT_EQ(settings.smtp.url, "smtp://mail.example.se");
    EXPECT_EQ(settings.kolada.indicators, std::vector<std::string>{"N1"});
}

TEST(Settings, A_name_that_is_none_is_refused_with_its_line) {
    EXPECT_EQ(refusal_of("programme = \"A\"\nlisen = \"127.0.0.1:80\"\n"),
              "rad 2: det finns ingen inställning som heter lisen. Rätta namnet eller ta bort raden.");
    EXPECT_EQ(refusal_of("[smtp]\nlisten = \"127.0.0.1:80\"\n"),
              "rad 2: det finns ingen inställning som heter smtp.listen. Rätta namnet eller ta bort raden.");
    EXPECT_EQ(refusal_of("\n[mail]\nurl = \"smtp://a\"\n"),
              "rad 2: det finns ingen inställning som heter mail. Rätta namnet eller ta bort raden.");
}

TEST(Settings, A_value_of_another_kind_is_refused_with_its_line) {
    EXPECT_EQ(refusal_of("listen = 12\n"), "rad 1: skriv värdet efter listen inom citattecken.");
    EXPECT_EQ(refusal_of("trusted_proxies = \"a\"\n"),
              "rad 1: skriv värdena efter trusted_proxies som en lista: [\"ett\", \"två\"].");
    EXPECT_EQ(refusal_of("[kolada]\nindicators = [\"N1\",\n  2]\n"),
              "rad 3: skriv värdet efter kolada.indicators inom citattecken.");
    EXPECT_EQ(refusal_of("smtp = \"mail\"\n"),
              "rad 1: skriv [smtp] på en egen rad och inställningarna under den.");
}

TEST(Settings, A_line_that_cannot_be_read_is_told_of_in_Swedish) {
    EXPECT_EQ(refusal_of("owner = \"A\"\nlisten = 127.0.0.1:80\n"),
              "rad 2: raden går inte att läsa. Skriv namn = \"värde\", och varje namn en gång.");
}

}  // namespace jamsides::app

// The commands of whoever looks after an installation.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <sstream>

#include "app/commands/commands.hpp"
#include "harness/databases.hpp"

namespace jamsides::app {
namespace {

struct Said {
    std::string out, advice;
};

// What login-link says in an installation with this jamsides.toml.
Said login_link_with(std::string const& toml) {
    test::TemporaryDirectory directory;
    std::ofstream{directory.path / "jamsides.toml"} << toml;
    std::ostringstream out, advice;
    EXPECT_EQ(login_link(settings_from({.data = directory.path.string()}), "anna@example.se", "Anna Ek", out,
                         advice),
              0);
    return {out.str(), advice.str()};
}

}  // namespace

TEST(LoginLink, Leads_to_where_the_server_listens_and_says_that_it_is_a_guess) {
    auto const said = login_link_with("listen = \"127.0.0.1:9017\"\n");
    EXPECT_TRUE(said.out.starts_with("http://127.0.0.1:9017/sign-in/")) << said.out;
    EXPECT_TRUE(said.advice.starts_with("Adressen http://127.0.0.1:9017 är gissad")) << said.advice;
    EXPECT_EQ(std::ranges::count(said.advice, '\n'), 1);
}

TEST(LoginLink, Says_nothing_more_where_the_address_is_known) {
    auto const said = login_link_with("base_url = \"https://jamsides.example.se\"\n");
    EXPECT_TRUE(said.out.starts_with("https://jamsides.example.se/sign-in/")) << said.out;
    EXPECT_EQ(said.advice, "");
}

TEST(Migrate, Says_in_Swedish_that_a_folder_cannot_be_made) {
    std::ostringstream out;
    try {
        migrate(settings_from({.data = "/proc/jamsides"}), out);
        FAIL() << "nothing can be made in /proc";
    } catch (WrongUse const& error) {
        EXPECT_EQ(
            std::string(error.what()),
            "Katalogen /proc/jamsides går inte att göra. Ange en annan efter --data, eller ge den som kör "
            "programmet rätt att skriva där.");
    }
}

}  // namespace jamsides::app

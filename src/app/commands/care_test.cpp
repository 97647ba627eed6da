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

int run(std::vector<std::string> words) {
    std::vector<char*> arguments;
    for (auto& word : words) arguments.push_back(word.data());
    return run_command_line(static_cast<int>(arguments.size()), arguments.data());
}

}  // namespace

TEST(Help, Of_one_command_shows_its_options_and_of_none_says_so) {
    testing::internal::CaptureStdout();
    EXPECT_EQ(run({"jamsides", "help", "serve"}), 0);
    auto const said = testing::internal::GetCapturedStdout();
    EXPECT_NE(said.find("--listen"), std::string::npos);
    EXPECT_EQ(said.find("--organisation"), std::string::npos);
    testing::internal::CaptureStderr();
    EXPECT_EQ(run({"jamsides", "help", "nonsense"}), 2);
    EXPECT_NE(testing::internal::GetCapturedStderr().find("nonsense"), std::string::npos);
}

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

TEST(Migrate, Makes_a_folder_and_a_database_that_only_their_owner_may_read) {
    test::TemporaryDirectory directory;
    namespace fs = std::filesystem;
    auto const data = directory.path / "new";
    ASSERT_EQ(run({"jamsides", "migrate", "--data", data.string()}), 0);
    EXPECT_EQ(fs::status(data).permissions(), fs::perms::owner_all);
    EXPECT_EQ(fs::status(data / "jamsides.db").permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

TEST(Migrate, Leaves_the_rights_of_a_folder_that_is_there) {
    test::TemporaryDirectory directory;
    namespace fs = std::filesystem;
    auto const readable = fs::perms::owner_all | fs::perms::group_read | fs::perms::group_exec;
    fs::permissions(directory.path, readable);
    ASSERT_EQ(run({"jamsides", "migrate", "--data", directory.path.string()}), 0);
    EXPECT_EQ(fs::status(directory.path).permissions(), readable);
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

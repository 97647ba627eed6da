// Figures come by themselves when the settings say so, as often as they say, and never otherwise.
#include "app/fetching.hpp"

#include <gtest/gtest.h>

#include <fstream>

#include "harness/databases.hpp"
#include "harness/kolada_server.hpp"
#include "modules/indicators/figures.hpp"

namespace jamsides::app {
namespace {

struct Fetching_from_kolada : testing::Test {
    Installation opened(std::string const& settings) {
        std::ofstream(folder.path / "jamsides.toml") << settings;
        return open_installation(settings_from({.data = folder.path.string()}), clock, Open::make);
    }
    std::string wanted(std::string const& every) {
        return "[kolada]\nevery = \"" + every + "\"\nbase_url = \"" + server.url() +
               "\"\nindicators = [\"N00209\"]\n";
    }
    test::TemporaryDirectory folder;
    test::KoladaServer server;
    FrozenClock clock{*time::instant_from_iso("2024-01-31T03:00:00Z")};
};

TEST_F(Fetching_from_kolada, Is_done_once_a_month_and_seen_by_the_pages) {
    server.set_kpi("N00209", "Heltidsarbetande månadsavlönade, kommun, andel (%)");
    server.set_value("N00209", "1281", 2022, 'K', 71.4);
    auto installation = opened(wanted("month"));
    EXPECT_TRUE(fetch_if_due(installation));
    EXPECT_EQ(
        indicators::figures(*installation.database->lease(), folder.path)->latest("N00209", "1281")->women,
        71.4);
    EXPECT_FALSE(fetch_if_due(installation));
    clock.advance(std::chrono::hours{24 * 28});
    EXPECT_FALSE(fetch_if_due(installation));  // 28 February: a month after 31 January is the 29th
    clock.advance(std::chrono::hours{24});
    EXPECT_TRUE(fetch_if_due(installation));
}

TEST_F(Fetching_from_kolada, Is_not_done_unless_it_is_asked_for) {
    auto installation = opened("");
    EXPECT_FALSE(fetch_if_due(installation));
    EXPECT_TRUE(server.requests().empty());
    EXPECT_THROW(opened(wanted("week")), WrongUse);
}

}  // namespace
}  // namespace jamsides::app

// What a strategist is told to do on the start page about those who take part from the organisation.
#include <gtest/gtest.h>

#include "app/start/start.hpp"
#include "app/world/page_fixture.hpp"
#include "ui/represent.hpp"

namespace jamsides::app {

struct StrategistStart : PageTest {
    void SetUp() override {
        PageTest::SetUp();
        if (!IsSkipped()) be("person-camilla-wallin");
    }
    static http::Response page(Visit& visit) { return ui::represent_html(visit, member_start(visit)); }
    bool tells(std::string_view words) { return says(look(page), words); }
    void remove(std::string const& functions) {
        execute(
            "update participants set state = 'removed' where organisation_code = '2080' and function in (" +
            functions + ")");
    }
    bool leads_to_the_participants(std::string_view words) {
        auto const address = "/rounds/" + new_round_id(clock.now()) + "/organisations/2080/participants";
        return look(page).content().find("<a href=\"" + address + "\">" + std::string(words) + "</a>") !=
               std::string::npos;
    }
};
ON_BOTH_DATABASES(StrategistStart);

TEST_P(StrategistStart, Says_which_functions_nobody_is_registered_in) {
    EXPECT_FALSE(tells("Anmäl en")) << "Falun has registered all three";
    remove("'manager'");
    EXPECT_TRUE(leads_to_the_participants("Anmäl en chef"));
    EXPECT_TRUE(tells("Minst en av varje ska vara med på uppstarten."));
    remove("'politician'");
    EXPECT_TRUE(leads_to_the_participants("Anmäl en politiker och en chef"));
    language = &text::english();
    EXPECT_TRUE(leads_to_the_participants("Register a politician and a manager"));
}

TEST_P(StrategistStart, Counts_a_key_person_as_the_strategist_and_asks_for_either) {
    remove("'strategist'");
    EXPECT_FALSE(tells("Anmäl en"));
    remove("'key_person'");
    EXPECT_TRUE(tells("Anmäl en strateg eller nyckelperson"));
}

TEST_P(StrategistStart, Asks_nobody_to_register_more_people_in_a_round_that_the_organisation_has_left) {
    remove("'manager'");
    execute("update participations set state = 'discontinued' where organisation_code = '2080'");
    EXPECT_FALSE(tells("Anmäl en"));
}

}  // namespace jamsides::app

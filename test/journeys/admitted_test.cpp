// From the decision to the welcome letter: nobody who is admitted is left outside, and nobody who leaves stays.
#include "app/world/world.hpp"
#include "journeys/installed.hpp"

namespace jamsides::journeys {
namespace {

struct Admitted : Installed {
    void SetUp() override {
        Installed::SetUp();
        if (IsSkipped()) return;
        at("2026-11-21T09:00:00Z");
        load_world();
        round = app::new_round_id(clock.now());
    }
    void run(std::string const& sql) { db::Query<void()>{db::ComposedSql{sql}}.run(connection()); }
    // An approved group of Borlänge and Skellefteå, where nobody is registered, with Lund as their mentor.
    void has_a_group() {
        run("insert into learning_groups (id, round_id, number, name) values ('group-new', '" + round +
            "', 1, '')");
        for (std::string const code : {"2081", "2482"})
            run("insert into learning_group_members (group_id, organisation_code) values ('group-new', '" +
                code + "')");
        has_mentor("1281");
    }
    void has_mentor(std::string const& code) {
        run("insert into learning_group_mentors (group_id, organisation_code) values ('group-new', '" + code +
            "')");
    }
    std::string drafted(Browser& browser) {
        browser.visit("/rounds/" + round + "/letters");
        browser.press("Skriv välkomstbreven");
        return browser.page().location();
    }

    std::string round;
};
ON_BOTH_DATABASES(Admitted);

}  // namespace

TEST_P(Admitted, Get_the_welcome_letter_by_their_application_before_anybody_is_registered) {
    has_a_group();
    auto ellen = as("ellen.nyberg@example.se");
    auto const letter = drafted(ellen);
    ellen.visit(letter);
    for (auto const* contact : {"nadia.farah@example.se", "anton.bergdahl@example.se", "maria.engdahl@example.se"})
        EXPECT_TRUE(ellen.page().says(contact)) << contact;
    ellen.press("Godkänn brevet");
    ellen.follow();
    ellen.press("Skicka");
    ASSERT_EQ(ellen.page().status, 303);
    EXPECT_EQ(mail_to("nadia.farah@example.se").attachments.size(), 1u);
    EXPECT_EQ(mail_to("anton.bergdahl@example.se").attachments.size(), 1u);
}

TEST_P(Admitted, Cannot_be_forgotten_by_a_letter_that_is_approved) {
    has_a_group();
    has_mentor("0025");
    auto ellen = as("ellen.nyberg@example.se");
    auto const letter = drafted(ellen);
    EXPECT_TRUE(ellen.visit(letter).says("Brevet når inte Region Norrbotten."));
    EXPECT_THROW(ellen.press("Godkänn brevet"), std::runtime_error);
    ellen.post(letter + "/approval", {});
    ellen.press("Fortsätt");
    EXPECT_EQ(ellen.page().status, 409);
    EXPECT_TRUE(ellen.page().says("Brevet når inte Region Norrbotten. Anmäl en kontaktperson därifrån först."));
}

}  // namespace jamsides::journeys

// A strategist registers everybody and says so; the office sees who is missing before it invites.
#include "journeys/installed.hpp"
#include "modules/people/registration.hpp"
#include "platform/auth/sign_in.hpp"

namespace jamsides::journeys {
namespace {

struct Registering : Installed {
    void SetUp() override {
        Installed::SetUp();
        if (IsSkipped()) return;
        at("2026-11-21T09:00:00Z");
        load_world();
        round = app::new_round_id(clock.now());
    }
    std::string round;
};
ON_BOTH_DATABASES(Registering);

}  // namespace

TEST_P(Registering, Is_said_to_be_done_by_the_strategist_and_seen_by_the_office) {
    auto camilla = as("camilla.wallin@example.se");
    auto const own = "/rounds/" + round + "/organisations/2080/participants";
    EXPECT_TRUE(camilla.visit(own).says("Är alla inlagda?"));
    ASSERT_EQ(camilla.press("Ja, alla är inlagda").status, 303);
    EXPECT_TRUE(camilla.follow().says("Ni sa 21\u00a0november 2026"));
    auto hanna = as("hanna.skold@example.se");
    EXPECT_TRUE(hanna.visit("/rounds/" + round + "/participants").says("Alla är inlagda"));
    EXPECT_TRUE(hanna.page().says("Saknas: politiker"));
    camilla.press("Det kommer fler");
    EXPECT_FALSE(hanna.visit("/rounds/" + round + "/participants").says("Alla är inlagda"));
}

TEST_P(Registering, Counts_the_three_functions_and_not_those_who_are_removed) {
    auto const falun = people::registration_of(connection(), round, "2080");
    ASSERT_TRUE(falun);
    EXPECT_EQ(people::lacking(*falun, text::swedish()), "");
    db::Query<void()>{db::ComposedSql{"update participants set state = 'removed' where organisation_code = "
                                      "'2080' and function = 'manager'"}}
        .run(connection());
    EXPECT_EQ(people::lacking(*people::registration_of(connection(), round, "2080"), text::swedish()),
              "Saknas: chef.");
    EXPECT_FALSE(people::registration_of(connection(), round, "1281")) << "a mentor takes no part of its own";
}

TEST_P(Registering, Offers_only_what_fits_and_gives_no_more_than_that) {
    auto camilla = as("camilla.wallin@example.se");
    auto const own = "/rounds/" + round + "/organisations/2080/participants";
    camilla.visit(own);
    EXPECT_EQ(camilla.page().body.find("mentor_contact"), std::string::npos);
    camilla.fill("name", "Ellen Nyberg").fill("email", "ellen.nyberg@example.se");
    camilla.choose("function", "politician").press("Anmäl");
    EXPECT_EQ(camilla.page().status, 422);
    EXPECT_TRUE(camilla.page().says("Adressen hör till programkontoret"));
    camilla.visit(own);
    camilla.fill("table", "Namn\tE-post\tFunktion\nEva Ek\teva.ek@example.se\tmentor\n").press("Läs in");
    EXPECT_EQ(camilla.page().status, 422);
    EXPECT_TRUE(camilla.page().says("Funktionen mentor finns inte hos er"));
    auto const maria =
        as("maria.engdahl@example.se").visit("/rounds/" + round + "/organisations/1281/participants");
    EXPECT_NE(maria.body.find("mentor_contact"), std::string::npos);
    EXPECT_EQ(maria.body.find("value=\"politician\""), std::string::npos);
    // Registered before anybody asked what fits.
    db::Query<void()>{db::ComposedSql{"update participants set function = 'mentor_contact' where id = "
                                      "'participant-boman'"}}
        .run(connection());
    auto hanna = as("hanna.skold@example.se");
    hanna.visit("/rounds/" + round + "/participants");
    hanna.press("Godkänn och bjud in alla som väntar");
    auto const ylva = auth::person_by_email(connection(), "ylva.boman@example.se");
    ASSERT_TRUE(ylva);
    EXPECT_TRUE(ylva->has(Role::participant, round, "2080"));
    EXPECT_FALSE(ylva->has(Role::mentor_contact, round, "2080"));
}

}  // namespace jamsides::journeys

// From the decision to the welcome letter: nobody who is admitted is left outside, and nobody who leaves
// stays.
#include <algorithm>

#include "app/world/world.hpp"
#include "journeys/installed.hpp"
#include "modules/people/store.hpp"
#include "modules/rounds/store.hpp"
#include "platform/ledger/entries.hpp"

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
    // On the day of the meeting, after the question.
    void publish(Browser& browser) {
        at("2026-11-30T15:00:00Z");
        browser.visit("/selections/steering-coming");
        browser.click("Publicera beslutet");
        browser.press("Publicera");
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
    for (auto const* contact :
         {"nadia.farah@example.se", "anton.bergdahl@example.se", "maria.engdahl@example.se"})
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
    EXPECT_TRUE(
        ellen.page().says("Brevet når inte Region Norrbotten. Anmäl en kontaktperson därifrån först."));
}

TEST_P(Admitted, Come_in_by_the_decision_and_find_those_they_named) {
    auto ellen = as("ellen.nyberg@example.se");
    ellen.visit("/selections/steering-coming/cases/application-kalmar");
    ellen.choose("outcome", "admitted").fill("motive", "Uppfyller alla krav.").press("Anteckna beslutet");
    publish(ellen);
    auto const own = "/rounds/" + round + "/organisations/0880/participants";
    auto const letter = mail_to("sara.holmqvist@example.se").text;
    EXPECT_EQ(letter.find('\\'), std::string::npos) << letter;
    ASSERT_EQ(link_in(letter), "/sign-in?next=" + own);
    auto sara = visitor();
    sara.visit(link_in(letter));
    sara.fill("email", "sara.holmqvist@example.se").press("Skicka en länk");
    sara.visit(link_in(mail_to("sara.holmqvist@example.se").text));
    sara.press("Logga in");
    EXPECT_EQ(sara.page().location(), own);
    sara.follow();
    EXPECT_EQ(sara.page().status, 200);
    EXPECT_TRUE(sara.page().says("Anders Lindell") && sara.page().says("Väntar på godkännande"));
    auto applicant = visitor();
    applicant.visit("/drafts/draft-kalmar");
    EXPECT_TRUE(applicant.page().says("Sara Holmqvist är er strateg"));
    applicant.click("Anmäl dem som deltar");
    EXPECT_EQ(applicant.page().location(),
              "/sign-in?next=%2Frounds%2F" + round + "%2Forganisations%2F0880%2Fparticipants");
}

TEST_P(Admitted, Fill_in_the_address_of_somebody_named_without_one) {
    run("update application_functions set email = '' where application_id = 'application-kalmar' and "
        "function "
        "= 'manager'");
    auto ellen = as("ellen.nyberg@example.se");
    ellen.visit("/selections/steering-coming/cases/application-kalmar");
    ellen.choose("outcome", "admitted").fill("motive", "Uppfyller alla krav.").press("Anteckna beslutet");
    publish(ellen);
    auto sara = as("sara.holmqvist@example.se");
    auto const own = "/rounds/" + round + "/organisations/0880/participants";
    EXPECT_TRUE(sara.visit(own).says("E-postadress saknas"));
    sara.fill("name", "Anders Lindell").fill("email", "anders.lindell@example.se");
    sara.choose("function", "manager").press("Anmäl");
    EXPECT_FALSE(sara.visit(own).says("E-postadress saknas"));
}

TEST_P(Admitted, Lose_their_way_in_when_they_are_removed) {
    auto const own = "/rounds/" + round + "/organisations/2080/participants";
    auto const only_insiders = "/organisations/2080/local";
    auto petra = as("petra.nyman@example.se");
    EXPECT_EQ(petra.visit(only_insiders).status, 200);
    auto camilla = as("camilla.wallin@example.se");
    camilla.visit(own);
    camilla.click("Ta bort Petra Nyman");
    EXPECT_TRUE(camilla.page().says("kan inte längre logga in för Falu kommun"));
    EXPECT_TRUE(camilla.visit(own).says("Petra Nyman")) << "nothing happens before it is confirmed";
    camilla.visit(own + "/participant-nyman/removal");
    camilla.press("Ta bort");
    ASSERT_EQ(camilla.page().status, 303);
    EXPECT_FALSE(camilla.follow().says("Petra Nyman"));
    EXPECT_EQ(petra.visit(only_insiders).status, 403);
    camilla.visit(own);
    camilla.fill("name", "Petra Nyman").fill("email", "petra.nyman@example.se");
    camilla.choose("function", "manager").press("Anmäl");
    EXPECT_TRUE(camilla.follow().says("Petra Nyman")) << "whoever was removed may be registered again";
}

TEST_P(Admitted, Keep_their_last_strategist) {
    auto const camilla_s = "/rounds/" + round + "/organisations/2080/participants/participant-wallin/removal";
    auto camilla = as("camilla.wallin@example.se");
    EXPECT_TRUE(camilla.visit(camilla_s).says("är den enda strategen från Falu kommun"));
    EXPECT_THROW(camilla.press("Ta bort"), std::runtime_error);
    camilla.post(camilla_s, {});
    camilla.press("Fortsätt");
    EXPECT_EQ(camilla.page().status, 409);
    EXPECT_EQ(camilla.visit(camilla_s).status, 200);
}

TEST_P(Admitted, Leave_the_round_altogether_when_they_withdraw) {
    has_a_group();
    auto const is_in = [&](std::string const& code) {
        return std::ranges::any_of(rounds::participations_in(connection(), round), [&](auto const& part) {
            return part.organisation_code == code && part.state != rounds::ParticipationState::discontinued;
        });
    };
    auto nadia = visitor();
    nadia.visit("/drafts/draft-borlange");
    EXPECT_TRUE(nadia.page().says("Vi kan inte delta") && !nadia.page().says("Vi vill inte längre söka"));
    nadia.press("Lämna omgången");
    ASSERT_EQ(nadia.page().status, 303);
    EXPECT_FALSE(is_in("2081"));
    EXPECT_TRUE(is_in("2482"));
    auto ellen = as("ellen.nyberg@example.se");
    EXPECT_TRUE(ellen.visit("/").says("Borlänge kommun har lämnat omgången"));
    ellen.visit(drafted(ellen));
    EXPECT_FALSE(ellen.page().says("Borlänge"));
    EXPECT_FALSE(ellen.page().says("nadia.farah@example.se"));
}

TEST_P(Admitted, Take_their_participants_along_when_they_withdraw) {
    auto camilla = as("camilla.wallin@example.se");
    auto const own = "/rounds/" + round + "/organisations/2080/participants";
    EXPECT_EQ(camilla.visit(own).status, 200);
    auto applicant = visitor();
    applicant.visit("/drafts/draft-falun");
    applicant.press("Lämna omgången");
    EXPECT_EQ(camilla.visit(own).status, 404);
    EXPECT_TRUE(people::participants_in(connection(), round, "2080").empty());
}

TEST_P(Admitted, Leave_after_the_welcome_letter_by_telling_it_themselves) {
    run("update applications set state = 'confirmed' where id = 'application-falun'");
    run("update participations set state = 'preparing' where round_id = '" + round +
        "' and organisation_code = '2080'");
    auto const departure = "/rounds/" + round + "/organisations/2080/departure";
    EXPECT_TRUE(visitor().visit("/drafts/draft-falun").body.find(departure) != std::string::npos);
    EXPECT_EQ(as("lars.hellberg@example.se").visit(departure).status, 404) << "only who leads the work";
    auto camilla = as("camilla.wallin@example.se");
    camilla.visit("/rounds/" + round + "/organisations/2080/participants");
    camilla.click("Lämna omgången");
    EXPECT_TRUE(camilla.page().says("Ska Falu kommun lämna omgången?"));
    EXPECT_FALSE(people::participants_in(connection(), round, "2080").empty()) << "it is a question only";
    camilla.fill("reason", "Vi har fått ett nytt uppdrag.").press("Lämna omgången");
    ASSERT_EQ(camilla.page().status, 303);
    EXPECT_EQ(camilla.follow().status, 200);
    EXPECT_TRUE(people::participants_in(connection(), round, "2080").empty());
    EXPECT_TRUE(visitor().visit("/drafts/draft-falun").says("Ansökan är tillbakadragen"));
    auto const told = mail_to("ellen.nyberg@example.se");
    EXPECT_NE(told.subject.find("Falu kommun lämnar"), std::string::npos) << told.subject;
    EXPECT_NE(told.text.find("Vi har fått ett nytt uppdrag."), std::string::npos) << told.text;
    EXPECT_NE(mail_to("camilla.wallin@example.se").subject.find("Ni har lämnat"), std::string::npos);
    EXPECT_EQ(ledger::entries_about(connection(), "participation", round + "/2080").back().verb, "withdrew");
    EXPECT_TRUE(as("ellen.nyberg@example.se").visit("/").says("Falu kommun har lämnat omgången"));
}

TEST_P(Admitted, See_who_is_in_their_group_and_nobody_elses) {
    auto birgitta = as("birgitta.sjoo@example.se");
    EXPECT_TRUE(birgitta.visit("/rounds/2021-2023/groups").says("johan.falk@example.se"));
    auto camilla = as("camilla.wallin@example.se");
    EXPECT_FALSE(camilla.visit("/rounds/2021-2023/groups").says("johan.falk@example.se"));
    EXPECT_FALSE(visitor().visit("/rounds/2021-2023/groups").says("johan.falk@example.se"));
}

TEST_P(Admitted, Are_not_told_that_they_learn_with_somebody_who_has_left) {
    auto const heading = [&] {
        auto birgitta = as("birgitta.sjoo@example.se");
        birgitta.visit("/rounds/2021-2023/groups");
        return birgitta.page().html.heading;
    };
    EXPECT_EQ(heading(), "Ni lär tillsammans med Region Östergötland och Region Kronoberg");
    auto const leaves = [&](std::string const& code) {
        run("update participations set state = 'discontinued' where round_id = '2021-2023' and "
            "organisation_code = '" +
            code + "'");
    };
    leaves("0005");
    EXPECT_EQ(heading(), "Ni lär tillsammans med Region Kronoberg");
    leaves("0007");
    EXPECT_EQ(heading(), "Ni är ensamma kvar i gruppen");
}

TEST_P(Admitted, May_have_a_mentor_that_changes_its_answer_until_the_groups_are_made) {
    auto lund = visitor();
    lund.visit("/mentor-answers/mentor-lund");
    EXPECT_EQ(lund.value_of("by"), "Maria Engdahl");
    lund.choose("answer", "no").press("Ändra svaret");
    EXPECT_EQ(lund.page().status, 303);
    EXPECT_TRUE(lund.follow().says("Nej"));
    lund.choose("answer", "yes").press("Ändra svaret");
    has_a_group();
    lund.visit("/mentor-answers/mentor-lund");
    EXPECT_THROW(lund.press("Ändra svaret"), std::runtime_error);
    lund.post("/mentor-answers/mentor-lund", {{"answer", "no"}, {"by", "Maria Engdahl"}});
    EXPECT_EQ(lund.page().status, 409) << "an answer is taken or refused, never passed over";
}

TEST_P(Admitted, May_have_a_mentor_whose_people_go_when_it_says_no_after_all) {
    auto maria = as("maria.engdahl@example.se");
    auto const own = "/rounds/" + round + "/organisations/1281/participants";
    EXPECT_EQ(maria.visit(own).status, 200);
    auto lund = visitor();
    lund.visit("/mentor-answers/mentor-lund");
    lund.choose("answer", "no").press("Ändra svaret");
    ASSERT_EQ(lund.page().status, 303);
    EXPECT_EQ(maria.visit(own).status, 404);
    EXPECT_TRUE(people::participants_in(connection(), round, "1281").empty());
    lund.visit("/mentor-answers/mentor-lund");
    lund.choose("answer", "yes").press("Ändra svaret");
    ASSERT_EQ(lund.page().status, 303);
    EXPECT_EQ(maria.visit(own).status, 200) << "with a yes they come back";
    EXPECT_FALSE(people::participants_in(connection(), round, "1281").empty());
}

TEST_P(Admitted, Read_their_own_application_and_not_what_is_thought_of_it) {
    auto camilla = as("camilla.wallin@example.se");
    camilla.visit("/rounds/" + round + "/organisations/2080/participants");
    camilla.click("Läs er ansökan");
    EXPECT_EQ(camilla.page().status, 200);
    EXPECT_TRUE(camilla.page().says("Kommundirektörens ledningsgrupp beslutade"));
    EXPECT_FALSE(camilla.page().says("Behörighet") || camilla.page().says("Ändra prövningen"));
    auto const own = "/rounds/" + round + "/applications/application-falun";
    EXPECT_EQ(camilla.visit("/rounds/" + round + "/applications/application-dalarna").status, 403);
    EXPECT_EQ(as("lars.hellberg@example.se").visit(own).status, 403) << "only who leads the work";
    EXPECT_EQ(as("ellen.nyberg@example.se").visit(own).status, 200);
}

}  // namespace jamsides::journeys

// Everybody is written to in the language they have chosen, with links that lead where the letter says.
#include "journeys/installed.hpp"
#include "modules/applications/store.hpp"
#include "modules/people/person_store.hpp"
#include "modules/rounds/store.hpp"
#include "platform/auth/sign_in.hpp"

namespace jamsides::journeys {
namespace {

struct Languages : Installed {
    void SetUp() override {
        Installed::SetUp();
        if (IsSkipped()) return;
        at("2026-11-21T09:00:00Z");
        load_world();
        round = "/rounds/" + app::new_round_id(clock.now());
    }
    void choose_english(std::string const& email) {
        auto browser = as(email);
        browser.visit("/me");
        EXPECT_EQ(browser.choose("language", "en").press("Spara").status, 303);
    }
    static bool says(mail::Message const& message, std::string_view words) {
        return message.text.find(words) != message.text.npos;
    }
    // A decision between meetings about a case that waits for one, in the round that decides as it goes.
    void decide(Browser& leader, std::string const& application, std::string_view outcome) {
        leader.visit(round + "/cases/" + application);
        leader.choose("outcome", outcome).fill("motive", "Väl förankrad.");
        leader.fill("decided_on-day", "20").fill("decided_on-month", "11").fill("decided_on-year", "2026");
        ASSERT_EQ(leader.press("Anteckna beslutet").status, 303) << leader.page().html.text;
    }

    std::string round;
};
ON_BOTH_DATABASES(Languages);

}  // namespace

TEST_P(Languages, An_applicant_who_reads_English_gets_every_message_in_English) {
    auto browser = visitor();
    browser.visit("/apply/" + app::new_round_id(clock.now()) + "?lang=en");
    browser.fill("email", "tova.lind@example.se").press("Send a link");
    auto const message = mail_to("tova.lind@example.se");
    EXPECT_TRUE(says(message, "Hello")) << message.text;
    EXPECT_EQ(browser.visit(link_in(message.text)).status, 200);
    auto const mine =
        applications::of_applicant(connection(), app::new_round_id(clock.now()), "tova.lind@example.se");
    EXPECT_EQ(mine->language, "en");
}

TEST_P(Languages, An_invitation_is_in_the_persons_language_and_writes_the_years_as_people_do) {
    choose_english("johan.falk@example.se");
    auto leader = as("ellen.nyberg@example.se");
    leader.visit("/rounds/2021-2023/organisations/0005/participants");
    leader.fill("name", "Johan Falk").fill("email", "johan.falk@example.se").choose("function", "key_person");
    ASSERT_EQ(leader.press("Anmäl").status, 303) << leader.page().html.text;
    leader.visit("/rounds/2021-2023/participants");
    leader.press("Godkänn och bjud in alla som väntar");
    auto const message = mail_to("johan.falk@example.se");
    EXPECT_EQ(message.subject, "You are in the round 2021–2023");
    EXPECT_TRUE(says(message, "This is the way in")) << message.text;
}

TEST_P(Languages, A_moved_round_is_told_in_the_language_of_each_reader) {
    choose_english("camilla.wallin@example.se");
    auto leader = as("ellen.nyberg@example.se");
    leader.visit(round + "/move?weeks=4");
    leader.fill("reason", "Smittan sprider sig.").press("Flytta och meddela alla");
    ASSERT_EQ(leader.page().status, 303) << leader.page().html.text;
    auto const english = mail_to("camilla.wallin@example.se");
    EXPECT_TRUE(says(english, "has been moved")) << english.text;
    EXPECT_TRUE(says(english, ", earlier ")) << english.text;
    EXPECT_FALSE(says(english, "tidigare")) << english.text;
    EXPECT_TRUE(says(mail_to("lars.hellberg@example.se"), "är flyttad"));
}

TEST_P(Languages, A_mentor_is_told_when_the_round_begins_and_when_to_answer) {
    auto leader = as("ellen.nyberg@example.se");
    leader.visit(round + "/mentors");
    leader.choose("organisation", "0009").fill("email", "mentor@example.se");
    leader.fill("answer_by-day", "4").fill("answer_by-month", "12").fill("answer_by-year", "2026");
    ASSERT_EQ(leader.press("Skicka frågan").status, 303) << leader.page().html.text;
    auto const message = mail_to("mentor@example.se");
    EXPECT_TRUE(says(message, "Svara gärna senast 4\u00a0december 2026.")) << message.text;
    EXPECT_TRUE(says(message, "Omgången börjar ")) << message.text;
    EXPECT_TRUE(visitor().visit(link_in(message.text)).says("Svara gärna senast 4\u00a0december 2026"));
    EXPECT_TRUE(leader.follow().says("svarar senast 4\u00a0december"));
}

TEST_P(Languages, A_decision_between_meetings_is_published_alone_and_leads_in) {
    auto leader = as("ellen.nyberg@example.se");
    EXPECT_TRUE(leader.visit(round + "/selection").says("Mellan mötena"));
    auto const waiting = leader.page().html.text;
    for (auto const& application : applications::submitted_in(connection(), app::new_round_id(clock.now()))) {
        auto const eligible = application.state == applications::State::eligible;
        if (!eligible && application.state != applications::State::reserve) continue;
        ASSERT_NO_FATAL_FAILURE(decide(leader, application.id, "admitted"));
        auto const state = [&] {
            return applications::find_visible_to(
                       connection(), *auth::person_by_id(connection(), "person-ellen-nyberg"), application.id)
                ->state;
        };
        EXPECT_EQ(state(), application.state) << "not until it is published";
        ASSERT_EQ(leader.visit(round + "/cases/" + application.id).status, 200);
        ASSERT_TRUE(leader.click("Publicera det här beslutet").says("Det går inte att ändra."));
        ASSERT_EQ(leader.press("Publicera").status, 303);
        EXPECT_EQ(state(), applications::State::admitted);
        auto const message = mail_to(application.contact_email);
        EXPECT_TRUE(says(message, "Väl förankrad.")) << message.text;
        auto reader = visitor();
        EXPECT_EQ(reader.visit(link_in(message.text)).status, 200);
        EXPECT_NE(reader.page().url.find("/sign-in?next="), std::string::npos);
        EXPECT_TRUE(leader.visit(round + "/selection").says("Beslutat mellan mötena"));
        EXPECT_THROW(leader.visit(round + "/cases/" + application.id).status &&
                         leader.click("Publicera det här beslutet").status,
                     std::runtime_error);
        return;
    }
    FAIL() << "the demo world has no case that waits for a decision:\n" << waiting;
}

TEST_P(Languages, A_round_that_decides_all_at_once_has_no_decisions_between_meetings) {
    auto leader = as("ellen.nyberg@example.se");
    EXPECT_EQ(leader.visit("/rounds/2021-2023/cases/application-2021-lund").status, 404);
    EXPECT_FALSE(leader.visit("/rounds/2021-2023/selection").says("Mellan mötena"));
}

TEST_P(Languages, A_welcome_letter_confirms_those_it_is_written_to) {
    auto const part = [&](std::string_view code) {
        for (auto const& one : rounds::participations_in(connection(), "2021-2023"))
            if (one.organisation_code == code) return one.state;
        return rounds::ParticipationState::discontinued;
    };
    db::Query<void()>{
        db::ComposedSql{"update participations set state = 'admitted' where round_id = '2021-2023'"}}
        .run(connection());
    db::Query<void()>{
        db::ComposedSql{"update applications set state = 'admitted' where round_id = '2021-2023'"}}
        .run(connection());
    db::Query<void()>{
        db::ComposedSql{"update letters set state = 'approved' where id = 'letter-2021-welcome'"}}
        .run(connection());
    auto leader = as("ellen.nyberg@example.se");
    leader.visit("/letters/letter-2021-welcome");
    ASSERT_EQ(leader.press("Skicka").status, 303) << leader.page().html.text;
    EXPECT_EQ(part("1281"), rounds::ParticipationState::preparing);
    for (auto const& application : applications::submitted_in(connection(), "2021-2023"))
        EXPECT_EQ(application.state, applications::State::confirmed) << application.contact_name;
}

}  // namespace jamsides::journeys

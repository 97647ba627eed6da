// A mailing on its way out: approved, changed, approved again, and who is offered to move the round it
// belongs to.
#include "journeys/installed.hpp"
#include "modules/letters/store.hpp"
#include "platform/time/stockholm.hpp"

namespace jamsides::journeys {
namespace {

struct Mailings : Installed {
    void SetUp() override {
        Installed::SetUp();
        if (IsSkipped()) return;
        at("2026-11-21T09:00:00Z");
        load_world();
    }
    letters::Mailing start_up() {
        for (auto& one : letters::mailings_in(connection(), app::new_round_id(clock.now())))
            if (one.id == "mailing-start-up") return one;
        return {};
    }
    void set_time(Browser& office, std::string_view day, std::string_view hour, std::string_view button) {
        office.visit("/mailings/mailing-start-up");
        office.choose("timing", "exact").fill("day-day", day).fill("day-month", "2").fill("day-year", "2027");
        EXPECT_EQ(office.fill("clock", hour).press(button).status, 303);
    }
};
ON_BOTH_DATABASES(Mailings);

}  // namespace

TEST_P(Mailings, Lose_their_approval_when_their_time_is_changed) {
    auto leader = as("ellen.nyberg@example.se");
    set_time(leader, "15", "09.00", "Spara tiden");
    leader.visit("/mailings/mailing-start-up");
    EXPECT_EQ(leader.press("Godkänn utskicket").status, 303);
    EXPECT_EQ(start_up().state, letters::MailingState::approved);
    EXPECT_TRUE(leader.follow().says("Ändrar du tiden tas godkännandet tillbaka"));
    auto administrator = as("hanna.skold@example.se");
    set_time(administrator, "16", "10.00", "Spara tiden och ta tillbaka godkännandet");
    EXPECT_EQ(start_up().state, letters::MailingState::draft);
    at("2027-02-17T09:00:00Z");
    let_it_work();
    EXPECT_EQ(start_up().state, letters::MailingState::draft);
}

TEST_P(Mailings, Are_approved_by_the_project_leader_and_only_with_an_exact_time) {
    auto leader = as("ellen.nyberg@example.se");
    EXPECT_FALSE(leader.visit("/mailings/mailing-start-up").says("Godkänn utskicket"));
    set_time(leader, "15", "09.00", "Spara tiden");
    EXPECT_TRUE(leader.follow().says("Godkänn utskicket"));
    EXPECT_FALSE(as("hanna.skold@example.se").visit("/mailings/mailing-start-up").says("Godkänn utskicket"));
}

TEST_P(Mailings, Are_made_from_a_text_to_those_the_office_chooses_and_in_its_own_words) {
    auto office = as("hanna.skold@example.se");
    office.visit("/organisations/1281/edit");
    office.fill("mailbox", "kommunen@lund.example");
    ASSERT_EQ(office.press("Spara").status, 303) << office.page().html.text;
    office.visit("/rounds/" + app::new_round_id(clock.now()) + "/letters");
    office.click("Gör ett nytt utskick");
    office.choose("template", "round-invitation").choose("audience", "organisations");
    ASSERT_EQ(office.press("Skapa utskicket").status, 303) << office.page().html.text;
    auto const address = office.page().location();
    EXPECT_TRUE(office.follow().says("En person får det")) << office.page().html.text;
    EXPECT_TRUE(office.page().says("Till Lunds kommun"));
    office.fill("body", "Till {{name}}\n\nVälkomna, {{nobody}}.");
    EXPECT_EQ(office.press("Spara texten").status, 422);
    EXPECT_TRUE(office.page().says("Det finns ingen uppgift som heter {{nobody}}"));
    office.fill("body", "Till {{name}}\n\nVälkomna att söka till {{round}}.");
    ASSERT_EQ(office.press("Spara texten").status, 303);
    auto leader = as("ellen.nyberg@example.se");
    leader.visit(address);
    leader.choose("timing", "exact").fill("day-day", "1").fill("day-month", "12").fill("day-year", "2026");
    EXPECT_EQ(leader.fill("clock", "9.00").press("Spara tiden").status, 303);
    leader.follow();
    EXPECT_EQ(leader.press("Godkänn utskicket").status, 303);
    at("2026-12-01T08:30:00Z");
    let_it_work();
    auto const message = mail_to("kommunen@lund.example");
    EXPECT_TRUE(message.text.starts_with("Till Lunds kommun\n\nVälkomna att söka till ")) << message.text;
}

TEST_P(Mailings, Their_round_is_moved_only_by_those_who_may) {
    auto const round = "/rounds/" + app::new_round_id(clock.now());
    auto leader = as("ellen.nyberg@example.se");
    EXPECT_TRUE(leader.visit(round + "/plan").says("Flytta hela omgången"));
    auto administrator = as("hanna.skold@example.se");
    EXPECT_FALSE(administrator.visit(round + "/plan").says("Flytta hela omgången"));
    EXPECT_FALSE(administrator.visit(round + "/settings").says("Flytta hela omgången"));
    EXPECT_EQ(administrator.visit(round + "/move").status, 403);
}

TEST_P(Mailings, Call_the_steering_group_and_tell_it_when_the_meeting_changes) {
    auto leader = as("ellen.nyberg@example.se");
    leader.visit("/selections/steering-coming");
    leader.click("Skicka den igen");
    ASSERT_EQ(leader.press("Skicka kallelsen").status, 303);
    auto const call = mail_to("gunilla.ek@example.org");
    EXPECT_EQ(call.subject, "Kallelse till styrgruppen 30\u00a0november 2026 kl.\u00a009.00–11.30");
    EXPECT_NE(call.text.find("/selections/steering-coming"), std::string::npos);
    ASSERT_TRUE(call.calendar);
    EXPECT_EQ(call.calendar->method, "REQUEST");
    EXPECT_NE(call.calendar->text.find("DTSTART;TZID=Europe/Stockholm:20261130T090000"), std::string::npos);

    leader.visit("/selections/steering-coming/settings");
    leader.fill("on_day-day", "3").fill("on_day-month", "12").fill("starts_at", "13").fill("ends_at", "15");
    ASSERT_EQ(leader.press("Spara").status, 303);
    auto const changed = mail_to("gunilla.ek@example.org");
    EXPECT_EQ(changed.subject, "Ändring: styrgruppens möte 3\u00a0december 2026 kl.\u00a013.00–15.00");
    EXPECT_NE(changed.calendar->text.find("SEQUENCE:1"), std::string::npos);

    leader.visit("/selections/steering-coming/cancellation");
    ASSERT_EQ(leader.press("Ställ in mötet").status, 303);
    auto const cancelled = mail_to("gunilla.ek@example.org");
    EXPECT_NE(cancelled.text.find("är inställt. Ärendena tas upp på ett annat möte."), std::string::npos);
    EXPECT_EQ(cancelled.text.find("Plats:"), std::string::npos);
    EXPECT_EQ(cancelled.calendar->method, "CANCEL");
    EXPECT_NE(cancelled.calendar->text.find("SEQUENCE:2"), std::string::npos);
}

TEST_P(Mailings, About_the_course_wait_for_the_address_of_the_course) {
    auto const round = "/rounds/" + app::new_round_id(clock.now());
    auto leader = as("ellen.nyberg@example.se");
    leader.visit("/mailings/mailing-course-link");
    leader.choose("timing", "exact").fill("day-day", "15").fill("day-month", "2").fill("day-year", "2027");
    ASSERT_EQ(leader.fill("clock", "09.00").press("Spara tiden").status, 303);
    EXPECT_TRUE(leader.follow().says("Omgången saknar länk till kursen."));
    EXPECT_EQ(leader.post("/mailings/mailing-course-link/approval", {}).status, 409);
    leader.visit(round + "/settings");
    EXPECT_EQ(leader.fill("course_url", "kurs.example").press("Spara").status, 422);
    ASSERT_EQ(leader.fill("course_url", "https://kurs.example/jamstalldhet").press("Spara").status, 303);
    leader.visit("/mailings/mailing-course-link");
    EXPECT_TRUE(leader.page().says("https://kurs.example/jamstalldhet"));
    EXPECT_EQ(leader.press("Godkänn utskicket").status, 303);
}

}  // namespace jamsides::journeys

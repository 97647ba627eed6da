// A round that is moved takes its meetings and mailings along and tells those concerned; a new one gets its
// own.
#include <gtest/gtest.h>

#include <algorithm>

#include "app/flows.hpp"
#include "app/world/world_fixture.hpp"
#include "modules/letters/store.hpp"
#include "modules/meetings/store.hpp"
#include "modules/rounds/moving.hpp"
#include "modules/rounds/new_round.hpp"
#include "modules/rounds/store.hpp"
#include "modules/selection/store.hpp"
#include "platform/mail/outgoing.hpp"
#include "platform/time/stockholm.hpp"

using namespace jamsides;

namespace {

struct MovedRound : app::WorldTest {
    static void SetUpTestSuite() {
        static SystemClock const any_clock;
        static app::Installation const installation{{}, any_clock, nullptr, {}};
        [[maybe_unused]] static bool const connected = (app::connect_flows(installation), true);
    }
    void SetUp() override {
        app::WorldTest::SetUp();
        if (IsSkipped()) return;
        clock.set(*time::instant_from_iso("2026-11-21T09:00:00Z"));
        app::load_world(connection(), clock.now());
        id = app::new_round_id(clock.now());
    }

    rounds::Shift shift(int weeks) { return {weeks, time::day_in_stockholm(clock.now())}; }
    void move(int weeks) {
        ledger::Change change{connection(), clock, {"person-ellen-nyberg", "Ellen Nyberg"}};
        rounds::move(change, site, rounds::get(change, id), shift(weeks), "Smittan sprider sig.");
        change.commit();
    }
    meetings::Activity activity(std::string_view which) {
        auto const all = meetings::activities_of(connection(), id);
        return *std::ranges::find(all, which, &meetings::Activity::id);
    }
    letters::Mailing mailing(std::string_view which) {
        auto const all = letters::mailings_in(connection(), id);
        return *std::ranges::find(all, which, &letters::Mailing::id);
    }

    Site site;
    std::string id;
};
ON_BOTH_DATABASES(MovedRound);

}  // namespace

TEST_P(MovedRound, Is_previewed_with_every_date_that_the_move_then_changes) {
    auto const round = rounds::get(connection(), id);
    auto const shown = rounds::preview_of_move(connection(), round, shift(8), text::swedish());
    auto const before = meetings::activities_of(connection(), id);
    auto const waiting = letters::mailings_in(connection(), id);
    auto const steering = selection::meetings_in(connection(), id);
    move(8);
    std::size_t changed =
        rounds::changes_between(round, rounds::get(connection(), id), shift(8), text::swedish()).size();
    for (auto const& one : before) changed += one.moment() != activity(one.id).moment();
    for (auto const& one : waiting)
        changed += letters::when(one, text::swedish()) != letters::when(mailing(one.id), text::swedish());
    for (auto const& one : steering)
        changed += one.on_day != selection::find_meeting(connection(), one.id)->on_day;
    EXPECT_EQ(shown.size(), changed);
    EXPECT_GT(changed, 12U);
}

TEST_P(MovedRound, Takes_its_meetings_along_on_the_same_weekday_and_calendars_take_the_change) {
    auto const before = activity("activity-start-up");
    move(8);
    auto const after = activity("activity-start-up");
    EXPECT_EQ(dates::days_between(*before.starts_on, *after.starts_on), 56);
    EXPECT_EQ(after.starts_at, before.starts_at);
    EXPECT_EQ(after.sequence, before.sequence + 1);
    EXPECT_FALSE(activity("activity-results").moment().is_set());
}

TEST_P(MovedRound, Takes_the_steering_group_along_and_the_last_time_to_write_an_opinion_keeps_its_distance) {
    auto const meeting = [&](char const* which) { return *selection::find_meeting(connection(), which); };
    auto const before = meeting("steering-coming"), held = meeting("steering-held");
    move(8);
    auto const after = meeting("steering-coming");
    EXPECT_EQ(dates::days_between(before.on_day, after.on_day), 56);
    auto const distance = [](selection::SteeringMeeting const& one) {
        return dates::days_between(*time::day_from_iso(one.opinions_by.substr(0, 10)), one.on_day);
    };
    EXPECT_EQ(distance(before), distance(after));
    EXPECT_EQ(before.opinions_by.substr(10), after.opinions_by.substr(10));
    EXPECT_EQ(meeting("steering-held").on_day, held.on_day);
}

TEST_P(MovedRound, Moves_invitations_that_have_not_gone) {
    auto const before = mailing("mailing-start-up");
    move(8);
    EXPECT_LT(std::chrono::sys_days{*before.send_month},
              std::chrono::sys_days{*mailing("mailing-start-up").send_month});
}

TEST_P(MovedRound, Moves_what_is_sent_about_a_part_of_a_month_to_the_part_where_it_lands) {
    db::Query<void()>{db::ComposedSql{"update mailings set timing = 'early', send_month = '2027-02-01' "
                                      "where id = 'mailing-start-up'"}}
        .run(connection());
    auto const told = [&] { return letters::when(mailing("mailing-start-up"), text::swedish()); };
    EXPECT_EQ(told(), "början av februari 2027");
    move(1);
    EXPECT_EQ(told(), "mitten av februari 2027");
    move(2);
    EXPECT_EQ(told(), "början av mars 2027");
    move(-3);
    EXPECT_EQ(told(), "mitten av februari 2027");
}

TEST_P(MovedRound, Leaves_what_has_been) {
    id = "2021-2023";
    auto const before = meetings::activities_of(connection(), id);
    EXPECT_TRUE(
        rounds::preview_of_move(connection(), rounds::get(connection(), id), shift(8), text::swedish())
            .empty());
    move(8);
    for (auto const& one : before) EXPECT_EQ(one.moment(), activity(one.id).moment()) << one.id;
}

TEST_P(MovedRound, Tells_everyone_concerned_once_with_the_new_dates_and_the_reason) {
    auto const waiting = [&] { return mail::waiting_and_failed(connection()).queued; };
    auto const before = waiting();
    move(8);
    auto const mails = mail::latest_messages(connection(), static_cast<int>(waiting() - before));
    ASSERT_FALSE(mails.empty());
    app::Texts addresses;
    for (auto const& one : mails) addresses.insert(one.to_address);
    EXPECT_EQ(addresses.size(), mails.size());
    auto const text = mail::message(connection(), mails.front().id)->message.text;
    EXPECT_NE(text.find("Uppstartsträff: "), std::string::npos) << text;
    EXPECT_NE(text.find("Smittan sprider sig."), std::string::npos) << text;
    EXPECT_EQ(text.find("Utskick"), std::string::npos) << text;
    EXPECT_EQ(text.find("{{"), std::string::npos) << text;
}

TEST_P(MovedRound, A_new_round_has_the_meetings_and_the_invitations_of_the_template) {
    auto const shape = content::standard_round();
    auto const round = rounds::round_from(shape, *time::day_from_iso("2028-09-18"), "");
    ledger::Change change{connection(), clock, {"person-ellen-nyberg", "Ellen Nyberg"}};
    rounds::make(change, round, shape);
    change.commit();
    auto const made = meetings::activities_of(connection(), round.id);
    EXPECT_EQ(made.size(), shape.activities.size());
    auto const start = std::ranges::find(made, meetings::Kind::start_up, &meetings::Activity::kind);
    EXPECT_EQ(start->starts_on, round.starts_on);
    auto const mailings = letters::mailings_in(connection(), round.id);
    EXPECT_EQ(mailings.size(), 3U);
    for (auto const& one : mailings) {
        EXPECT_EQ(one.state, letters::MailingState::draft);
        EXPECT_NE(one.body, "");
        EXPECT_LT(std::chrono::sys_days{*one.send_month}, std::chrono::sys_days{round.starts_on});
    }
}

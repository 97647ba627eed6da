// A steering meeting that is planned, changed, emptied and cancelled, on both databases.
#include <gtest/gtest.h>

#include <algorithm>

#include "app/world/page_fixture.hpp"
#include "modules/selection/events.hpp"
#include "modules/selection/pages.hpp"
#include "modules/selection/routes.hpp"
#include "modules/selection/store.hpp"

using namespace jamsides;
using namespace jamsides::selection;
using http::Fields;

namespace {

// Today is 21 November 2026; the coming meeting is Monday 30 November at 09.00, with opinions by the 25th.
struct SteeringMeetings : app::PageTest {
    void SetUp() override {
        app::PageTest::SetUp();
        round_id = app::new_round_id(clock.now());
        told_members.forget();
        told_members.add(
            [this](ledger::Change&, SteeringMeeting const&, News news) { news_.push_back(news); });
    }
    void TearDown() override { told_members.forget(); }

    http::Response look(Page page) { return PageTest::look(page, here()); }
    http::Response send(Page page, Fields fields = {}) {
        return PageTest::send(page, std::move(fields), here());
    }
    Fields on(char const* day, char const* typed = "09.00") {
        std::string const iso{day};
        return {{"on_day-year", iso.substr(0, 4)},
                {"on_day-month", iso.substr(5, 2)},
                {"on_day-day", iso.substr(8, 2)},
                {"starts_at", typed},
                {"place", "Gävle"}};
    }
    // The form of the meeting as it stands, with another day.
    Fields moved_to(char const* day, char const* typed = "09.00") {
        auto fields = on(day, typed);
        fields.set("opinions_by", time::to_iso(last_day_of_opinions(*meeting()).value_or(meeting()->on_day)));
        return fields;
    }
    void decide() {
        ASSERT_EQ(send(record_decision, {{"outcome", "admitted"}, {"motive", "Uppfyller alla krav."}}).status,
                  303);
    }
    bool is_waiting(std::string_view id) {
        auto const cases = waiting(connection(), round_id);
        return std::ranges::find(cases, id, &Case::application_id) != cases.end();
    }
    int told(News news) { return static_cast<int>(std::ranges::count(news_, news)); }
    std::optional<SteeringMeeting> meeting() { return find_meeting(connection(), meeting_id); }

    std::string round_id, meeting_id = "steering-coming", one_case = "application-kalmar";

  private:
    std::vector<News> news_;
    Fields here() const { return {{"round", round_id}, {"meeting", meeting_id}, {"application", one_case}}; }
};
ON_BOTH_DATABASES(SteeringMeetings);

using app::says;

}  // namespace

TEST_P(SteeringMeetings, A_wrong_day_is_put_right_and_the_decisions_follow) {
    auto const before = *meeting();
    ASSERT_EQ(send(change_meeting, moved_to("2031-10-01", "13")).status, 303);
    EXPECT_EQ(meeting()->starts_at, "13:00");
    decide();
    ASSERT_EQ(send(change_meeting, moved_to("2026-11-20", "9:30")).status, 303);
    EXPECT_EQ(meeting()->on_day, *time::day_from_iso("2026-11-20"));
    EXPECT_EQ(meeting()->starts_at, "09:30");
    EXPECT_EQ(meeting()->place, "Gävle");
    EXPECT_LT(meeting()->opinions_by, before.opinions_by) << "keeps its distance to the meeting";
    EXPECT_EQ(decisions_on(connection(), one_case).back().decided_on, *time::day_from_iso("2026-11-20"));
    EXPECT_EQ(send(publish_decisions).status, 303);
    EXPECT_EQ(verb_of("steering_meeting", meeting_id), "published");
}

TEST_P(SteeringMeetings, Are_not_planned_for_a_day_or_a_time_that_cannot_be_meant) {
    auto const planned = meetings_in(connection(), round_id).size();
    EXPECT_TRUE(says(send(plan_meeting, on("2026-12-01", "kvart")), "Skriv klockslaget som 09.00"));
    EXPECT_EQ(send(plan_meeting, on("2026-12-01", "25.99")).status, 422);
    EXPECT_TRUE(says(send(plan_meeting, on("1926-12-01")), "Dagen ligger mer än ett år bakåt."));
    EXPECT_TRUE(says(send(plan_meeting, on("2126-12-01")), "Dagen ligger mer än fem år fram."));
    EXPECT_EQ(send(change_meeting, moved_to("2126-12-01")).status, 422);
    EXPECT_EQ(meetings_in(connection(), round_id).size(), planned);
    EXPECT_EQ(send(plan_meeting, on("2026-10-01", "")).status, 303) << "written in after the fact";
}

TEST_P(SteeringMeetings, A_cancelled_meeting_leaves_its_cases_to_another) {
    EXPECT_TRUE(says(look(show_meeting_settings), "Ställ in mötet"));
    EXPECT_TRUE(says(look(ask_to_cancel_meeting), "väntar då på ett annat möte"));
    EXPECT_TRUE(meeting()) << "asking does nothing";
    ASSERT_EQ(send(cancel_meeting).status, 303);
    EXPECT_FALSE(meeting());
    EXPECT_EQ(verb_of("steering_meeting", meeting_id), "cancelled");
    EXPECT_TRUE(is_waiting("application-kalmar"));
    ASSERT_EQ(send(plan_meeting, on("2026-12-01")).status, 303);
    EXPECT_FALSE(is_waiting("application-kalmar")) << "stands on the new agenda";
}

TEST_P(SteeringMeetings, One_with_a_decision_is_not_cancelled) {
    decide();
    EXPECT_TRUE(says(look(show_meeting_settings), "Därför går det inte att ställa in."));
    EXPECT_THROW(look(ask_to_cancel_meeting), http::Refusal);
    EXPECT_THROW(send(cancel_meeting), http::Refusal);
    EXPECT_TRUE(meeting());
}

TEST_P(SteeringMeetings, A_case_is_taken_off_the_agenda_unless_it_is_decided) {
    EXPECT_TRUE(says(look(show_agenda), "Ta bort från dagordningen"));
    ASSERT_EQ(send(remove_case).status, 303);
    EXPECT_TRUE(is_waiting("application-kalmar"));
    EXPECT_THROW(send(remove_case), http::Refusal) << "it is not there";
    one_case = "application-pitea";
    execute("update applications set state = 'eligible' where id = 'application-pitea'");
    decide();
    EXPECT_THROW(send(remove_case), http::Refusal);
    EXPECT_FALSE(is_waiting("application-pitea"));
}

TEST_P(SteeringMeetings, A_published_meeting_stays_as_it_is) {
    meeting_id = "steering-held";
    one_case = "application-falun";
    EXPECT_FALSE(says(look(show_agenda), "Ändra eller ställ in mötet"));
    EXPECT_THROW(look(show_meeting_settings), http::Refusal);
    EXPECT_THROW(send(change_meeting, moved_to("2026-12-01")), http::Refusal);
    EXPECT_THROW(send(cancel_meeting), http::Refusal);
    EXPECT_THROW(send(remove_case), http::Refusal);
    EXPECT_EQ(meeting()->state, MeetingState::published);
}

TEST_P(SteeringMeetings, Are_changed_by_who_may_plan_them) {
    be("person-gunilla-ek");
    EXPECT_FALSE(may_open(routes(), "/selections/{meeting}/settings"));
    EXPECT_FALSE(may_open(routes(), "/selections/{meeting}/cancellation", http::Method::post));
    EXPECT_FALSE(may_open(routes(), "/selections/{meeting}/cases/{application}/removal", http::Method::post));
    EXPECT_FALSE(says(look(show_agenda), "Ta bort från dagordningen"));
}

TEST_P(SteeringMeetings, The_last_day_for_opinions_follows_unless_another_is_written) {
    EXPECT_TRUE(says(look(show_agenda), "Säg din mening senast 25"));
    ASSERT_EQ(send(change_meeting, moved_to("2026-12-01")).status, 303);
    EXPECT_EQ(last_day_of_opinions(*meeting()), *time::day_from_iso("2026-11-26")) << "as many days before";
    auto fields = moved_to("2026-12-01");
    fields.set("opinions_by", "2026-12-02");
    EXPECT_TRUE(says(send(change_meeting, fields), "Sista dagen att säga sin mening ligger efter mötet"));
    fields.set("opinions_by", "");
    ASSERT_EQ(send(change_meeting, fields).status, 303);
    EXPECT_FALSE(last_day_of_opinions(*meeting()));
}

TEST_P(SteeringMeetings, A_time_to_end_comes_after_the_one_to_begin) {
    auto fields = moved_to("2026-11-28", "13");
    fields.set("ends_at", "11.30");
    EXPECT_TRUE(says(send(change_meeting, fields), "Mötet slutar innan det börjar"));
    fields.set("ends_at", "15");
    ASSERT_EQ(send(change_meeting, fields).status, 303);
    EXPECT_EQ(meeting()->ends_at, "15:00");
}

TEST_P(SteeringMeetings, Members_are_called_and_told_of_every_change) {
    EXPECT_TRUE(says(look(ask_to_call), "Gunilla Ek"));
    EXPECT_EQ(told(News::called), 0) << "asking sends nothing";
    ASSERT_EQ(send(call_members).status, 303);
    EXPECT_EQ(told(News::called), 1);
    EXPECT_EQ(verb_of("steering_meeting", meeting_id), "called");
    EXPECT_TRUE(says(look(show_agenda), "Kallelsen gick 21"));
    ASSERT_EQ(send(change_meeting, moved_to("2026-12-03")).status, 303);
    ASSERT_EQ(send(change_meeting, moved_to("2026-12-03")).status, 303);
    EXPECT_EQ(told(News::changed), 1) << "the same again is no news";
    EXPECT_TRUE(says(look(ask_to_cancel_meeting), "De som är kallade får ett mejl."));
    ASSERT_EQ(send(cancel_meeting).status, 303);
    EXPECT_EQ(told(News::cancelled), 1);
}

TEST_P(SteeringMeetings, Nobody_is_told_of_a_meeting_they_were_not_called_to) {
    ASSERT_EQ(send(plan_meeting, on("2026-12-10")).status, 303);
    execute("update steering_meetings set called_at = null");
    ASSERT_EQ(send(change_meeting, moved_to("2026-12-03")).status, 303);
    EXPECT_TRUE(says(look(ask_to_cancel_meeting), "Ingen är kallad, så inget mejl går ut."));
    ASSERT_EQ(send(cancel_meeting).status, 303);
    EXPECT_EQ(told(News::changed) + told(News::cancelled), 0);
}

TEST_P(SteeringMeetings, Nobody_is_called_to_a_meeting_that_has_been) {
    meeting_id = "steering-held";
    EXPECT_FALSE(says(look(show_agenda), "Kalla styrgruppen"));
    EXPECT_THROW(look(ask_to_call), http::Refusal);
    EXPECT_THROW(send(call_members), http::Refusal);
    meeting_id = "steering-coming";
    execute("update grants set ended_at = '2026-11-01T00:00:00Z' where role = 'steering_member'");
    EXPECT_THROW(send(call_members), http::Refusal) << "there is nobody to call";
}

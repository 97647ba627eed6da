// The plan and its activities, on both databases: what is decided, who each is for, who comes, and what a
// form accepts.
#include <gtest/gtest.h>

#include <algorithm>

#include "app/world/page_fixture.hpp"
#include "modules/meetings/month_sheet.hpp"
#include "modules/meetings/moving.hpp"
#include "modules/meetings/pages.hpp"
#include "modules/meetings/store.hpp"
#include "modules/rounds/store.hpp"

using namespace jamsides;
using namespace jamsides::meetings;

namespace {

using app::says;

struct Meetings : app::PageTest {
    void SetUp() override {
        app::PageTest::SetUp();
        round_id = app::new_round_id(clock.now());
    }

    http::Response look(Page page) { return PageTest::look(page, here()); }
    http::Response send(Page page, http::Fields fields = {}) {
        return PageTest::send(page, std::move(fields), here());
    }
    std::string seen(http::Response const& response) { return app::read_page(response).text; }

    std::string round_id, activity_id = "activity-strategist-1";

  private:
    http::Fields here() const { return {{"round", round_id}, {"activity", activity_id}}; }
};
ON_BOTH_DATABASES(Meetings);

}  // namespace

TEST_P(Meetings, A_preliminary_day_is_not_counted_or_drawn_as_decided) {
    auto const page = look(show_plan);
    EXPECT_TRUE(says(page, "Två datum är bestämda. Fyra datum är preliminära.")) << seen(page);
    EXPECT_NE(page.content().find("class=\"ev prel\""), std::string::npos);
    EXPECT_TRUE(says(page, "Preliminär dag"));
    EXPECT_TRUE(says(page, ", preliminärt"));
}

TEST_P(Meetings, The_month_grid_is_a_sheet_with_a_column_for_each_month) {
    auto const round = rounds::get(connection(), "2021-2023");
    auto const plan =
        plan_of(activities_of(connection(), round.id), round, {}, round.starts_on, text::swedish());
    auto const sheet = month_sheet(plan, text::swedish());
    ASSERT_EQ(sheet.titles.size(), plan.months.size() + 1);
    EXPECT_EQ(sheet.titles[1], "aug 2021");
    for (auto const& row : sheet.rows) EXPECT_EQ(row.size(), sheet.titles.size());
    auto const page =
        PageTest::look(show_months, {{"round", "2021-2023"}}, "/rounds/2021-2023/plan/months.csv");
    EXPECT_TRUE(says(page, "Aktivitet,aug 2021,sep 2021"));
    EXPECT_TRUE(says(page, "Datum ej satt"));
    EXPECT_TRUE(says(look(show_months), "preliminärt"));
}

TEST_P(Meetings, The_letter_marks_a_preliminary_day_and_says_what_the_mark_means) {
    auto const round = rounds::get(connection(), round_id);
    auto const plan = plan_of(activities_of(connection(), round_id), round,
                              {{Kind::strategist_meeting, "Strategträff"}, {Kind::start_up, "Uppstart"}},
                              round.starts_on, text::swedish());
    auto const table = plan_table(plan, text::swedish());
    int dashed = 0;
    for (auto const& row : table.rows)
        dashed += static_cast<int>(
            std::ranges::count(row, formats::document::Mark::dashed, &formats::document::Cell::mark));
    EXPECT_EQ(dashed, 4);
    EXPECT_FALSE(table.caption_hidden);
}

TEST_P(Meetings, A_meeting_of_strategists_is_not_what_a_politician_is_asked_to) {
    be("person-lars-hellberg");
    auto const ids = [](std::vector<Activity> const& activities) {
        std::vector<std::string> found;
        for (auto const& activity : activities) found.push_back(activity.id);
        return found;
    };
    auto const mine = ids(meant_for(connection(), *who, round_id));
    EXPECT_EQ(std::ranges::count(mine, "activity-strategist-1"), 0);
    EXPECT_EQ(std::ranges::count(mine, "activity-start-up"), 1);
    EXPECT_FALSE(says(look(show_activity), "Kommer du?"));
    EXPECT_THROW(send(answer, {{"comes", "yes"}}), http::Refusal);
    // The plan shows everything, and says whom it is for.
    EXPECT_TRUE(says(look(show_plan), "för strateger och mentorer"));
    be("person-camilla-wallin");
    EXPECT_TRUE(says(look(show_activity), "Kommer du?"));
    be("person-maria-engdahl");
    EXPECT_TRUE(says(look(show_activity), "Kommer du?"));
}

TEST_P(Meetings, A_personal_calendar_holds_what_is_for_its_owner) {
    Feed feed;
    feed.scope = "person";
    auto const holds = [&](char const* person, char const* activity) {
        feed.person_id = person;
        auto const activities = activities_in(connection(), feed);
        return std::ranges::find(activities, activity, &Activity::id) != activities.end();
    };
    EXPECT_FALSE(holds("person-lars-hellberg", "activity-strategist-1"));
    EXPECT_TRUE(holds("person-lars-hellberg", "activity-start-up"));
    EXPECT_TRUE(holds("person-camilla-wallin", "activity-strategist-1"));
    EXPECT_TRUE(holds("person-ellen-nyberg", "activity-strategist-1"));
}

TEST_P(Meetings, The_office_sees_who_comes_and_is_not_asked_herself) {
    be("person-camilla-wallin");
    EXPECT_THROW(send(answer, {{"comes", "maybe"}}), http::Refusal);
    EXPECT_THROW(send(answer), http::Refusal) << "no answer is not a no";
    ASSERT_EQ(send(answer, {{"comes", "yes"}}).status, 303);
    EXPECT_FALSE(says(look(show_activity), "Vilka kommer"));
    be("person-ellen-nyberg");
    auto const page = look(show_activity);
    EXPECT_FALSE(says(page, "Kommer du?"));
    EXPECT_TRUE(says(page, "En kommer. Fyra har inte svarat.")) << seen(page);
    EXPECT_TRUE(says(page, "Camilla Wallin Falun Kommer")) << seen(page);
    EXPECT_FALSE(says(page, "Lars Hellberg"));
    EXPECT_THROW(send(answer, {{"comes", "yes"}}), http::Refusal);
}

namespace {

http::Fields a_meeting() {
    return {{"kind", "other"},           {"title", "Frågestund"},   {"timing", "day"},
            {"starts_on", "2027-03-01"}, {"starts_at", "13.00"},    {"ends_at", "15.00"},
            {"certainty", "confirmed"},  {"audience", "strategist"}};
}
http::Fields but(std::string name, std::string value) {
    auto fields = a_meeting();
    fields.set(std::move(name), std::move(value));
    return fields;
}

}  // namespace

TEST_P(Meetings, Nonsense_in_the_form_of_an_activity_is_told_and_nothing_is_lost) {
    auto const refused = [&](http::Fields fields, std::string_view sentence) {
        auto const page = send(add_activity, std::move(fields));
        EXPECT_EQ(page.status, 422) << sentence;
        EXPECT_TRUE(says(page, sentence)) << seen(page);
        EXPECT_NE(page.content().find("value=\"13.00\""), std::string::npos);
    };
    refused(but("ends_at", "12.00"), "Det kan inte sluta innan det börjar");
    refused(but("starts_on", "2045-03-01"), "Välj en dag i den, eller högst ett år från den");
    refused(but("title", std::string(1080, 'x')), "Skriv högst 120 tecken");
    EXPECT_EQ(send(add_activity, a_meeting()).status, 303);
    auto const activities = activities_of(connection(), round_id);
    auto const made = std::ranges::find(activities, "Frågestund", &Activity::title);
    ASSERT_NE(made, activities.end());
    EXPECT_EQ(made->audience, "strategist");
}

TEST_P(Meetings, A_round_that_is_planned_is_not_shown_to_visitors) {
    connection().script("update rounds set state = 'planned' where id = '" + round_id + "'");
    EXPECT_EQ(look(show_plan).status, 200);
    be("person-camilla-wallin");
    EXPECT_EQ(look(show_plan).status, 200) << "she takes part";
    who.reset();
    EXPECT_THROW(look(show_plan), http::Refusal);
    EXPECT_THROW(look(show_activity), http::Refusal);
}

TEST_P(Meetings, Calendars_are_offered_of_the_rounds_one_belongs_to) {
    be("person-lars-hellberg");
    auto const page = look(show_calendars);
    EXPECT_NE(page.content().find("value=\"round:" + round_id + "\""), std::string::npos);
    EXPECT_EQ(page.content().find("value=\"round:2021-2023\""), std::string::npos);
    be("person-ellen-nyberg");
    EXPECT_NE(look(show_calendars).content().find("value=\"round:2021-2023\""), std::string::npos);
}

TEST_P(Meetings, An_activity_is_cancelled_after_a_question) {
    EXPECT_NE(look(show_edit).content().find("href=\"/activities/activity-strategist-1/cancellation\""),
              std::string::npos);
    EXPECT_TRUE(says(look(ask_to_cancel), "Det går inte att ångra."));
    EXPECT_FALSE(find_visible_to(connection(), who, activity_id)->is_cancelled());
    EXPECT_EQ(send(cancel_activity).status, 303);
    EXPECT_THROW(look(ask_to_cancel), http::Refusal);
}

TEST_P(Meetings, Of_a_new_round_begin_on_the_day_that_was_asked_for_and_stay_out_of_july_and_christmas) {
    auto round = rounds::get(connection(), round_id);
    round.id = "2027-2029";
    round.starts_on = *time::day_from_iso("2027-09-01");  // a Wednesday
    ledger::Change change{connection(), clock, {"person-ellen-nyberg", "Ellen Nyberg"}};
    rounds::add(change, round);
    make_activities(change, round, content::standard_round());
    change.note("round", round.id, "made");
    change.commit();
    auto const made = activities_of(connection(), round.id);
    auto const start_up = std::ranges::find(made, Kind::start_up, &Activity::kind);
    ASSERT_NE(start_up, made.end());
    EXPECT_EQ(start_up->starts_on, round.starts_on);
    for (auto const& activity : made)
        if (activity.moment().is_exact())
            EXPECT_EQ(dates::season(activity.moment().first), dates::Season::ordinary) << activity.title;
}

// What the rounds of the demo world tell: every state, the round of the documents, people with something to
// do.
#include <gtest/gtest.h>

#include <sstream>

#include "app/world/demo_people.hpp"
#include "app/world/world_fixture.hpp"
#include "engines/dates/moment.hpp"
#include "engines/matching/command.hpp"
#include "platform/content/round_template.hpp"

using namespace jamsides;
using app::Text;
using app::Texts;

namespace {

struct WorldRounds : app::WorldTest {};
ON_BOTH_DATABASES(WorldRounds);

}  // namespace

TEST_P(WorldRounds, Has_an_application_in_every_state) {
    app::load_world(connection(), clock.now());
    EXPECT_EQ(count("select count(*) from applications a join rounds r on r.id = a.round_id "
                    "where r.state = 'applications_open'"),
              14);
    EXPECT_EQ(set_of("select a.state from applications a join rounds r on r.id = a.round_id "
                     "where r.state = 'applications_open'"),
              (Texts{"draft", "submitted", "completion_requested", "completed", "eligible", "not_eligible",
                     "admitted", "reserve", "rejected", "withdrawn", "confirmed"}));
    EXPECT_EQ(
        count("select count(*) from applications where state not in ('draft') and submitted_at is null"), 0);
}

TEST_P(WorldRounds, Has_every_state_of_rounds_participations_mentorships_and_titles_that_it_needs) {
    app::load_world(connection(), clock.now());
    EXPECT_EQ(set_of("select state from rounds"), (Texts{"closed", "applications_open", "learning"}));
    EXPECT_EQ(set_of("select state from participations"),
              (Texts{"admitted", "preparing", "ongoing", "results_submitted", "completed", "discontinued"}));
    EXPECT_EQ(set_of("select state from mentorships"),
              (Texts{"candidate", "asked", "accepted", "declined", "ongoing", "completed"}));
    EXPECT_EQ(set_of("select state from participants"), (Texts{"registered", "approved", "invited"}));
    EXPECT_EQ(set_of("select outcome from decisions"),
              (Texts{"admitted", "reserve", "rejected", "withdrawn"}));
}

// The rule: completed one round, then completed as mentor in a round that began after it had ended.
TEST_P(WorldRounds, Gives_titles_to_exactly_the_three_who_learned_first_and_were_mentors_afterwards) {
    app::load_world(connection(), clock.now());
    const Texts entitled = set_of(
        "select distinct p.organisation_code from participations p join rounds a on a.id = p.round_id "
        "join mentorships m on m.organisation_code = p.organisation_code join rounds b on b.id = m.round_id "
        "where p.state = 'completed' and m.state = 'completed' and b.starts_on > a.ends_on");
    EXPECT_EQ(entitled, (Texts{"0017", "0024", "0025"}));
    EXPECT_EQ(set_of("select organisation_code from titles where title = 'Modellregion'"), entitled);
}

TEST_P(WorldRounds, Tells_the_round_of_2021_as_the_documents_do) {
    app::load_world(connection(), clock.now());
    EXPECT_EQ(set_of("select organisation_code from participations where round_id = '2021-2023'"),
              (Texts{"0005", "0007", "1281"}));
    EXPECT_EQ(set_of("select organisation_code from learning_group_mentors where group_id = 'group-2021-1'"),
              (Texts{"0017", "0024", "0025"}));
    EXPECT_EQ(count("select cost from match_versions where id = 'match-2021-1'"), 9343);
    EXPECT_EQ(
        count("select count(*) from decisions where published_at < '2021-06-16' and steering_meeting_id = "
              "'steering-2021-06-14' and outcome = 'admitted'"),
        3);
    EXPECT_EQ(set_of("select dated_on from letters where round_id = '2021-2023' and state = 'sent'"),
              Texts{"2021-06-16"});
    EXPECT_EQ(
        set_of(
            "select starts_on from activities where round_id = '2021-2023' and timing in ('day', 'range')"),
        (Texts{"2021-08-19", "2021-09-13", "2021-10-13", "2022-02-15", "2022-08-29", "2023-01-11"}));
    EXPECT_EQ(set_of("select kind from activities where round_id = '2021-2023' and timing = 'unset'"),
              (Texts{"result_conference", "result_report"}));
    EXPECT_EQ(count("select count(*) from participants where round_id = '2021-2023' and is_contact = 1"), 9);
    EXPECT_EQ(count("select count(*) from mailings where round_id = '2021-2023'"), 3);
    EXPECT_EQ(count("select count(*) from mailings where subject = '' or length(body) < 100"), 0);
}

TEST_P(WorldRounds, The_groups_of_2021_can_still_be_verified) {
    app::load_world(connection(), clock.now());
    const auto part = [&](Text column) {
        return *set_of("select " + std::string{column} + " from match_versions where id = 'match-2021-1'")
                    .begin();
    };
    std::ostringstream said, complained;
    EXPECT_EQ(matching::run_verify(part("problem"), part("solution"), said, complained), 0)
        << complained.str();
}

TEST_P(WorldRounds, Everyone_a_visitor_may_become_has_something_to_do) {
    app::load_world(connection(), clock.now());
    static const db::Query<std::string(Text)> name_of{
        "select name from persons where id = $1 and active = 1"};
    static const db::Query<std::string(Text)> roles_of{
        "select role from grants where person_id = $1 and ended_at is null"};
    Texts roles;
    for (auto const& person : app::demo_people()) {
        EXPECT_EQ(name_of.one(connection(), person.id), person.name);
        EXPECT_FALSE(person.part_sv.empty() || person.part_en.empty()) << person.id;
        const auto all = roles_of.all(connection(), person.id);
        EXPECT_FALSE(all.empty()) << person.id;
        roles.insert(all.begin(), all.end());
    }
    EXPECT_EQ(roles,
              (Texts{"system_administrator", "project_leader", "administrator", "communicator",
                     "information_owner", "steering_member", "strategist", "participant", "mentor_contact"}));
}

TEST_P(WorldRounds, Every_participant_with_an_account_has_the_right_that_goes_with_it) {
    app::load_world(connection(), clock.now());
    EXPECT_EQ(set_of("select p.id from participants p where p.person_id is not null and not exists (select 1 "
                     "from grants g "
                     "where g.person_id = p.person_id and g.round_id = p.round_id "
                     "and g.organisation_code = p.organisation_code and g.ended_at is null)"),
              Texts{});
    EXPECT_EQ(count("select count(*) from participants p join persons q on q.id = p.person_id "
                    "where p.email <> q.email or p.name <> q.name"),
              0);
    EXPECT_GT(count("select count(*) from persons where first_signed_in_at is null"), 1);
}

TEST_P(WorldRounds, A_member_with_a_declared_interest_has_no_opinion_of_the_case) {
    app::load_world(connection(), clock.now());
    EXPECT_EQ(count("select count(*) from opinions o join declared_interests d "
                    "on d.application_id = o.application_id and d.person_id = o.person_id"),
              0);
    EXPECT_EQ(set_of("select person_id from declared_interests"),
              (Texts{"person-tomas-rydell", "person-anna-lena-viklund", "person-per-sandstrom"}));
}

// Nothing that has happened is later than now, and what is planned is on working days.
TEST_P(WorldRounds, Is_true_to_its_own_time) {
    const auto now = *time::instant_from_iso("2026-11-21T05:10:00Z");
    app::load_world(connection(), now);
    const std::string stamp = "'" + time::to_iso(now) + "'";
    EXPECT_EQ(count("select count(*) from ledger where at > " + stamp), 0);
    EXPECT_EQ(count("select count(*) from decisions where published_at > " + stamp), 0);
    EXPECT_EQ(count("select count(*) from opinions where written_at > " + stamp), 0);
    EXPECT_EQ(count("select count(*) from persons where last_signed_in_at > " + stamp), 0);
    EXPECT_EQ(
        count("select count(*) from applications where created_at > updated_at or submitted_at > updated_at"),
        0);
    EXPECT_EQ(count("select count(*) from applications where anchored_on > submitted_at"), 0);
    for (auto const& day : set_of("select starts_on from activities where timing in ('day', 'range')"))
        EXPECT_LE(dates::weekday_of(*time::day_from_iso(day)).iso_encoding(), 5U) << day;
    EXPECT_EQ(set_of("select starts_on from activities where kind = 'strategist_meeting' and starts_on > "
                     "'2026-12-31'"),
              (Texts{"2027-04-14", "2027-08-24", "2028-02-28", "2028-05-31"}));
    EXPECT_EQ(set_of("select state from steering_meetings where on_day > '2026-11-21'"), Texts{"planned"});
}

TEST(RoundTemplate, Laid_on_the_start_up_of_2021_it_gives_the_time_plan_of_that_round) {
    using namespace std::chrono;
    std::map<std::string, dates::MomentSpec> plan;
    for (auto const& activity : content::standard_round().activities) {
        const std::map<std::string, dates::Timing> timings{{"day", dates::Timing::day},
                                                           {"range", dates::Timing::range},
                                                           {"months", dates::Timing::months},
                                                           {"unset", dates::Timing::unset}};
        const dates::Offset offset{timings.at(activity.timing), activity.start, activity.length, {}, {}};
        plan[activity.key] = dates::place(offset, 2021y / September / 13).after;
    }
    EXPECT_EQ(plan["strategist-1"].first, Day{2021y / August / 19});
    EXPECT_EQ(plan["start-up"].last, Day{2021y / September / 14});
    EXPECT_EQ(plan["strategist-2"].first, Day{2021y / October / 13});
    EXPECT_EQ(plan["learning-1"].first, Day{2021y / November / 1});
    EXPECT_EQ(plan["strategist-3"].first, Day{2022y / February / 15});
    EXPECT_EQ(plan["learning-2"].last, Day{2022y / April / 30});
    EXPECT_EQ(plan["strategist-4"].first, Day{2022y / August / 29});
    EXPECT_EQ(plan["strategist-5"].first, Day{2023y / January / 11});
    EXPECT_FALSE(plan["results"].is_set());
    // Three to eight weeks lie between a strategists' meeting and what it prepares.
    for (auto const& activity : content::standard_round().activities) {
        if (activity.prepares.empty() || !plan[activity.prepares].is_set()) continue;
        const auto from = plan[activity.key].first;
        EXPECT_GE(dates::days_between(from, plan[activity.prepares].last), 3 * 7) << activity.key;
        EXPECT_LT(dates::days_between(from, plan[activity.prepares].first), 9 * 7) << activity.key;
    }
}

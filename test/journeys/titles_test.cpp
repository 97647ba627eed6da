// What a round leaves behind: who went through it, and the titles that the owner confirms or takes back.
#include "journeys/installed.hpp"
#include "modules/people/store.hpp"
#include "modules/rounds/store.hpp"

namespace jamsides::journeys {
namespace {

struct Titles : Installed {
    void SetUp() override {
        Installed::SetUp();
        if (IsSkipped()) return;
        at("2026-11-21T09:00:00Z");
        load_world();
    }
    rounds::TitleState title(std::string_view code) { return rounds::title_of(connection(), code).state; }
};
ON_BOTH_DATABASES(Titles);

}  // namespace

TEST_P(Titles, Follow_when_a_round_is_said_to_be_gone_through_and_are_confirmed_by_the_project_leader) {
    auto leader = as("ellen.nyberg@example.se");
    db::Query<void()>{db::ComposedSql{"delete from titles where organisation_code = '0017'"}}.run(
        connection());
    db::Query<void()>{db::ComposedSql{"update mentorships set state = 'ongoing' where round_id = '2021-2023' "
                                      "and organisation_code = '0017'"}}
        .run(connection());
    EXPECT_EQ(title("0017"), rounds::TitleState::not_entitled);
    EXPECT_EQ(leader.visit("/titles/0017/registration").html.heading,
              "Region Värmland kan inte bli Modellregion än");
    EXPECT_EQ(leader.visit("/rounds/2021-2023/outcome").status, 200);
    leader.choose("mentor-0017");
    ASSERT_EQ(leader.press("Spara").status, 303) << leader.page().html.text;
    EXPECT_EQ(title("0017"), rounds::TitleState::entitled);

    EXPECT_TRUE(leader.visit("/").says("För in Region Värmland i registret över titlar"));
    leader.visit("/titles");
    leader.click("För in Region Värmland");
    EXPECT_EQ(leader.page().html.heading, "För in Region Värmland som Modellregion");
    ASSERT_EQ(leader.press("För in i registret").status, 303);
    EXPECT_EQ(title("0017"), rounds::TitleState::registered);
    EXPECT_TRUE(visitor().visit("/organisations/0017").says("Införd i registret 21\u00a0november 2026"));
}

TEST_P(Titles, Are_taken_back_with_a_reason) {
    auto leader = as("ellen.nyberg@example.se");
    leader.visit("/titles/0017/registration");
    EXPECT_EQ(leader.press("Återkalla titeln").status, 422);
    EXPECT_EQ(title("0017"), rounds::TitleState::registered);
    leader.fill("because", "De har lämnat arbetet.");
    ASSERT_EQ(leader.press("Återkalla titeln").status, 303);
    EXPECT_EQ(title("0017"), rounds::TitleState::revoked);
    EXPECT_TRUE(visitor().visit("/organisations/0017").says("Titeln är återkallad"));
    EXPECT_FALSE(visitor().visit("/titles").says("Region Värmland"));
}

TEST_P(Titles, Are_nobody_elses_to_give) {
    EXPECT_EQ(as("hanna.skold@example.se").visit("/titles/0017/registration").status, 403);
    EXPECT_EQ(as("hanna.skold@example.se").visit("/rounds/2021-2023/outcome").status, 403);
    EXPECT_FALSE(visitor().visit("/organisations/0017").says("Återkalla titeln"));
}

TEST_P(Titles, Who_is_said_to_have_left_comes_in_no_more_until_that_is_taken_back) {
    auto const here = "/rounds/2021-2023/organisations/1281/participants";
    auto const says_of_lund = [&](char const* how) {
        auto leader = as("ellen.nyberg@example.se");
        leader.visit("/rounds/2021-2023/outcome");
        leader.choose("learner-1281", how);
        return leader.press("Spara").status;
    };
    auto const before = people::participants_in(connection(), "2021-2023", "1281");
    ASSERT_FALSE(before.empty());
    EXPECT_EQ(as("maria.engdahl@example.se").visit(here).status, 200);
    ASSERT_EQ(says_of_lund("discontinued"), 303);
    EXPECT_EQ(as("maria.engdahl@example.se").visit(here).status, 404);
    EXPECT_TRUE(people::participants_in(connection(), "2021-2023", "1281").empty());
    ASSERT_EQ(says_of_lund("completed"), 303);
    EXPECT_EQ(as("maria.engdahl@example.se").visit(here).status, 200);
    auto const after = people::participants_in(connection(), "2021-2023", "1281");
    ASSERT_EQ(after.size(), before.size());
    for (std::size_t i = 0; i < after.size(); ++i) EXPECT_EQ(after[i].state, before[i].state);
}

TEST_P(Titles, The_outcome_says_who_has_promised_to_be_a_mentor_afterwards) {
    auto leader = as("ellen.nyberg@example.se");
    EXPECT_TRUE(leader.visit("/rounds/2021-2023/outcome")
                    .says("Åtog sig 4\u00a0maj 2021 att vara mentor efteråt: Margit Ahlqvist, ledamot i "
                          "regionstyrelsen"));
}

TEST_P(Titles, Nobody_has_gone_through_a_round_that_has_not_begun) {
    auto leader = as("ellen.nyberg@example.se");
    auto const page = leader.visit("/rounds/" + app::new_round_id(clock.now()) + "/outcome");
    EXPECT_EQ(page.status, 200);
    EXPECT_TRUE(page.says("Den har inte börjat än"));
}

TEST_P(Titles, Learning_makes_those_admitted_take_part) {
    auto const id = app::new_round_id(clock.now());
    db::Query<void()>{db::ComposedSql{"update rounds set state = 'start_up' where decision_mode = 'rolling' "
                                      "and state = 'applications_open'"}}
        .run(connection());
    auto leader = as("ellen.nyberg@example.se");
    leader.visit("/rounds/" + id);
    auto const before = rounds::participations_in(connection(), id);
    ASSERT_FALSE(before.empty());
    std::string const csrf = [&] {
        for (auto const& form : leader.page().html.forms)
            for (auto const& control : form.controls)
                if (control.name == "csrf") return control.value;
        return std::string{};
    }();
    ASSERT_EQ(leader.post("/rounds/" + id + "/state", {{"csrf", csrf}, {"state", "learning"}}).status, 303);
    for (auto const& one : rounds::participations_in(connection(), id))
        EXPECT_EQ(one.state, rounds::ParticipationState::ongoing) << one.organisation_code;
}

}  // namespace jamsides::journeys

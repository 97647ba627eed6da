// The pages of groups on both databases: what each role sees, what is tried, saved and approved.
#include <gtest/gtest.h>

#include "modules/matching/learning_group.hpp"
#include "modules/matching/matching_test.hpp"
#include "modules/rounds/store.hpp"
#include "modules/selection/mentor_settings.hpp"
#include "modules/selection/pages.hpp"

namespace jamsides::matching {

ON_BOTH_DATABASES(Groups);

TEST_P(Groups, The_real_round_costs_what_its_file_costs_and_the_checker_agrees) {
    EXPECT_EQ(newest().cost, 9343);
    EXPECT_EQ(verified(newest()), 0);
    auto const page = look(show_groups);
    EXPECT_EQ(page.status, 200);
    EXPECT_TRUE(says(page, "9\u00a0343"));
    ASSERT_EQ(send(propose, {}).status, 303);
    EXPECT_EQ(newest().cost, 9343) << "worked out from the places of the organisations";
}

TEST_P(Groups, Are_for_everybody_signed_in_but_versions_and_changes_are_for_those_who_decide) {
    using enum http::Method;
    struct Playing {
        std::string person;
        bool versions, changes, approves;
    };
    for (auto const& [person, versions, changes, approves] :
         {Playing{"person-ellen-nyberg", true, true, true},
          {"person-hanna-skold", true, true, false},
          {"person-johan-falk", false, false, false}}) {
        be(person);
        EXPECT_TRUE(may_open("/rounds/{round}/groups")) << person;
        EXPECT_EQ(look(show_groups).status, 200) << person;
        EXPECT_EQ(may_open("/rounds/{round}/groups/{number}"), versions) << person;
        EXPECT_EQ(may_open("/rounds/{round}/groups/{number}/alternatives"), versions) << person;
        EXPECT_EQ(may_open("/rounds/{round}/proposals", post), changes) << person;
        EXPECT_EQ(may_open("/rounds/{round}/groups/runs/{run}"), changes) << person;
        EXPECT_EQ(may_open("/rounds/{round}/groups/{number}/approval", post), approves) << person;
    }
    who.reset();
    EXPECT_FALSE(may_open("/rounds/{round}/groups"));
}

TEST_P(Groups, An_organisation_reads_whom_it_learns_with_and_why) {
    be("person-johan-falk");  // strategist of Region Östergötland
    auto const page = look(show_groups);
    EXPECT_EQ(read_page(page).heading, "Ni lär tillsammans med Region Kronoberg och Lunds kommun");
    EXPECT_TRUE(says(page, "Ni är tre organisationer, som längst 335 kilometer från varandra."));
    EXPECT_TRUE(says(page, "Region Värmland"));
    EXPECT_FALSE(says(page, "Tänk om"));
    be("person-ellen-nyberg");
    auto const all = look(show_stories, "/x", {{"number", "1"}});
    EXPECT_TRUE(says(all, "Ni är tre organisationer, som längst 335 kilometer från varandra."));
    round = open_round;
    be("person-johan-falk");
    EXPECT_FALSE(says(look(show_groups), "delegationskilometer under"))
        << "nothing is shown before it is approved";
}

TEST_P(Groups, A_proposal_from_the_open_round_counts_with_the_eligible_when_asked) {
    round = open_round;
    auto const empty = look(show_groups);
    EXPECT_EQ(empty.status, 200);
    ASSERT_EQ(send(propose, {{"and_eligible", "1"}}).status, 303);
    auto const runs = running_in(connection(), round);
    EXPECT_TRUE(runs.empty());
}

TEST_P(Groups, What_if_answers_with_the_change_alone_and_with_the_rest_free) {
    auto const version = proposed(problem_with(11));  // at least one pair, and not pairs only
    auto const number = std::to_string(version.number);
    auto const reading = read(version);
    auto const sized = [&](std::size_t size) {
        return std::ranges::find_if(reading.proposal,
                                    [&](auto const& group) { return group.members.size() == size; });
    };
    auto const pair = std::to_string(sized(2) - reading.proposal.begin() + 1);
    auto const a = sized(3)->members[0], b = sized(2)->members[0];
    for (std::string const& query :
         std::vector<std::string>{"try=move&who=" + a + "&where=" + pair, "try=swap&who=" + a + "&with=" + b,
                                  "try=together&who=" + a + "&with=" + b, "try=fix&where=1",
                                  "try=apart&who=" + a + "&with=" + sized(3)->members[1]}) {
        auto const page = look(show_version, "/x?" + query, {{"number", number}});
        EXPECT_EQ(page.status, 200) << query;
        EXPECT_TRUE(says(page, "Priset, del för del")) << query;
        EXPECT_TRUE(says(page, "Spara med resten omordnad som version")) << query;
    }
    for (std::string const& query : std::vector<std::string>{
             "try=move&who=9999&where=2", "try=move&who=" + a + "&where=", "try=swap&who=" + a + "&with=" + a,
             "try=together&who=&with=", "try=fix&where=99"}) {
        auto const page = look(show_version, "/x?" + query, {{"number", number}});
        EXPECT_EQ(page.status, 422) << query;
        EXPECT_TRUE(says(page, "Välj")) << query;
    }
    EXPECT_EQ(newest().number, version.number) << "nothing is saved by trying";
}

TEST_P(Groups, What_was_typed_stays_when_it_cannot_be_tried) {
    auto const version = proposed(problem_with(8));
    auto const code = read(version).proposal[0].members[0];
    auto const page = look(show_version, "/x?try=swap&who=" + code + "&with=" + code,
                           {{"number", std::to_string(version.number)}});
    EXPECT_EQ(page.status, 422);
    auto const html = read_page(page);
    auto const swap = std::ranges::find_if(html.forms, [](auto const& form) {
        return std::ranges::any_of(form.controls, [](auto const& one) { return one.value == "swap"; });
    });
    ASSERT_NE(swap, html.forms.end());
    for (auto const& control : swap->controls) {
        if (control.kind != "select") continue;
        EXPECT_TRUE(std::ranges::any_of(control.options, [&](auto const& one) {
            return one.selected && one.value == code;
        })) << control.name;
    }
}

TEST_P(Groups, A_change_is_saved_alone_or_as_a_rule_and_the_checker_believes_both) {
    auto const first = proposed(problem_with(12));
    auto const code = read(first).proposal[0].members[0];
    http::Fields const swap{{"try", "swap"}, {"who", code}, {"with", read(first).proposal[1].members[0]}};
    ASSERT_EQ(send(save_trial, swap, {{"number", std::to_string(first.number)}}).status, 303);
    auto const alone = newest();
    EXPECT_EQ(alone.origin, Origin::edited);
    EXPECT_EQ(alone.from_id, first.id);
    EXPECT_EQ(alone.problem, first.problem);
    EXPECT_GE(alone.cost, first.cost);
    EXPECT_EQ(verb_of("match_version", alone.id), "edited");

    auto fields = swap;
    fields.add("from", std::to_string(first.number));
    ASSERT_EQ(send(propose, fields).status, 303);
    auto const ruled = newest();
    EXPECT_EQ(ruled.origin, Origin::proposed);
    EXPECT_TRUE(ruled.is_proven());
    EXPECT_GE(ruled.cost, first.cost);
    EXPECT_LE(ruled.cost, alone.cost);
    EXPECT_EQ(verified(ruled), 0);
    EXPECT_FALSE(read(ruled).problem.rules.together.empty());
    EXPECT_EQ(verb_of("match_version", ruled.id), "proposed");
}

TEST_P(Groups, Alternatives_stand_side_by_side_and_can_be_chosen) {
    auto const version = proposed(problem_with(9));
    http::Fields const number{{"number", std::to_string(version.number)}};
    auto const reading = read(version);
    ASSERT_EQ(reading.alternatives.size(), 3u);
    auto const page = look(show_alternatives, "/x", number);
    EXPECT_TRUE(says(page, "Alternativ 3"));
    EXPECT_TRUE(says(page, "Grupper som skiljer sig"));
    EXPECT_NE(look(show_alternatives, "/x.csv", number).content().find("Alternativ 2"), std::string::npos);
    ASSERT_EQ(send(save_alternative, {{"alternative", "2"}}, number).status, 303);
    EXPECT_EQ(newest().cost, reading.alternatives[1].cost);
    EXPECT_EQ(verified(newest()), 0);
    EXPECT_THROW(send(save_alternative, {{"alternative", "9"}}, number), http::Refusal);
    auto compared = number;
    compared.add("other", std::to_string(newest().number));
    EXPECT_TRUE(says(look(compare, "/x", compared), "delegationskilometer mer än version"));
}

TEST_P(Groups, Every_wish_and_rule_has_a_price_and_can_be_done_without) {
    auto problem = problem_with(10);
    problem.rules.apart.emplace_back(problem.organisations[0].code, problem.organisations[1].code);
    auto const version = proposed(problem);
    auto const prices = read(version).prices;
    EXPECT_FALSE(prices.empty());
    EXPECT_TRUE(
        says(look(show_version, "/x", {{"number", std::to_string(version.number)}}), "Vad reglerna kostar"));
    auto const rule = "apart " + problem.organisations[0].code + " " + problem.organisations[1].code;
    ASSERT_EQ(send(propose, {{"from", std::to_string(version.number)}, {"drop", rule}}).status, 303);
    EXPECT_TRUE(read(newest()).problem.rules.apart.empty());
    EXPECT_LE(newest().cost, version.cost);
}

TEST_P(Groups, Wishes_that_cannot_be_reconciled_are_told_with_the_least_to_give_up) {
    auto problem = problem_with(8);
    auto const &a = problem.organisations[0].code, &b = problem.organisations[1].code;
    problem.rules.together.emplace_back(a, b);
    problem.rules.apart.emplace_back(a, b);
    auto const before = newest().number;
    auto const run = ask(connection(), clock, {who->id, who->name}, run_of(problem));
    EXPECT_EQ(run.state, RunState::impossible);
    EXPECT_EQ(newest().number, before);
    auto const page = look(show_run, "/x", {{"run", run.id}});
    EXPECT_EQ(read_page(page).heading, "Önskemålen går inte ihop");
    EXPECT_TRUE(says(page, "ska vara i samma grupp"));
    auto forms = read_page(page).forms;
    std::erase_if(forms, [](auto const& form) { return !form.action.ends_with("/proposals"); });
    ASSERT_EQ(forms.size(), 2u) << "one rule or the other";
    http::Fields fields;
    for (auto const& control : forms[0].controls)
        if (control.kind == "hidden") fields.add(control.name, control.value);
    ASSERT_EQ(send(propose, fields).status, 303);
    EXPECT_EQ(newest().number, before + 1);
    EXPECT_EQ(verified(newest()), 0);
}

TEST_P(Groups, A_trial_that_breaks_every_grouping_is_told_with_the_least_to_give_up) {
    auto problem = problem_with(8);
    auto const a = problem.organisations[0].code, b = problem.organisations[1].code;
    problem.rules.apart.emplace_back(a, b);
    auto const version = proposed(problem);
    auto const page = look(show_version, "/x?try=together&who=" + a + "&with=" + b,
                           {{"number", std::to_string(version.number)}});
    EXPECT_EQ(page.status, 200);
    EXPECT_TRUE(says(page, "Med ändringen som regel går det inte att ordna grupperna"));
    EXPECT_TRUE(says(page, "Pröva utan"));
    auto const without =
        look(show_version, "/x?try=together&who=" + a + "&with=" + b + "&drop=apart+" + a + "+" + b,
             {{"number", std::to_string(version.number)}});
    EXPECT_TRUE(says(without, "Spara med resten omordnad som version"));
}

TEST_P(Groups, Approved_groups_are_in_use_and_the_one_before_is_kept) {
    ASSERT_EQ(send(propose, {}).status, 303);
    auto const version = newest();
    ASSERT_EQ(send(approve_version, {}, {{"number", std::to_string(version.number)}}).status, 303);
    EXPECT_EQ(find_version(connection(), round, version.number)->state, VersionState::approved);
    EXPECT_EQ(find_version(connection(), round, 1)->state, VersionState::superseded);
    EXPECT_EQ(approved_groups(connection(), round).size(), 1u);
    EXPECT_EQ(verb_of("match_version", version.id), "approved");
    EXPECT_EQ(verified(*find_version(connection(), round, 1)), 0) << "years later";
    EXPECT_EQ(look(show_file, "/x.json", {{"number", "1"}, {"file", "problem"}}).status, 200);
}

TEST_P(Groups, An_approval_is_asked_about_first_and_taken_back_until_a_letter_has_told_of_it) {
    ASSERT_EQ(send(propose, {}).status, 303);
    http::Fields const number{{"number", std::to_string(newest().number)}};
    EXPECT_TRUE(says(look(ask_to_approve, "/x", number), "De som deltar ser sin grupp nu."));
    EXPECT_NE(newest().state, VersionState::approved);
    ASSERT_EQ(send(approve_version, {}, number).status, 303);
    EXPECT_THROW(send(withdraw_version, {}, number), http::Refusal) << "the letter of 2021 has been sent";
    connection().script("update letters set state = 'draft' where round_id = '" + round + "'");
    EXPECT_EQ(look(ask_to_withdraw, "/x", number).status, 200);
    ASSERT_EQ(send(withdraw_version, {}, number).status, 303);
    EXPECT_EQ(newest().state, VersionState::draft);
    EXPECT_TRUE(approved_groups(connection(), round).empty());
    ASSERT_EQ(send(approve_version, {}, number).status, 303);
    EXPECT_FALSE(approved_groups(connection(), round).empty());
}

TEST_P(Groups, Groups_that_break_a_rule_are_shown_but_not_approved) {
    auto const version = proposed(problem_with(6));
    auto const reading = read(version);
    http::Fields const move{{"try", "move"}, {"who", reading.proposal[0].members[0]}, {"where", "2"}};
    ASSERT_EQ(send(save_trial, move, {{"number", std::to_string(version.number)}}).status, 303);
    http::Fields const number{{"number", std::to_string(newest().number)}};
    ASSERT_FALSE(read(newest()).evaluation.holds());
    EXPECT_EQ(read_page(look(show_version, "/x", number)).heading, "De här grupperna bryter mot en regel");
    EXPECT_THROW(send(approve_version, {}, number), http::Refusal);
}

TEST_P(Groups, What_the_office_agrees_with_a_mentor_is_what_the_matching_counts_with) {
    round = open_round;
    http::Fields const lund{{"code", "1281"}};
    EXPECT_TRUE(says(look(selection::show_mentors), "skola och personal"));
    EXPECT_NE(look(selection::show_mentor_settings, "/x", lund).content().find("skola, personal"),
              std::string::npos);
    auto const wrong =
        send(selection::save_mentor_settings, {{"themes", "skola, kultur"}, {"capacity", "många"}}, lund);
    EXPECT_EQ(wrong.status, 422);
    EXPECT_TRUE(says(wrong, "Skriv hur många grupper"));
    EXPECT_NE(wrong.content().find("skola, kultur"), std::string::npos) << "nothing is lost";
    EXPECT_EQ(send(selection::save_mentor_settings, {{"capacity", "0"}, {"must_be_used", "1"}}, lund).status,
              422);
    auto const saved = send(selection::save_mentor_settings,
                            {{"themes", "skola, kultur"}, {"capacity", "2"}, {"must_be_used", "1"}}, lund);
    ASSERT_EQ(saved.status, 303);
    auto const problem = problem_of(connection(), rounds::get(connection(), round));
    auto const mentor = std::ranges::find(problem.mentors, "1281", &Mentor::code);
    ASSERT_NE(mentor, problem.mentors.end());
    EXPECT_EQ(mentor->capacity, 2);
    EXPECT_TRUE(mentor->must_be_used);
    EXPECT_EQ(mentor->themes, (std::vector<std::string>{"skola", "kultur"}));
    EXPECT_EQ(verb_of("mentorship", round + "/1281"), "changed");
    EXPECT_THROW(look(selection::show_mentor_settings, "/x", {{"code", "0180"}}), http::Refusal);
}

TEST_P(Groups, Who_is_not_admitted_yet_is_told_instead_of_offering_an_approval) {
    ASSERT_EQ(send(propose, {}).status, 303);
    http::Fields const number{{"number", std::to_string(newest().number)}};
    EXPECT_TRUE(says(look(show_version, "/x", number), "Godkänn förslaget"));
    connection().script(
        "delete from participations where round_id = '2021-2023' and organisation_code = '1281'");
    auto const page = look(show_version, "/x", number);
    EXPECT_TRUE(says(page, "Lunds kommun är inte antagen i omgången."));
    EXPECT_FALSE(says(page, "Godkänn förslaget"));
    EXPECT_THROW(send(approve_version, {}, number), http::Refusal);
    connection().script(
        "update participations set state = 'discontinued' where round_id = '2021-2023' and "
        "organisation_code = '0005'");
    EXPECT_TRUE(says(look(show_version, "/x", number), "Region Östergötland har lämnat omgången."));
}

TEST_P(Groups, A_theme_that_all_have_chosen_is_named_among_the_reasons) {
    auto problem = problem_with(2);
    problem.organisations[1].wishes.clear();
    EXPECT_FALSE(says(look(show_version, "/x", {{"number", std::to_string(proposed(problem).number)}}),
                      "Ni har alla valt temat skola."));
    for (auto& organisation : problem.organisations) organisation.theme = "skola";
    EXPECT_TRUE(says(look(show_version, "/x", {{"number", std::to_string(proposed(problem).number)}}),
                     "Ni har alla valt temat skola."));
}

TEST_P(Groups, That_nobody_is_mentor_yet_is_said_when_the_round_wants_mentors) {
    EXPECT_FALSE(says(look(show_groups), "Ingen mentor har tackat ja"));
    http::Fields const number{{"number", std::to_string(proposed(problem_with(4)).number)}};
    EXPECT_TRUE(says(look(show_version, "/x", number), "så grupperna har ingen mentor än."));
    connection().script("update rounds set mentors_from = 0 where id = '2021-2023'");
    EXPECT_FALSE(says(look(show_version, "/x", number), "Ingen mentor har tackat ja"));
}

TEST_P(Groups, The_page_asks_the_database_as_often_for_three_versions_as_for_one) {
    auto const statements = [&] {
        auto const before = connection().statements_run();
        look(show_groups);
        return connection().statements_run() - before;
    };
    auto const one = statements();
    ASSERT_EQ(send(propose, {}).status, 303);
    ASSERT_EQ(send(propose, {}).status, 303);
    EXPECT_EQ(statements(), one);
}

}  // namespace jamsides::matching

// Runs too long for a page: they go on as jobs, tell how far they have come, and can be stopped.
#include <gtest/gtest.h>

#include "modules/matching/matching_test.hpp"
#include "platform/formats/json.hpp"

namespace jamsides::matching {

struct LongRuns : Groups {
    matching::Run begun(Problem const& problem) {
        return ledger::in_change(
            connection(), clock, ledger::Actor{who->id, who->name}, [&](ledger::Change& change) {
                auto const run = begin_run(change, run_of(problem));
                jobs::enqueue(change, "match",
                              "{\"round_id\":\"" + round + "\",\"run_id\":\"" + run.id + "\"}");
                return run;
            });
    }
    matching::Run now(matching::Run const& run) { return *find_run(connection(), round, run.id); }
    void work() {
        jobs::Runner runner{database(), clock};
        declare_jobs(runner);
        runner.run_due();
    }
};
ON_BOTH_DATABASES(LongRuns);

TEST_P(LongRuns, Are_followed_on_a_page_until_they_lead_to_their_version) {
    auto const run = begun(problem_with(10));
    auto const waiting = look(show_run, "/x", {{"run", run.id}});
    EXPECT_EQ(read_page(waiting).heading, "Vi räknar på grupperna");
    EXPECT_TRUE(says(waiting, "Avbryt"));
    EXPECT_NE(look(show_run, "/x.json", {{"run", run.id}}).content().find("\"running\""), std::string::npos);
    EXPECT_TRUE(says(look(show_groups), "En räkning pågår"));
    work();
    EXPECT_EQ(now(run).state, RunState::done);
    auto const done = look(show_run, "/x", {{"run", run.id}});
    EXPECT_EQ(done.headers.value("Location"), "/rounds/2021-2023/groups/" + std::to_string(newest().number));
    EXPECT_EQ(newest().made_by, "person-ellen-nyberg");
    EXPECT_EQ(verified(newest()), 0);
}

TEST_P(LongRuns, Are_called_off_and_leave_nothing) {
    auto const before = newest().number;
    auto const run = begun(problem_with(10));
    ASSERT_EQ(send(stop_run, {{"how", "cancel"}}, {{"run", run.id}}).status, 303);
    EXPECT_EQ(verb_of("match_run", run.id), "cancelled");
    work();
    EXPECT_EQ(now(run).state, RunState::cancelled);
    EXPECT_EQ(newest().number, before);
    EXPECT_EQ(read_page(look(show_run, "/x", {{"run", run.id}})).heading, "Räkningen är avbruten");
}

TEST_P(LongRuns, Are_ended_with_the_best_so_far_and_a_bound_that_is_true) {
    auto const run = begun(problem_with(10));
    ASSERT_EQ(send(stop_run, {{"how", "keep"}}, {{"run", run.id}}).status, 303);
    work();
    EXPECT_EQ(now(run).state, RunState::done);
    EXPECT_LE(newest().lower_bound, newest().cost);
    EXPECT_EQ(verified(newest()), 0);
}

TEST_P(LongRuns, Of_something_impossible_end_with_the_reasons) {
    auto problem = problem_with(6);
    problem.rules.group_sizes = {4, 4};
    auto const run = begun(problem);
    work();
    EXPECT_EQ(now(run).state, RunState::impossible);
    EXPECT_TRUE(says(look(show_run, "/x", {{"run", run.id}}), "Varje grupp har 4 medlemmar"));
}

TEST_P(LongRuns, Tell_how_far_they_have_come) {
    auto const run = begun(problem_with(6));
    tell(connection(), run.id, {12'345, 13'000, 7, clock.now()});
    auto const page = look(show_run, "/x", {{"run", run.id}});
    EXPECT_TRUE(says(page, "12\u00a0345"));
    EXPECT_TRUE(says(page, "13\u00a0000"));
    clock.advance(std::chrono::minutes{5});
    EXPECT_EQ(read_page(look(show_run, "/x", {{"run", run.id}})).heading, "Räkningen har stannat");
}

}  // namespace jamsides::matching

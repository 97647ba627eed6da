// What holds for every matching, whatever the problem: properties of answers, prices and reasons.
#include "engines/matching/solve.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "engines/matching/conflict.hpp"
#include "engines/matching/evaluate.hpp"
#include "engines/matching/rule_list.hpp"
#include "engines/matching/story.hpp"
#include "engines/matching/testing/brute_force.hpp"
#include "engines/matching/testing/random_problem.hpp"
#include "engines/matching/verification/verify.hpp"
#include "engines/matching/what_if.hpp"

namespace jamsides::matching {

namespace {

constexpr long long impossible = 1'000'000'000'000;

long long optimum(Problem const& problem) {
    Options options;
    options.explain_reasons = false;
    auto solution = solve(problem, options);
    EXPECT_TRUE(solution.status == Status::optimal || solution.status == Status::infeasible);
    return solution.status == Status::optimal ? solution.cost : impossible;
}

bool can_hold(Problem const& problem) { return !testing::BruteForce(problem).all().empty(); }

Problem with_only(Problem const& problem, std::vector<Rule> const& kept) {
    auto out = problem;
    for (auto const& rule : rules_of(problem, false))
        if (std::find(kept.begin(), kept.end(), rule) == kept.end()) out = without(out, rule);
    return out;
}

// Every subset of the rules with fewer members than the set can hold.
void expect_no_smaller_conflict(Problem const& problem, std::size_t size, unsigned seed) {
    auto rules = rules_of(problem, false);
    if (size == 0 || rules.size() > 14) return;
    for (unsigned chosen = 0; chosen < 1u << rules.size(); ++chosen) {
        if (std::size_t(__builtin_popcount(chosen)) + 1 != size) continue;
        std::vector<Rule> kept;
        for (std::size_t r = 0; r < rules.size(); ++r)
            if (chosen >> r & 1) kept.push_back(rules[r]);
        ASSERT_TRUE(can_hold(with_only(problem, kept))) << "seed " << seed;
    }
}

// Every set of rules smaller than that, dropped: the rest still cannot hold.
void expect_nothing_smaller_to_drop(Problem const& problem, std::size_t size, unsigned seed) {
    auto rules = rules_of(problem, false);
    if (rules.size() > 14) return;
    for (unsigned dropped = 0; dropped < 1u << rules.size(); ++dropped) {
        if (std::size_t(__builtin_popcount(dropped)) + 1 != size) continue;
        auto rest = problem;
        for (std::size_t r = 0; r < rules.size(); ++r)
            if (dropped >> r & 1) rest = without(rest, rules[r]);
        ASSERT_FALSE(can_hold(rest)) << "seed " << seed;
    }
}

}  // namespace

// The organisations in any order, in groups of any size and without mentors: good and bad proposals alike.
std::vector<Proposal> some_ways(Problem const& problem, unsigned seed) {
    std::mt19937 random(seed);
    std::vector<Proposal> ways(20);
    for (auto& way : ways) {
        std::vector<std::string> codes;
        for (auto const& body : problem.organisations) codes.push_back(body.code);
        std::shuffle(codes.begin(), codes.end(), random);
        for (auto const& code : codes) {
            if (way.empty() || random() % 3 == 0) way.emplace_back();
            way.back().members.push_back(code);
        }
        for (auto& group : way) std::sort(group.members.begin(), group.members.end());
    }
    return ways;
}

TEST(Matching, One_more_rule_never_lowers_the_cost) {
    for (unsigned seed = 3001; seed <= 3150; ++seed) {
        auto problem = testing::random_problem(seed, 4, 12);
        auto before = optimum(problem);
        auto a = problem.organisations[0].code, b = problem.organisations.back().code;
        ASSERT_GE(optimum(with_apart(problem, a, b)), before) << "seed " << seed;
        ASSERT_GE(optimum(with_together(problem, a, b)), before) << "seed " << seed;
    }
}

TEST(Matching, Order_in_the_file_changes_nothing_at_all) {
    for (unsigned seed = 3201; seed <= 3300; ++seed) {
        auto problem = testing::random_problem(seed, 4, 14);
        auto turned = problem;
        std::reverse(turned.organisations.begin(), turned.organisations.end());
        std::reverse(turned.mentors.begin(), turned.mentors.end());
        Options options;
        options.explain_reasons = seed % 10 == 0;
        auto one = solve(problem, options), other = solve(turned, options);
        ASSERT_EQ(one.status, other.status) << "seed " << seed;
        ASSERT_EQ(one.proposal(), other.proposal()) << "seed " << seed;
    }
}

TEST(Matching, New_codes_give_the_same_cost) {
    for (unsigned seed = 3301; seed <= 3400; ++seed) {
        auto problem = testing::random_problem(seed, 4, 12);
        auto renamed = problem;
        auto swap = [&](std::string& code) {
            if (code == "o0")
                code = "o3";
            else if (code == "o3")
                code = "o0";
        };
        for (auto& body : renamed.organisations) {
            swap(body.code);
            for (auto& wish : body.wishes) swap(wish);
        }
        for (auto* pairs : {&renamed.rules.together, &renamed.rules.apart, &renamed.rules.not_mentored_by,
                            &renamed.met_before})
            for (auto& pair : *pairs) swap(pair.first), swap(pair.second);
        if (renamed.distances_km) continue;
        ASSERT_EQ(optimum(renamed), optimum(problem)) << "seed " << seed;
    }
}

TEST(Matching, The_checker_believes_every_answer_and_the_values_sum_to_the_cost) {
    for (unsigned seed = 3401; seed <= 3500; ++seed) {
        auto problem = testing::random_problem(seed, 4, 20);
        Options options;
        options.alternatives = 3;
        auto solution = solve(problem, options);
        if (solution.status == Status::infeasible) continue;
        auto verdict = verify(problem, read_solution(write_solution(solution)));
        ASSERT_TRUE(verdict.holds) << "seed " << seed << ": " << verdict.sentence;
        long long sum = 0;
        for (auto const& group : solution.groups)
            for (auto const& because : group.because) sum += because.value;
        ASSERT_EQ(sum, solution.cost) << "seed " << seed;
        Instance instance(problem);
        ASSERT_EQ(cost_alone(Costs(instance, {1, 4}), solution.proposal()), solution.cost) << "seed " << seed;
    }
}

TEST(Matching, The_price_of_a_rule_is_the_optimum_with_it_minus_the_optimum_without) {
    int priced = 0;
    for (unsigned seed = 3501; seed <= 3560; ++seed) {
        auto problem = testing::random_problem(seed, 4, 8);
        Options options;
        options.price_rules = true;
        auto solution = solve(problem, options);
        if (solution.status != Status::optimal) continue;
        auto rules = rules_of(problem, true);
        ASSERT_EQ(solution.price_of_rules.size(), rules.size());
        for (std::size_t r = 0; r < rules.size(); ++r, ++priced) {
            auto ways = testing::BruteForce(without(problem, rules[r])).all();
            ASSERT_EQ(solution.price_of_rules[r].value, solution.cost - ways.at(0).cost)
                << "seed " << seed << ", " << rules[r].text();
        }
    }
    EXPECT_GT(priced, 100);
}

TEST(Matching, The_reasons_are_a_smallest_set_of_rules_that_cannot_hold_together) {
    int conflicts = 0;
    for (unsigned seed = 1; seed <= 200; ++seed) {
        auto problem = testing::random_problem(seed, 2, 7);
        if (can_hold(problem)) continue;
        ++conflicts;
        // Every other time somebody has tried a few ways of their own.
        auto conflict =
            find_conflict(problem, {}, seed % 2 ? std::vector<Proposal>{} : some_ways(problem, seed));
        ASSERT_FALSE(can_hold(with_only(problem, conflict.smallest))) << "seed " << seed;
        expect_no_smaller_conflict(problem, conflict.smallest.size(), seed);
        for (auto const& drop : conflict.drops) {
            auto rest = problem;
            for (auto const& rule : drop) rest = without(rest, rule);
            ASSERT_TRUE(can_hold(rest)) << "seed " << seed;
        }
        if (!conflict.drops.empty()) expect_nothing_smaller_to_drop(problem, conflict.drops[0].size(), seed);
    }
    EXPECT_GT(conflicts, 20);
}

TEST(Matching, A_group_that_is_fixed_stays_and_the_rest_is_best) {
    auto problem = testing::random_problem(3605, 10, 10);
    problem.rules = Rules{};
    problem.rules.mentors_per_group = {0, 0};
    problem.mentors.clear();
    auto fixed = with_group(problem, {"o1", "o7"});
    auto solution = solve(fixed);
    ASSERT_EQ(solution.status, Status::optimal);
    auto proposal = solution.proposal();
    EXPECT_TRUE(std::any_of(proposal.begin(), proposal.end(), [](Placement const& group) {
        return group.members == std::vector<std::string>{"o1", "o7"};
    }));
    EXPECT_EQ(solution.cost, testing::BruteForce(fixed).all().at(0).cost);
}

TEST(Matching, The_nearest_alternative_to_a_group_is_the_best_without_it) {
    for (unsigned seed = 3701; seed <= 3730; ++seed) {
        auto problem = testing::random_problem(seed, 5, 8);
        auto solution = solve(problem);
        if (solution.status != Status::optimal) continue;
        auto nearest = nearest_alternatives(problem, solution.proposal(), {});
        auto ways = testing::BruteForce(problem).all();
        for (std::size_t g = 0; g < nearest.size(); ++g) {
            auto const& members = solution.groups[g].placement.members;
            auto other = std::find_if(ways.begin(), ways.end(), [&](auto& way) {
                return std::find(way.groups.begin(), way.groups.end(), members) == way.groups.end();
            });
            ASSERT_TRUE(nearest[g].known);
            ASSERT_EQ(nearest[g].exists, other != ways.end()) << "seed " << seed;
            if (nearest[g].exists) {
                ASSERT_EQ(nearest[g].dearer, other->cost - solution.cost) << "seed " << seed;
            }
        }
    }
}

TEST(Matching, A_group_is_told_why_in_both_languages) {
    Problem problem;
    problem.organisations = {{"a", "Lund", "kommun", 55.7, 13.2, "äldreomsorg"},
                             {"b", "Eslöv", "kommun", 55.8, 13.3, "äldreomsorg"},
                             {"c", "Höör", "kommun", 55.9, 13.5, "äldreomsorg"},
                             {"d", "Ystad", "kommun", 55.4, 13.8},
                             {"e", "Umeå", "kommun", 63.8, 20.3},
                             {"f", "Vännäs", "kommun", 63.9, 19.8}};
    problem.organisations[0].wishes = {"b"};
    problem.mentors = {{"m", "Region Värmland", "region", 59.4, 13.5, {"äldreomsorg"}}};
    Instance instance(problem);
    Nearest nearest{true, true, 1096, {{{"a", "c"}, {}}, {{"b", "d"}, {}}, {{"e", "f"}, {}}}};
    auto story = story_of(instance, {{"a", "b", "c"}, {"m"}}, &nearest);
    EXPECT_EQ(
        story.swedish,
        "Ni är tre grannkommuner som alla valt äldreomsorg. Er mentor Region Värmland har arbetat med samma "
        "sak. Lund får lära med någon de har önskat. Närmast till hands annars hade varit Lund och Höör; "
        "Eslöv "
        "och Ystad. Grupperna tillsammans hade fått det sämre, som om delegationerna rest 1\u00a0096 "
        "kilometer mer.");
    EXPECT_TRUE(
        story.english.starts_with("You are three neighbouring municipalities who have all chosen äldreomso"));
}

TEST(Matching, Every_group_of_an_answer_is_told_its_story) {
    Options options;
    options.tell_stories = true;
    auto solution = solve(testing::random_problem(3421, 8, 12), options);
    ASSERT_EQ(solution.status, Status::optimal);
    for (auto const& group : solution.groups) {
        EXPECT_TRUE(group.story.swedish.starts_with("Ni är "));
        EXPECT_TRUE(group.story.english.starts_with("You are "));
    }
}

// The bound at every moment the search may be stopped.
TEST(Matching, The_bound_never_exceeds_what_trying_every_way_finds) {
    for (unsigned seed = 3901; seed <= 3940; ++seed) {
        auto problem = testing::random_problem(seed, 6, 9);
        auto ways = testing::BruteForce(problem).all();
        for (int patience = 0; patience < 12; ++patience) {
            Options options;
            options.explain_reasons = false;
            options.stop = [looks = 0, patience]() mutable { return looks++ >= patience; };
            auto solution = solve(problem, options);
            if (ways.empty() || solution.status == Status::infeasible) {
                ASSERT_TRUE(ways.empty() && solution.groups.empty()) << "seed " << seed;
                break;
            }
            ASSERT_LE(solution.lower_bound, ways[0].cost) << "seed " << seed << ", patience " << patience;
            if (!solution.groups.empty()) {
                ASSERT_GE(solution.cost, ways[0].cost) << "seed " << seed;
            }
        }
    }
}

TEST(Matching, Stopped_at_once_it_still_answers_with_a_bound_that_is_true) {
    auto problem = testing::random_problem(3801, 9, 9);
    Options options;
    options.stop = [] { return true; };
    auto solution = solve(problem, options);
    EXPECT_NE(solution.status, Status::optimal);
    auto ways = testing::BruteForce(problem).all();
    ASSERT_FALSE(ways.empty());
    EXPECT_LE(solution.lower_bound, ways[0].cost);
}

}  // namespace jamsides::matching

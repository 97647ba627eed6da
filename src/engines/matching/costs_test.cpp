// The cost, term by term as the definition states it.
#include "engines/matching/costs.hpp"

#include <gtest/gtest.h>

#include "engines/matching/distance.hpp"
#include "engines/matching/evaluate.hpp"

namespace jamsides::matching {

namespace {

Organisation organisation(std::string code, std::string kind = "kommun") { return {code, code, kind}; }

// Three organisations 10, 20 and 30 km apart, and a mentor 40 km from each.
Problem three() {
    Problem problem;
    problem.organisations = {organisation("a"), organisation("b"), organisation("c")};
    problem.mentors = {{"m", "m", "region"}};
    problem.distances_km = {
        {"a", {{"b", 10}, {"c", 20}, {"m", 40}}}, {"b", {{"c", 30}, {"m", 40}}}, {"c", {{"m", 40}}}};
    return problem;
}

long long group_cost(Problem const& problem, std::vector<int> members) {
    Instance instance(problem);
    return Costs(instance).group(members);
}

}  // namespace

TEST(Matching, A_pair_travels_six_times_its_distance) { EXPECT_EQ(group_cost(three(), {0, 1}), 6 * 10); }

TEST(Matching, A_trio_travels_four_times_the_sum_of_its_distances) {
    EXPECT_EQ(group_cost(three(), {0, 1, 2}), 4 * (10 + 20 + 30));
}

TEST(Matching, Two_who_put_the_same_theme_first_count_a_quarter_of_the_way) {
    auto problem = three();
    for (int i : {0, 1})
        problem.organisations[i].theme = "skola", problem.organisations[i].theme_matters_more = true;
    EXPECT_EQ(group_cost(problem, {0, 1}), 15);
    problem.organisations[1].theme_matters_more = false;
    EXPECT_EQ(group_cost(problem, {0, 1}), 60) << "both must put it first";
}

TEST(Matching, Different_themes_cost_when_one_of_the_two_put_its_theme_first) {
    auto problem = three();
    problem.organisations[0].theme_matters_more = true;
    EXPECT_EQ(group_cost(problem, {0, 1}), 60 + 300) << "no theme equals nothing, not even no theme";
    EXPECT_EQ(group_cost(problem, {1, 2}), 180);
}

TEST(Matching, Different_kinds_and_old_acquaintances_cost) {
    auto problem = three();
    problem.organisations[2].kind = "region";
    problem.met_before = {{"b", "a"}};
    EXPECT_EQ(group_cost(problem, {0, 1, 2}), 240 + 2 * 100 + 400);
}

TEST(Matching, A_mentor_travels_half_as_much_and_pays_once_for_a_theme_it_does_not_know) {
    auto problem = three();
    problem.organisations[0].theme = problem.organisations[1].theme = "skola";
    problem.organisations[0].theme_matters_more = problem.organisations[1].theme_matters_more = true;
    Instance instance(problem);
    Costs costs(instance);
    EXPECT_EQ(costs.mentor(0, std::vector{0, 1, 2}), 3 * 40 + 150);
    EXPECT_EQ(costs.mentor(0, std::vector{1, 2}), 3 * 40 + 150);
}

TEST(Matching, A_half_is_rounded_up_once_a_group) {
    auto problem = three();
    problem.weights.travel = {5, 2};       // 6 · 10 · 0.05 = 3
    problem.weights.kind_mixed = {15, 1};  // + 1.5
    problem.organisations[0].kind = "region";
    EXPECT_EQ(group_cost(problem, {0, 1}), 5);
    problem.weights.kind_mixed = {-65, 1};  // 3 − 6.5 = −3.5 → −3
    EXPECT_EQ(group_cost(problem, {0, 1}), -3);
}

TEST(Matching, Similar_size_counts_only_when_it_is_weighed) {
    auto problem = three();
    problem.organisations[0].population = 125'000;
    problem.organisations[1].population = problem.organisations[2].population = 10'000;
    EXPECT_EQ(group_cost(problem, {0, 1}), 60);
    problem.weights.size_difference = {2, 0};
    EXPECT_EQ(group_cost(problem, {0, 1}), 60 + 23);
}

TEST(Matching, The_values_of_an_explanation_sum_to_the_cost) {
    auto problem = three();
    problem.organisations[0].kind = "region";
    problem.organisations[0].wishes = {"b", "c", "nobody"};
    problem.organisations[1].theme_matters_more = true;
    problem.weights.travel = {333, 3};
    problem.weights.kind_mixed = {333333, 4};
    problem.weights.mentor_travel = {1234567, 7};
    auto evaluation = evaluate(problem, {{{"a", "b"}, {"m"}}, {{"c"}, {}}});
    Instance instance(problem);
    Costs costs(instance, {1, 4});
    std::vector pair{0, 1};
    EXPECT_EQ(evaluation.groups[0].cost, costs.group(pair) + costs.mentor(0, pair));
    EXPECT_EQ(evaluation.cost, evaluation.groups[0].cost + evaluation.groups[1].cost);
    EXPECT_EQ(evaluation.wishes_unmet, (std::vector<CodePair>{{"a", "c"}}));
    EXPECT_EQ(evaluation.wishes_ignored, (std::vector<CodePair>{{"a", "nobody"}}));
}

TEST(Matching, Lund_to_Linkoping_is_335_kilometres) {
    EXPECT_EQ(kilometres_between({55.70, 13.19}, {58.41, 15.62}), 335);
    EXPECT_EQ(kilometres_between({90, 0}, {-90, 0}), 20015);
    EXPECT_EQ(kilometres_between({1, 2}, {1, 2}), 0);
}

}  // namespace jamsides::matching

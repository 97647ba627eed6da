// Cuts hold for every way of forming groups: no proposal has more of a cut than it allows.
#include "engines/matching/exact/cuts.hpp"

#include <gtest/gtest.h>

#include "engines/matching/exact/counting.hpp"
#include "engines/matching/testing/random_problem.hpp"

namespace jamsides::matching::exact {

TEST(MatchingCuts, A_group_with_two_of_an_odd_set_counts_once_with_four_twice) {
    auto cut = Cut::halves({1, 3, 5, 7, 9});
    EXPECT_EQ(cut.most(), 2);
    EXPECT_EQ(cut.coefficient(team_of(std::array{1, 2, 4})), 0);
    EXPECT_EQ(cut.coefficient(team_of(std::array{1, 3, 4})), 1);
    EXPECT_EQ(cut.coefficient(team_of(std::array{1, 3, 5, 7})), 2);
}

TEST(MatchingCuts, Weights_are_summed_and_rounded_down) {
    Cut cut{{2, 4, 6, 8}, {2, 1, 1, 1}, 3};
    EXPECT_EQ(cut.most(), 1);
    EXPECT_EQ(cut.coefficient(team_of(std::array{4, 6})), 0);
    EXPECT_EQ(cut.coefficient(team_of(std::array{2, 8})), 1);
    EXPECT_EQ(cut.coefficient(team_of(std::array{4, 6, 8})), 1);
}

TEST(MatchingCuts, All_cuts_of_a_team_are_known_after_some_are_forgotten) {
    Cuts cuts(10);
    cuts.add(Cut::halves({0, 1, 2}));
    cuts.add(Cut::halves({1, 2, 3}));
    cuts.add(Cut{{1, 2, 4, 5}, {2, 1, 1, 1}, 3});
    cuts.keep({1, 2});
    std::vector<std::pair<int, int>> of_team;
    cuts.of_team(team_of(std::array{1, 2}), of_team);
    EXPECT_EQ(of_team, (std::vector<std::pair<int, int>>{{0, 1}, {1, 1}}));
    EXPECT_FALSE(cuts.has(Cut::halves({0, 1, 2})));
    EXPECT_TRUE(cuts.has(Cut::halves({1, 2, 3})));
}

TEST(MatchingCounts, Twenty_organisations_in_twos_and_threes_need_a_pair_and_an_even_number_of_trios) {
    Problem problem;
    problem.rules.mentors_per_group = {0, 0};
    for (int i = 0; i < 20; ++i) problem.organisations.push_back({std::to_string(i)});
    auto counts = possible_counts(Instance(problem));
    ASSERT_TRUE(counts);
    EXPECT_EQ(counts->of_size[2].from, 1);
    EXPECT_EQ(counts->of_size[3].from, 0);
    EXPECT_EQ(counts->of_size[3].to, 6);
    EXPECT_EQ(counts->groups.from, 7);
    EXPECT_EQ(counts->groups.to, 10);
}

TEST(MatchingCounts, Mentors_bound_the_number_of_groups) {
    Problem problem;
    for (int i = 0; i < 7; ++i) problem.organisations.push_back({std::to_string(i)});
    problem.mentors = {{"m", "m", "region"}};
    problem.mentors[0].capacity = 2;
    EXPECT_FALSE(possible_counts(Instance(problem))) << "seven need three groups";
    problem.mentors[0].capacity = 3;
    auto counts = possible_counts(Instance(problem));
    ASSERT_TRUE(counts);
    EXPECT_EQ(counts->groups.to, 3);
    EXPECT_EQ(counts->of_size[3].from, 1);
}

}  // namespace jamsides::matching::exact

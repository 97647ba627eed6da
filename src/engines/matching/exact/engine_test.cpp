// The exact method against every possible way, on random problems with random rules.
#include "engines/matching/exact/engine.hpp"

#include <gtest/gtest.h>

#include "engines/matching/testing/brute_force.hpp"
#include "engines/matching/testing/random_problem.hpp"

namespace jamsides::matching::exact {

TEST(ExactMatching, A_thousand_random_problems_cost_what_trying_every_way_costs) {
    int impossible = 0;
    for (unsigned seed = 1; seed <= 1000; ++seed) {
        auto problem = testing::random_problem(seed, 1, 9);
        auto ways = testing::BruteForce(problem).all();
        Instance instance(problem);
        Costs costs(instance);
        Options options;
        Engine engine(costs, options);
        engine.run(1);
        ASSERT_EQ(engine.possible(), !ways.empty()) << "seed " << seed;
        if (ways.empty()) {
            ++impossible;
            continue;
        }
        ASSERT_EQ(engine.proven(), 1) << "seed " << seed;
        ASSERT_EQ(engine.best().at(0).cost, ways[0].cost) << "seed " << seed;
        ASSERT_EQ(engine.bound(), ways[0].cost) << "seed " << seed;
    }
    EXPECT_GT(impossible, 100) << "the problems should cover both kinds";
    EXPECT_LT(impossible, 900);
}

TEST(ExactMatching, Alternatives_are_in_order_and_truly_next_best) {
    for (unsigned seed = 2001; seed <= 2300; ++seed) {
        auto problem = testing::random_problem(seed, 4, 8);
        auto ways = testing::BruteForce(problem).all();
        Instance instance(problem);
        Costs costs(instance);
        Options options;
        Engine engine(costs, options);
        engine.run(1);
        auto first = engine.best();
        engine.run(5);
        std::size_t expected = std::min<std::size_t>(5, ways.size());
        ASSERT_EQ(engine.best().size(), expected) << "seed " << seed;
        if (expected > 0) {
            ASSERT_TRUE(same_teams(engine.best()[0], first.at(0))) << "seed " << seed;
        }
        for (std::size_t k = 0; k < expected; ++k)
            ASSERT_EQ(engine.best()[k].cost, ways[k].cost) << "seed " << seed << ", alternative " << k;
    }
}

// The tree adds cuts of its own; what is asked for after it must not be confused by them.
TEST(ExactMatching, Going_on_gives_what_starting_over_gives) {
    for (unsigned seed = 2401; seed <= 2430; ++seed) {
        auto problem = testing::random_problem(seed, 12, 18);
        Instance instance(problem);
        Costs costs(instance);
        Options options;
        Engine going(costs, options), fresh(costs, options);
        for (int wanted : {1, 2, 4, 7}) going.run(wanted);
        fresh.run(7);
        ASSERT_EQ(going.proven(), fresh.proven()) << "seed " << seed;
        for (int k = 0; k < going.proven(); ++k)
            ASSERT_EQ(going.best()[k].cost, fresh.best()[k].cost) << "seed " << seed << ", number " << k;
        if (going.proven() < 2) continue;
        for (auto const& served : going.best()[0].groups) {
            std::vector<Choice> const not_this{{Choice::team, false, 0, 0, served.team}};
            auto one = going.best_given(not_this, going.highest_cost());
            auto other = Engine(costs, options);
            other.run(1);
            auto two = other.best_given(not_this, other.highest_cost());
            ASSERT_EQ(one.found.has_value(), two.found.has_value()) << "seed " << seed;
            if (one.found) ASSERT_EQ(one.found->cost, two.found->cost) << "seed " << seed;
        }
    }
}

}  // namespace jamsides::matching::exact

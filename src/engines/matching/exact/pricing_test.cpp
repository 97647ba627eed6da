// Pricing leaves nothing out, whatever the prices, rules, sizes and cuts: on that every bound rests.
#include "engines/matching/exact/pricing.hpp"

#include <gtest/gtest.h>

#include <random>
#include <set>

#include "engines/matching/testing/random_problem.hpp"

namespace jamsides::matching::exact {

namespace {

class Prices {
  public:
    explicit Prices(unsigned seed) : draw_(seed) {}

    double between(int from, int to) { return from + int(draw_() % 1000u) / 1000.0 * (to - from); }

    Duals duals(Instance const& instance, Cuts const& cuts) {
        Duals out;
        out.organisation.resize(instance.organisations());
        for (auto const& block : instance.blocks()) out.organisation[block[0]] = between(-500, 6000);
        for (int m = 0; m < instance.mentors(); ++m) out.mentor.push_back(between(-900, 300));
        for (int size = 2; size <= 4; ++size) out.size[size] = between(-800, 800);
        for (int c = 0; c < cuts.size(); ++c) out.cut.push_back(draw_() % 3 ? between(-2000, 0) : 0);
        return out;
    }

    Cuts cuts(int organisations) {
        static std::vector<std::pair<std::vector<int>, int>> const weights{{{1, 1, 1}, 2},
                                                                           {{1, 1, 1, 1, 1}, 2},
                                                                           {{2, 1, 1, 1}, 3},
                                                                           {{1, 1, 1, 1, 1}, 3},
                                                                           {{3, 3, 2, 2, 1}, 4}};
        Cuts out(organisations);
        for (int c = 0; c < 6; ++c) {
            auto [weight, unit] = weights[draw_() % weights.size()];
            std::set<int> set;
            while (set.size() < weight.size() && int(set.size()) < organisations)
                set.insert(draw_() % organisations);
            Cut cut{{set.begin(), set.end()}, {weight.begin(), weight.begin() + set.size()}, unit};
            if (!out.has(cut)) out.add(cut);
        }
        return out;
    }

  private:
    std::mt19937 draw_;
};

double full_reduced_cost(Costs const& costs, Duals const& duals, Cuts const& cuts, Team const& team,
                         bool& possible) {
    auto choice = MentorChoice(costs, duals.mentor).best(team);
    possible = choice.possible;
    double out = double(costs.group(team.members())) + choice.value - duals.size[team.size];
    for (int i : team.members()) out -= duals.organisation[i];
    for (int c = 0; c < cuts.size(); ++c) out -= duals.cut[c] * cuts[c].coefficient(team);
    return out;
}

void expect_all_found(unsigned seed, int threads) {
    Instance instance(testing::random_problem(seed, 5, 16));
    Costs costs(instance);
    Prices prices(seed);
    auto cuts = prices.cuts(instance.organisations());
    auto duals = prices.duals(instance, cuts);
    double threshold = prices.between(-3000, 3000);
    Pricing pricing(costs, threads);
    pricing.update(duals, cuts);
    std::set<Team> found;
    for (auto const& priced : pricing.below(threshold, 1'000'000).teams) {
        ASSERT_TRUE(found.insert(priced.team).second) << "each team once";
        ASSERT_TRUE(may_form(instance, priced.team));
    }
    for_each_team(instance, [&](Team const& team) {
        bool possible = false;
        double reduced = full_reduced_cost(costs, duals, cuts, team, possible);
        if (possible && reduced < threshold) ASSERT_TRUE(found.count(team)) << "seed " << seed;
    });
}

}  // namespace

TEST(MatchingPricing, Every_group_below_the_threshold_is_found) {
    for (unsigned seed = 5001; seed <= 5300; ++seed) expect_all_found(seed, 1);
}

TEST(MatchingPricing, Threads_change_nothing) {
    auto problem = testing::random_problem(5301, 160, 160);
    problem.rules.group_sizes = {2, 3};
    Instance instance(problem);
    Costs costs(instance);
    Cuts cuts(instance.organisations());
    auto duals = Prices(1).duals(instance, cuts);
    Pricing one(costs, 1), three(costs, 3);
    one.update(duals, cuts);
    three.update(duals, cuts);
    auto a = one.some_below(-100, 5), b = three.some_below(-100, 5);
    ASSERT_EQ(a.size(), b.size());
    for (std::size_t k = 0; k < a.size(); ++k) EXPECT_EQ(a[k].team, b[k].team);
}

}  // namespace jamsides::matching::exact

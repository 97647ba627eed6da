// Proportions and their gaps: R's values, Newcombe's published table, coverage, symmetry, and nobody at all.
#include "engines/statistics/proportion.hpp"

#include <cmath>
#include <limits>
#include <random>

#include "engines/statistics/golden_table.hpp"
#include "engines/statistics/unusable.hpp"

namespace jamsides::statistics {
namespace {

std::optional<double> low(std::optional<Interval> const& i) {
    return i ? std::optional(i->low) : std::nullopt;
}
std::optional<double> high(std::optional<Interval> const& i) {
    return i ? std::optional(i->high) : std::nullopt;
}

TEST(Proportions, agree_with_R_to_nine_decimals) {
    std::vector<GoldenRow> const rows = golden_table("proportions.csv");
    ASSERT_GT(rows.size(), 200U);
    for (GoldenRow row : rows) {
        std::string const what =
            row["women"] + "/" + row["women_base"] + " and " + row["men"] + "/" + row["men_base"];
        ProportionGap const ours = proportion_gap({std::stoll(row["women"]), std::stoll(row["women_base"])},
                                                  {std::stoll(row["men"]), std::stoll(row["men_base"])});
        expect_golden(ours.women->interval.low, row["women_low"], what);
        expect_golden(ours.women->interval.high, row["women_high"], what);
        expect_golden(ours.men->interval.low, row["men_low"], what);
        expect_golden(ours.men->interval.high, row["men_high"], what);
        expect_golden(ours.difference, row["difference"], what);
        expect_golden(low(ours.difference_interval), row["low"], what);
        expect_golden(high(ours.difference_interval), row["high"], what);
        expect_golden(low(ours.ratio_interval), row["ratio_low"], what);
        expect_golden(high(ours.ratio_interval), row["ratio_high"], what);
    }
}

TEST(Proportions, agree_with_table_two_of_Newcombe_1998_method_ten) {
    struct Published {
        Count first, second;
        double low, high;
    };
    Published const table[] = {
        {{56, 70}, {48, 80}, 0.0524, 0.3339}, {{9, 10}, {3, 10}, 0.1705, 0.8090},
        {{6, 7}, {2, 7}, 0.0582, 0.8062},     {{5, 56}, {0, 29}, -0.0381, 0.1926},
        {{0, 10}, {0, 20}, -0.1611, 0.2775},  {{0, 10}, {0, 10}, -0.2775, 0.2775},
        {{10, 10}, {0, 20}, 0.6791, 1.0000},  {{10, 10}, {0, 10}, 0.6075, 1.0000},
    };
    for (Published const& row : table) {
        Interval const ours = *proportion_gap(row.first, row.second).difference_interval;
        EXPECT_NEAR(ours.low, row.low, 0.00005) << row.first.cases << "/" << row.first.base;
        EXPECT_NEAR(ours.high, row.high, 0.00005) << row.first.cases << "/" << row.first.base;
    }
}

// The chance, exactly, that the interval holds the true difference.
double coverage(int n, double women, double men) {
    auto const chance = [n](int x, double p) {
        return std::exp(std::lgamma(n + 1) - std::lgamma(x + 1) - std::lgamma(n - x + 1) + x * std::log(p) +
                        (n - x) * std::log(1 - p));
    };
    double covered = 0;
    for (int x = 0; x <= n; ++x)
        for (int y = 0; y <= n; ++y)
            if (proportion_gap({x, n}, {y, n}).difference_interval->holds(women - men))
                covered += chance(x, women) * chance(y, men);
    return covered;
}

TEST(Proportions, the_interval_of_a_gap_holds_the_truth_about_nineteen_times_in_twenty) {
    std::mt19937_64 random(7);
    std::uniform_real_distribution<> share(0.05, 0.95);
    double sum = 0;
    for (int i = 0; i < 60; ++i) {
        double const covered = coverage(30, share(random), share(random));
        EXPECT_GT(covered, 0.90);
        sum += covered;
    }
    EXPECT_NEAR(sum / 60, 0.95, 0.01);
}

TEST(Proportions, Wilson_covers_about_nineteen_times_in_twenty_in_drawn_samples) {
    std::mt19937_64 random(11);
    int covered = 0;
    for (int i = 0; i < 20000; ++i) {
        double const p = std::uniform_real_distribution<>(0.02, 0.98)(random);
        int const n = std::uniform_int_distribution<>(10, 300)(random);
        covered += proportion({std::binomial_distribution<std::int64_t>(n, p)(random), n})->interval.holds(p);
    }
    EXPECT_NEAR(covered / 20000.0, 0.95, 0.01);
}

TEST(Proportions, women_and_men_changing_places_turns_the_gap_round) {
    for (std::int64_t a = 0; a <= 12; ++a)
        for (std::int64_t b = 0; b <= 9; ++b) {
            ProportionGap const there = proportion_gap({a, 12}, {b, 9}),
                                back = proportion_gap({b, 9}, {a, 12});
            EXPECT_DOUBLE_EQ(*there.difference, -*back.difference);
            EXPECT_NEAR(there.difference_interval->low, -back.difference_interval->high, 1e-15);
            EXPECT_EQ(there.standing, back.standing);
            if (there.ratio_interval) {
                EXPECT_NEAR(there.ratio_interval->low * back.ratio_interval->high, 1, 1e-12);
            }
        }
}

TEST(Proportions, more_cases_raise_both_ends_and_a_larger_base_narrows) {
    for (std::int64_t x = 0; x < 50; ++x) {
        Interval const fewer = proportion({x, 50})->interval, more = proportion({x + 1, 50})->interval;
        EXPECT_LT(fewer.low, more.low);
        EXPECT_LT(fewer.high, more.high);
        Interval const wide = proportion({x, 50})->interval, narrow = proportion({2 * x, 100})->interval;
        EXPECT_LT(narrow.high - narrow.low, wide.high - wide.low);
    }
}

TEST(Proportions, none_and_all_reach_exactly_nought_and_one) {
    EXPECT_EQ(proportion({0, 17})->interval.low, 0);
    EXPECT_EQ(proportion({17, 17})->interval.high, 1);
    EXPECT_EQ(proportion({0, 9'000'000'000'000'000})->interval.low, 0);
}

TEST(Proportions, without_women_or_men_there_is_too_little_to_say) {
    ProportionGap const no_women = proportion_gap({0, 0}, {3, 9});
    EXPECT_FALSE(no_women.women || no_women.difference || no_women.difference_interval || no_women.ratio);
    EXPECT_TRUE(no_women.men);
    EXPECT_EQ(no_women.standing, Standing::too_little);
    EXPECT_EQ(proportion_gap({0, 0}, {0, 0}).standing, Standing::too_little);
}

TEST(Proportions, the_ratio_is_absent_when_men_have_none) {
    EXPECT_EQ(proportion_gap({4, 10}, {0, 10}).ratio, std::nullopt);
    EXPECT_EQ(proportion_gap({0, 10}, {4, 10}).ratio, 0.0);
    EXPECT_EQ(ratio(3.0, 0.0), std::nullopt);
    EXPECT_EQ(ratio(std::nullopt, 4.0), std::nullopt);
}

TEST(Proportions, a_missing_value_gives_no_gap_and_nought_is_a_value) {
    EXPECT_EQ(gap(std::nullopt, 1.0), std::nullopt);
    EXPECT_EQ(gap(0.0, 1.5), -1.5);
    EXPECT_EQ(gap_to_equality(81.5, 100), -18.5);
    EXPECT_EQ(gap_to_equality(std::nullopt, 100), std::nullopt);
}

TEST(Proportions, meaningless_counts_and_values_are_refused) {
    EXPECT_THROW(proportion({5, 4}), Unusable);
    EXPECT_THROW(proportion({-1, 4}), Unusable);
    EXPECT_THROW(proportion({0, -4}), Unusable);
    EXPECT_THROW(proportion_gap({1, 2}, {3, 2}), Unusable);
    EXPECT_THROW(gap(std::nan(""), 1.0), Unusable);
    EXPECT_THROW(gap(1.0, std::numeric_limits<double>::infinity()), Unusable);
    EXPECT_THROW(gap(1e308, -1e308), Unusable);
}

}  // namespace
}  // namespace jamsides::statistics

// Rates: R's poisson.test, coverage, symmetry, and sexes without time or events.
#include "engines/statistics/rate.hpp"

#include <random>

#include "engines/statistics/golden_table.hpp"
#include "engines/statistics/unusable.hpp"

namespace jamsides::statistics {
namespace {

TEST(Rates, agree_with_R_to_nine_decimals) {
    std::vector<GoldenRow> const rows = golden_table("rates.csv");
    ASSERT_GT(rows.size(), 100U);
    for (GoldenRow row : rows) {
        std::string const what =
            row["women"] + "/" + row["women_time"] + " and " + row["men"] + "/" + row["men_time"];
        RateGap const ours = rate_gap({std::stoll(row["women"]), std::stod(row["women_time"])},
                                      {std::stoll(row["men"]), std::stod(row["men_time"])});
        expect_golden(ours.women->interval.low, row["women_low"], what);
        expect_golden(ours.women->interval.high, row["women_high"], what);
        expect_golden(ours.ratio->ratio, row["ratio"], what);
        expect_golden(ours.ratio->low, row["ratio_low"], what);
        expect_golden(ours.ratio->high, row["ratio_high"], what);
        expect_golden(ours.ratio->p, row["p"], what);
    }
}

TEST(Rates, the_exact_interval_holds_the_truth_at_least_nineteen_times_in_twenty) {
    std::mt19937_64 random(13);
    int covered = 0;
    for (int i = 0; i < 10000; ++i) {
        double const mean = std::exp(std::uniform_real_distribution<>(-1, 5)(random));
        covered += rate({std::poisson_distribution<std::int64_t>(mean)(random), 1})->interval.holds(mean);
    }
    EXPECT_GT(covered / 10000.0, 0.95);
}

TEST(Rates, changing_places_inverts_the_ratio) {
    RateRatio const there = *rate_ratio({12, 340.5}, {20, 410}), back = *rate_ratio({20, 410}, {12, 340.5});
    EXPECT_NEAR(*there.ratio * *back.ratio, 1, 1e-12);
    EXPECT_NEAR(there.low * *back.high, 1, 1e-12);
    EXPECT_NEAR(there.p, back.p, 1e-12);
}

TEST(Rates, are_absent_without_time_and_without_events) {
    EXPECT_FALSE(rate({0, 0}));
    EXPECT_FALSE(rate_ratio({0, 10}, {0, 10}));
    EXPECT_EQ(rate_gap({0, 10}, {0, 10}).standing, Standing::too_little);
    RateRatio const no_men = *rate_ratio({5, 10}, {0, 10});
    EXPECT_FALSE(no_men.ratio || no_men.high);
    EXPECT_GT(no_men.low, 0);
}

TEST(Rates, meaningless_events_and_times_are_refused) {
    EXPECT_THROW(rate({-1, 2}), Unusable);
    EXPECT_THROW(rate({1, -2}), Unusable);
    EXPECT_THROW(rate({1, 0}), Unusable);
    EXPECT_THROW(rate({1, std::nan("")}), Unusable);
}

}  // namespace
}  // namespace jamsides::statistics

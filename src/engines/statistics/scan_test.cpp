// Comparisons among peers and the scan of many indicators.
#include "engines/statistics/scan.hpp"

#include <algorithm>
#include <cmath>
#include <random>

#include "engines/statistics/golden_table.hpp"
#include "engines/statistics/unusable.hpp"

namespace jamsides::statistics {
namespace {

std::vector<double> numbers(std::string const& text) {
    std::vector<double> values;
    for (std::string const& item : split(text, ' ')) values.push_back(std::stod(item));
    return values;
}

TEST(Scans, agree_with_R_to_nine_decimals_and_on_every_standing) {
    std::map<std::string, std::vector<GoldenRow>> scans;
    for (GoldenRow& row : golden_table("scans.csv")) scans[row["scan"]].push_back(row);
    ASSERT_EQ(scans.size(), 12U);
    for (auto& [number, golden] : scans) {
        std::vector<Indicator> indicators;
        for (GoldenRow& row : golden)
            indicators.push_back({row["kpi"], std::stod(row["gap"]), numbers(row["peers"])});
        for (ScanRow const& ours : scan(indicators)) {
            GoldenRow& row =
                *std::ranges::find_if(golden, [&](GoldenRow& r) { return r["kpi"] == ours.kpi; });
            std::string const what = "scan " + number + " " + ours.kpi;
            expect_golden(ours.comparison->peer_median, row["peer_median"], what);
            expect_golden(ours.comparison->z, row["z"], what);
            expect_golden(ours.comparison->percentile, row["percentile"], what);
            expect_golden(ours.comparison->p, row["p"], what);
            expect_golden(ours.p_adjusted, row["p_adjusted"], what);
            EXPECT_EQ(name(ours.place), row["standing"]) << what;
        }
    }
}

TEST(Scans, p_values_adjust_as_by_the_definition) {
    std::mt19937_64 random(17);
    for (int round = 0; round < 200; ++round) {
        std::vector<double> p(std::size_t(std::uniform_int_distribution<>(0, 40)(random)));
        for (double& each : p) each = std::uniform_int_distribution<>(0, 20)(random) / 20.0;
        std::vector<double> const ours = benjamini_hochberg(p);
        for (std::size_t i = 0; i < p.size(); ++i) {
            double smallest = 1;
            for (double other : p) {
                if (other < p[i]) continue;
                auto const rank = std::ranges::count_if(p, [&](double each) { return each <= other; });
                smallest = std::min(smallest, other * double(p.size()) / double(rank));
            }
            EXPECT_NEAR(ours[i], smallest, 1e-12);
        }
    }
}

TEST(Scans, under_chance_alone_few_stand_out) {
    std::mt19937_64 random(19);
    std::normal_distribution<> normal;
    int with_any = 0;
    for (int round = 0; round < 300; ++round) {
        std::vector<Indicator> indicators(20);
        for (Indicator& each : indicators) {
            each.gap = normal(random);
            for (int i = 0; i < 200; ++i) each.peers.push_back(normal(random));
        }
        with_any += scan(indicators)[0].place == Place::stands_out;
    }
    EXPECT_LT(with_any / 300.0, 0.16);
}

TEST(Scans, a_missing_value_is_too_little_to_say_and_is_not_counted_among_the_tests) {
    std::vector<double> const peers(30, 1.0);
    std::vector<Indicator> const given{{"B", 9.0, peers}, {"A", std::nullopt, peers}, {"C", 9.0, {}}};
    std::vector<ScanRow> const rows = scan(given);
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].kpi, "B");
    EXPECT_EQ(*rows[0].p_adjusted, rows[0].comparison->p);
    EXPECT_EQ(rows[0].place, Place::stands_out);
    EXPECT_EQ(rows[1].place, Place::too_little);
    EXPECT_EQ(rows[2].place, Place::too_little);
    EXPECT_EQ(rows[2].gap, 9.0);
}

TEST(Comparisons, gaps_that_are_equal_on_paper_are_equal_here) {
    std::vector<double> const peers{60.1 - 71.2, 80.0 - 91.1, 30.3 - 41.4};
    Comparison const found = *compare(71.4 - 82.5, peers);
    EXPECT_EQ(found.percentile, 50);
    EXPECT_EQ(found.p, 1);
    EXPECT_FALSE(found.z);
}

TEST(Comparisons, peers_that_are_mostly_alike_give_no_z) {
    std::vector<double> const peers{2, 2, 2, 2, 9};
    EXPECT_FALSE(compare(5, peers)->z);
    EXPECT_EQ(compare(5, peers)->percentile, 80);
    EXPECT_FALSE(compare(5, {}));
}

TEST(Comparisons, values_that_are_no_numbers_are_refused) {
    std::vector<double> const peers{1, std::nan("")};
    EXPECT_THROW(compare(1, peers), Unusable);
    std::vector<double> const p{0.5, 1.5};
    EXPECT_THROW(benjamini_hochberg(p), Unusable);
}

}  // namespace
}  // namespace jamsides::statistics

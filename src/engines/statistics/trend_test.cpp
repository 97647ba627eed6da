// Trends: R's values, symmetry, holes, repetitions and too short series.
#include "engines/statistics/trend.hpp"

#include <limits>

#include "engines/statistics/golden_table.hpp"
#include "engines/statistics/unusable.hpp"

namespace jamsides::statistics {
namespace {

std::optional<double> low(Trend const& t) {
    return t.interval ? std::optional(t.interval->low) : std::nullopt;
}
std::optional<double> high(Trend const& t) {
    return t.interval ? std::optional(t.interval->high) : std::nullopt;
}

TEST(Trends, agree_with_R_to_nine_decimals) {
    std::vector<GoldenRow> const rows = golden_table("trends.csv");
    ASSERT_GT(rows.size(), 100U);
    for (GoldenRow row : rows) {
        Trend const ours = trend(golden_series(row["series"]), Repeats::keep);
        expect_golden(ours.slope, row["slope"], row["series"]);
        expect_golden(low(ours), row["low"], row["series"]);
        expect_golden(high(ours), row["high"], row["series"]);
        expect_golden(ours.tau, row["tau"], row["series"]);
        expect_golden(ours.p, row["p"], row["series"]);
        EXPECT_EQ(ours.n, std::stoi(row["n"]));
        EXPECT_EQ(ours.exact, row["exact"] == "1") << row["series"];
    }
}

Series const rising{{2015, 1.}, {2016, 2.5}, {2017, 2.}, {2018, 4.}, {2019, 5.}, {2020, 5.5}};

TEST(Trends, a_missing_year_is_a_hole_and_not_a_value) {
    Series with_hole = rising;
    with_hole.push_back({2014, std::nullopt});
    EXPECT_EQ(trend(with_hole).n, 6);
    EXPECT_EQ(trend(with_hole).slope, trend(rising).slope);
    Series const sparse{{2000, 0.}, {2010, 10.}};
    EXPECT_EQ(trend(sparse).slope, 1.0);
}

TEST(Trends, the_order_of_the_years_as_given_does_not_matter) {
    Series const backwards(rising.rbegin(), rising.rend());
    EXPECT_EQ(trend(backwards).slope, trend(rising).slope);
    EXPECT_EQ(trend(backwards).p, trend(rising).p);
}

TEST(Trends, a_mirrored_series_has_the_mirrored_trend) {
    Series mirrored = rising;
    for (Observation& each : mirrored) each.value = -*each.value;
    EXPECT_EQ(*trend(mirrored).slope, -*trend(rising).slope);
    EXPECT_EQ(trend(mirrored).interval->low, -trend(rising).interval->high);
    EXPECT_NEAR(*trend(mirrored).p, *trend(rising).p, 1e-15);
}

TEST(Trends, one_odd_year_does_not_bend_the_slope) {
    Series odd{{2010, 1.}, {2011, 2.}, {2012, 3.}, {2013, 400.}, {2014, 5.}, {2015, 6.}, {2016, 7.}};
    EXPECT_DOUBLE_EQ(*trend(odd).slope, 1.0);
}

TEST(Trends, an_election_figure_repeated_until_the_next_is_one_observation) {
    Series elections;
    double const shares[] = {22.7, 17.6, 18.8, 35.3, 29.4};
    for (int year = 2002; year <= 2021; ++year) elections.push_back({year, shares[(year - 2002) / 4]});
    elections.push_back({2022, 38.9});
    Trend const found = trend(elections);
    EXPECT_TRUE(found.repeated);
    EXPECT_EQ(found.n, 6);
    EXPECT_EQ(found.first, 2002);
    EXPECT_EQ(found.last, 2022);
    EXPECT_EQ(trend(elections, Repeats::keep).n, 21);
}

TEST(Trends, equal_neighbours_in_an_ordinary_series_are_measurements_of_their_own) {
    Series const ties{{2015, 4.1}, {2016, 3.9}, {2017, 3.9}, {2018, 3.9}, {2019, 3.5}, {2020, 3.4}};
    EXPECT_FALSE(trend(ties).repeated);
    EXPECT_EQ(trend(ties).n, 6);
    EXPECT_FALSE(trend(ties).exact);
}

TEST(Trends, too_short_and_unchanging_series_say_so) {
    EXPECT_EQ(trend({}).n, 0);
    EXPECT_FALSE(trend({}).slope);
    Series const one{{2015, 1.}};
    EXPECT_FALSE(trend(one).slope);
    Series const four{{2015, 1.}, {2016, 2.}, {2017, 3.}, {2018, 4.}};
    EXPECT_EQ(trend(four).standing, Standing::too_little);
    EXPECT_FALSE(trend(four).interval);
    Series const still{{2015, 2.}, {2016, 2.}, {2017, 2.}, {2018, 2.}, {2019, 2.}, {2020, 2.}};
    EXPECT_EQ(trend(still).slope, 0.0);
    EXPECT_FALSE(trend(still).p);
    EXPECT_EQ(trend(still).standing, Standing::unclear);
}

TEST(Trends, years_twice_and_values_that_are_no_numbers_are_refused) {
    Series const twice{{2015, 1.}, {2015, 2.}};
    EXPECT_THROW(trend(twice), Unusable);
    Series const infinite{{2015, 1.}, {2016, std::numeric_limits<double>::infinity()}};
    EXPECT_THROW(trend(infinite), Unusable);
}

}  // namespace
}  // namespace jamsides::statistics

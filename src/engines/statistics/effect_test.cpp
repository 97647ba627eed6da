// The effect of a measure: R's values, chance, and too few peers.
#include "engines/statistics/effect.hpp"

#include <random>

#include "engines/statistics/golden_table.hpp"
#include "engines/statistics/unusable.hpp"

namespace jamsides::statistics {
namespace {

TEST(Effects, agree_with_R_to_nine_decimals) {
    for (GoldenRow row : golden_table("effects.csv")) {
        std::vector<Series> series;
        for (std::string const& each : split(row["series"], '|')) series.push_back(golden_series(each));
        Series const own = series.front();
        series.erase(series.begin());
        Effect const ours = effect(own, series, years_of(row["before"], ""), years_of(row["after"], ""));
        expect_golden(ours.change, row["change"], "change");
        expect_golden(ours.peer_change, row["peer_change"], "peer_change");
        expect_golden(ours.effect, row["effect"], "effect");
        expect_golden(ours.p, row["p"], "p");
        EXPECT_EQ(std::to_string(ours.peers), row["peers"]);
        EXPECT_EQ(ours.placebos.size(), ours.peers);
    }
}

Series changing(double before, double after) { return {{2010, before}, {2011, before}, {2015, after}}; }

TEST(Effects, with_eighteen_peers_there_is_too_little_to_say_and_with_nineteen_there_is_not) {
    std::vector<Series> peers;
    for (int i = 0; i < 18; ++i) peers.push_back(changing(10, 10 + i / 100.0));
    Effect const few = effect(changing(10, 30), peers, {2010, 2012}, {2014, 2016});
    EXPECT_EQ(few.standing, Standing::too_little);
    EXPECT_FALSE(few.p);
    EXPECT_TRUE(few.effect);
    peers.push_back(changing(10, 10));
    Effect const enough = effect(changing(10, 30), peers, {2010, 2012}, {2014, 2016});
    EXPECT_DOUBLE_EQ(*enough.p, 0.05);
    EXPECT_EQ(enough.standing, Standing::clear);
}

TEST(Effects, a_peer_without_values_on_both_sides_is_left_out) {
    std::vector<Series> const peers{changing(1, 2), {{2010, 1.}}, {{2010, 1.}, {2015, std::nullopt}}, {}};
    EXPECT_EQ(effect(changing(1, 3), peers, {2010, 2012}, {2014, 2016}).peers, 1U);
    Effect const missing = effect({}, peers, {2010, 2012}, {2014, 2016});
    EXPECT_FALSE(missing.change || missing.effect);
    EXPECT_TRUE(missing.peer_change);
}

TEST(Effects, p_is_even_when_nothing_was_done) {
    std::mt19937_64 random(23);
    std::normal_distribution<> normal;
    int clear = 0;
    for (int round = 0; round < 4000; ++round) {
        std::vector<Series> peers(39);
        for (Series& peer : peers) peer = changing(0, normal(random));
        clear += effect(changing(0, normal(random)), peers, {2010, 2012}, {2014, 2016}).standing ==
                 Standing::clear;
    }
    EXPECT_NEAR(clear / 4000.0, 0.05, 0.015);
}

TEST(Effects, a_repeated_figure_counts_once_where_that_is_asked_for) {
    Series const own{{2010, 1.}, {2011, 3.}, {2012, 3.}, {2013, 3.}, {2015, 4.}};
    std::vector<Series> const peers{own};
    EXPECT_EQ(*effect(own, peers, {2010, 2013}, {2015, 2015}).change, 1.5);
    EXPECT_EQ(*effect(own, peers, {2010, 2013}, {2015, 2015}, true).change, 2.0);
}

TEST(Effects, years_in_the_wrong_order_are_refused) {
    EXPECT_THROW(effect({}, {}, {2015, 2010}, {2016, 2019}), Unusable);
    EXPECT_THROW(effect({}, {}, {2010, 2016}, {2016, 2019}), Unusable);
}

}  // namespace
}  // namespace jamsides::statistics

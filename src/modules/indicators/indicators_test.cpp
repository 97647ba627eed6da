// The demo's real figures through the mapped file, peers, what is followed, and local counts.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

#include "app/world/world.hpp"
#include "harness/databases.hpp"
#include "modules/indicators/comparing.hpp"
#include "modules/indicators/figures.hpp"
#include "modules/indicators/following.hpp"
#include "modules/indicators/local.hpp"
#include "modules/indicators/peers.hpp"
#include "modules/indicators/store.hpp"
#include "platform/http/refusal.hpp"

namespace jamsides::indicators {
namespace {

struct Indicators : test::OnBothDatabases {
    void SetUp() override {
        OnBothDatabases::SetUp();
        if (IsSkipped()) return;
        app::load_world(connection(), clock.now());
        app::load_figures(connection(), clock);
    }
    std::shared_ptr<Figures const> figures() { return indicators::figures(connection(), folder.path); }
    ledger::Change change() { return {connection(), clock, {"person", "Sofia Wikander"}}; }
    test::TemporaryDirectory folder;
};
ON_BOTH_DATABASES(Indicators);

TEST_P(Indicators, Lund_has_the_real_figures_for_full_time_work) {
    auto const full_time = *find(connection(), "N00209");
    auto const found = *figures()->in_year("N00209", "1281", 2022);
    EXPECT_NEAR(*found.women, 71.4, 0.05);
    EXPECT_NEAR(*found.men, 82.5, 0.05);
    EXPECT_NEAR(*gap(full_time, found), -11.0, 0.1);
    auto const series = figures()->series("N00209", "1281");
    EXPECT_EQ(series.front().year, 2009);
    EXPECT_EQ(series.back().year, 2022);
    EXPECT_EQ(figures()->latest("N00209", "1281")->year, 2022);
    EXPECT_EQ(*find(connection(), "N00209")->fetched_at, clock.now());
}

TEST_P(Indicators, A_value_for_everybody_is_measured_from_what_means_equal) {
    auto const chairs = *find(connection(), "N05816");
    auto const found = *figures()->latest("N05816", "1281");
    EXPECT_EQ(*gap(chairs, found), *found.total - 50);
    EXPECT_FALSE(ratio(chairs, found));
}

TEST_P(Indicators, The_group_jamstalldhet_has_27_of_which_26_have_values) {
    auto const group = in_group(connection(), "G2KPI148333");
    EXPECT_EQ(group.size(), 27u);
    EXPECT_EQ(std::ranges::count_if(group, [&](auto const& each) { return figures()->has(each.id); }), 26);
}

TEST_P(Indicators, A_file_that_is_lost_or_damaged_is_made_again) {
    auto const before = figures()->series("N15436", "1281");
    for (auto const& entry : std::filesystem::directory_iterator(folder.path / "figures"))
        if (entry.path().extension() == ".cube") std::ofstream(entry.path()) << "spoilt";
    auto const again = indicators::figures(connection(), folder.path / ".");
    ASSERT_EQ(again->series("N15436", "1281").size(), before.size());
    EXPECT_EQ(again->series("N15436", "1281").back().women, before.back().women);
}

TEST_P(Indicators, Lund_is_compared_with_seven_similar_its_county_and_others) {
    auto const sets = peer_sets(connection(), "1281");
    EXPECT_EQ(usual_peers(sets).topic, "övergripande");
    EXPECT_EQ(usual_peers(sets).size(), 7u);
    auto const size = [&](std::string_view key) { return peer_set(connection(), "1281", key)->size(); };
    EXPECT_EQ(size("county"), 32u);
    EXPECT_EQ(size("all"), 289u);
    EXPECT_EQ(usual_peers(peer_sets(connection(), "0005")).key, "all");
    EXPECT_TRUE(peer_sets(connection(), "0000").empty());
}

TEST_P(Indicators, A_list_of_ones_own_can_be_compared_with_and_taken_away) {
    auto make = change();
    EXPECT_THROW(add_own_peers(make, "1281", "Tomt", {"1281"}), http::Refusal);
    EXPECT_THROW(add_own_peers(make, "1281", "Okänt", {"9999"}), http::Refusal);
    auto const key = add_own_peers(make, "1281", "Studentstäder", {"0380", "2480", "0380"});
    make.commit();
    EXPECT_EQ(peer_set(connection(), "1281", key)->areas, (std::vector<std::string>{"0380", "2480"}));
    EXPECT_FALSE(peer_set(connection(), "2480", key));
    auto unmake = change();
    EXPECT_THROW(remove_own_peers(unmake, "2480", key), http::Refusal);
    remove_own_peers(unmake, "1281", key);
    unmake.commit();
    EXPECT_FALSE(peer_set(connection(), "1281", key));
}

TEST_P(Indicators, Everything_about_lund_is_scanned_against_its_county) {
    auto const peers = peer_set(connection(), "1281", "county")->areas;
    auto const rows = scan(*figures(), catalogue(connection()), "1281", peers, 2022);
    EXPECT_EQ(rows.size(), 25u);  // 28 less the three that have no gap
    auto const row = std::ranges::find(rows, "N00209", &statistics::ScanRow::kpi);
    ASSERT_NE(row, rows.end());
    EXPECT_NEAR(*row->gap, -11.0, 0.1);
    EXPECT_GT(row->comparison->peers, 4u);
    auto const band = peer_band(*figures(), *find(connection(), "N00209"), peers);
    EXPECT_EQ(band.back().year, 2022);
    EXPECT_NEAR(*band.back().median, row->comparison->peer_median, 1e-9);
    EXPECT_LE(*band.back().low, *band.back().median);
}

TEST_P(Indicators, A_change_is_measured_against_peers) {
    auto const peers = peer_set(connection(), "1281", "all")->areas;
    auto const found =
        effect(*figures(), *find(connection(), "N00209"), "1281", peers, {2009, 2014}, {2018, 2022});
    EXPECT_GE(found.peers, statistics::enough_peers);
    EXPECT_TRUE(found.p);
    EXPECT_NEAR(*found.effect, *found.change - *found.peer_change, 1e-12);
}

TEST_P(Indicators, Nothing_is_followed_up_without_an_analysis) {
    Followed wanted{.organisation_code = "1281",
                    .indicator_id = "N00209",
                    .owner = "HR-strategen",
                    .why = "Heltid som norm",
                    .cycle_month = 8};
    auto make = change();
    auto const id = follow(make, wanted);
    make.commit();
    {
        auto too_early = change();
        EXPECT_THROW(follow_up(too_early, id, 2022), http::Refusal);
        write_note(too_early, {.followed_id = id, .kind = NoteKind::note, .year = 2022, .text = "Att läsa"});
        EXPECT_THROW(follow_up(too_early, id, 2022), http::Refusal);
    }
    auto analysed = change();
    write_note(analysed,
               {.followed_id = id, .kind = NoteKind::analysis, .year = 2022, .text = "Deltid i omsorgen"});
    follow_up(analysed, id, 2022);
    analysed.commit();
    auto const now = *followed(connection(), "1281", "N00209");
    EXPECT_EQ(now.state, FollowState::followed_up);
    EXPECT_EQ(now.followed_up_year, 2022);
    EXPECT_EQ(notes_of(connection(), id).size(), 1u);
    EXPECT_EQ(notes_of(connection(), id).front().author, "Sofia Wikander");
    EXPECT_EQ(reported_in(connection(), 8).size(), 1u);
}

TEST_P(Indicators, The_database_itself_refuses_a_follow_up_without_an_analysis) {
    auto make = change();
    follow(make, {.organisation_code = "1281", .indicator_id = "N00209", .owner = "Någon"});
    make.commit();
    EXPECT_THROW(
        connection().script("update followed_indicators set state = 'followed_up', followed_up_year = 2022"),
        db::Error);
}

TEST_P(Indicators, Small_numbers_in_local_counts_never_reach_a_reader) {
    auto make = change();
    auto const id = add(make, LocalIndicator{.organisation_code = "1281", .activity = "Beviljade bidrag"});
    set_counts(make, id,
               {{"2021", "", "", Sex::women, 40, 100},
                {"2021", "", "", Sex::men, 60, 110},
                {"2021", "", "Inrikes", Sex::women, 37, 80},
                {"2021", "", "Inrikes", Sex::men, 40, 80},
                {"2021", "", "Utrikes", Sex::women, 3, 20},
                {"2021", "", "Utrikes", Sex::men, 20, 30}});
    make.commit();
    auto const table = local_table(connection(), *local_indicator(connection(), id));
    ASSERT_EQ(table.rows.size(), 3u);
    EXPECT_TRUE(table.anything_hidden);
    auto const& all = table.rows[0];
    EXPECT_EQ(all.total.cases, 100);
    EXPECT_EQ(all.gap.standing, statistics::proportion_gap({40, 100}, {60, 110}).standing);
    auto const& abroad = table.rows[2];
    EXPECT_TRUE(abroad.women.hidden);
    EXPECT_FALSE(abroad.women.cases);
    // 40 women in all: 37 must not stay beside the hidden 3.
    EXPECT_TRUE(table.rows[1].women.hidden);
    EXPECT_FALSE(abroad.gap.difference);
}

}  // namespace
}  // namespace jamsides::indicators

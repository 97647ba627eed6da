// All or nothing, the old kept, and out again as it came.
#include "modules/indicators/importing.hpp"

#include <gtest/gtest.h>

#include <sstream>

#include "app/world/world.hpp"
#include "harness/databases.hpp"
#include "modules/indicators/exporting.hpp"
#include "modules/indicators/figures.hpp"
#include "modules/indicators/incoming_parts.hpp"
#include "modules/indicators/peers.hpp"
#include "modules/indicators/store.hpp"

namespace jamsides::indicators {
namespace {

ValuesReading read(std::string const& bytes) {
    std::istringstream in(bytes);
    return read_values(in, text::swedish());
}

struct Importing : test::OnBothDatabases {
    void SetUp() override {
        OnBothDatabases::SetUp();
        if (IsSkipped()) return;
        app::load_organisations(connection(), clock.now());
        app::load_indicators(connection(), clock.now());
    }
    ImportReport import(std::string const& bytes) {
        clock.advance(std::chrono::minutes{1});
        return bring_in(connection(), clock, sofia, read(heading + bytes), {.origin = "värden.csv"},
                        text::swedish());
    }
    std::string exported(Wanted const& wanted = {}) {
        std::string all;
        export_csv(connection(), wanted, [&](std::string_view piece) { all += piece; });
        return all;
    }
    ledger::Actor const sofia{"person", "Sofia Wikander"};
    std::string const heading = "kpi,municipality,period,gender,value\n";
};
ON_BOTH_DATABASES(Importing);

TEST_P(Importing, What_comes_in_goes_out_the_same) {
    std::string const rows =
        "N00209,0000,2021,K,68.26442\nN00209,0000,2021,M,82.72565\nN00209,1281,2022,K,71.4\n"
        "N00209,1281,2022,T,\nN15436,1281,2022,K,0.1\n";
    auto const report = import(rows);
    EXPECT_EQ(report.values.added, 5u);
    EXPECT_TRUE(report.new_indicators.empty());
    EXPECT_EQ(exported(), heading + rows);
    EXPECT_EQ(exported({{"N00209"}, {"1281"}, 2022, 2022}),
              heading + "N00209,1281,2022,K,71.4\nN00209,1281,2022,T,\n");
    EXPECT_EQ(import(rows).values.unchanged, 5u);
}

TEST_P(Importing, A_replaced_value_keeps_the_one_before) {
    import("N00209,1281,2022,K,71.4\nN00209,1281,2022,M,82.5\nN00209,1281,2022,T,\n");
    auto const report = import("N00209,1281,2022,K,71.5\nN00209,1281,2022,M,\nN00209,1281,2022,T,74\n");
    EXPECT_EQ(report.values.revised, 1u);
    EXPECT_EQ(report.values.blanked, 1u);
    EXPECT_EQ(report.values.filled, 1u);
    auto const revisions = revisions_of(connection(), "N00209", "1281");
    ASSERT_EQ(revisions.size(), 3u);
    auto const women = std::ranges::find(revisions, Sex::women, &Revision::sex);
    EXPECT_EQ(women->old_value, 71.4);
    EXPECT_EQ(women->new_value, 71.5);
    EXPECT_EQ(women->what, What::revised);
    auto const last = deliveries(connection(), 1).front();
    EXPECT_EQ(last.revised, 2);
    EXPECT_EQ(last.vanished, 1);
    EXPECT_EQ(last.brought_by, "Sofia Wikander");
    EXPECT_EQ(revisions_in(connection(), last.id, 100).size(), 3u);
}

TEST_P(Importing, A_trial_changes_nothing) {
    import("N00209,1281,2022,K,71.4\n");
    auto const report = try_import(
        connection(), read(heading + "N00209,1281,2022,K,70\nN99999,9999,2022,K,1\n"), "", text::swedish());
    EXPECT_EQ(report.values.revised, 1u);
    EXPECT_EQ(report.values.added, 1u);
    EXPECT_EQ(report.new_indicators, std::vector<std::string>{"N99999"});
    ASSERT_EQ(report.values.first_changes.size(), 1u);
    EXPECT_EQ(report.values.first_changes[0].old_value, 71.4);
    EXPECT_EQ(exported(), heading + "N00209,1281,2022,K,71.4\n");
    bool says_unknown = false;
    for (auto const& line : told(report, false, text::swedish()))
        says_unknown |= line.find("9999") != line.npos;
    EXPECT_TRUE(says_unknown);
}

TEST_P(Importing, An_unknown_indicator_is_added_with_what_is_known_of_it) {
    bring_in(
        connection(), clock, sofia,
        read(
            "kpi,title,municipality,period,gender,value\nN00090,\"Sjukfrånvaro, andel (%)\",1281,2022,K,5\n"),
        {.origin = "x.csv"}, text::swedish());
    auto const added = *find(connection(), "N00090");
    EXPECT_EQ(added.kind, Kind::divided);
    EXPECT_EQ(added.unit, Unit::percent);
    EXPECT_EQ(added.source, "Kolada");
}

TEST_P(Importing, The_pages_see_what_came_as_soon_as_it_is_there) {
    test::TemporaryDirectory folder;
    import("N00209,1281,2022,K,71.4\n");
    EXPECT_EQ(figures(connection(), folder.path)->latest("N00209", "1281")->women, 71.4);
    import("N00209,1281,2022,K,71.5\n");
    EXPECT_EQ(figures(connection(), folder.path)->latest("N00209", "1281")->women, 71.5);
}

// As if the program had died when the file was written down.
TEST_P(Importing, What_is_written_down_will_come_and_nothing_of_it_is_shown_before) {
    test::TemporaryDirectory folder;
    auto const shown = [&] { return figures(connection(), folder.path)->latest("N00209", "1281"); };
    auto const write_down_only = [&](std::string const& rows) {
        clock.advance(std::chrono::minutes{1});
        ledger::Change change{connection(), clock, sofia};
        auto const reading = read(heading + rows);
        auto const delivery = begin_delivery(change, DeliveryKind::file, "värden.csv");
        know(change, reading.intake, reading.titles, "Kolada");
        write_down(change, delivery, parts_of(reading.intake));
        change.commit();
    };
    write_down_only("N00209,1281,2021,K,70.25\nN00209,1281,2021,M,\n");
    EXPECT_FALSE(shown());
    write_down_only("N00209,1281,2021,K,71.5\n");
    EXPECT_FALSE(shown());
    EXPECT_EQ(import("N00209,1281,2021,M,82.5\n").values.filled, 1u);  // takes up the older first
    EXPECT_EQ(shown()->women, 71.5);
    EXPECT_EQ(shown()->men, 82.5);
    EXPECT_EQ(exported(), heading + "N00209,1281,2021,K,71.5\nN00209,1281,2021,M,82.5\n");
    EXPECT_EQ(revisions_of(connection(), "N00209", "1281").size(), 2u);
    for (auto const& delivery : deliveries(connection(), 10)) EXPECT_TRUE(delivery.finished_at);
}

TEST_P(Importing, A_file_of_many_parts_is_received_as_one) {
    std::string rows;
    std::size_t count = 0;
    for (auto const& area : areas(connection()))
        for (int year = 1960; year < 2023; ++year)
            for (char const sex : std::string("KMT")) {
                rows += "N00209," + area.code + "," + std::to_string(year) + "," + sex + "," +
                        std::to_string(++count) + ".5\n";
            }
    ASSERT_GT(count, 40'000u);  // what one part holds
    auto const report = import(rows);
    EXPECT_EQ(report.values.added, count);
    auto const delivery = deliveries(connection(), 1).front();
    EXPECT_EQ(std::size_t(delivery.added), count);
    EXPECT_TRUE(delivery.finished_at);
    EXPECT_EQ(import(rows).values.unchanged, count);
}

TEST_P(Importing, Own_counts_need_an_organisation_and_replace_those_before) {
    auto const reading = read("activity;period;sex;cases;base\nBidrag;2021;K;40;100\nBidrag;2021;M;60;110\n");
    EXPECT_FALSE(try_import(connection(), reading, "", text::swedish()).ok());
    for (int times = 0; times < 2; ++times) {
        auto const report = bring_in(connection(), clock, sofia, reading,
                                     {.origin = "x.csv", .organisation = "1281"}, text::swedish());
        EXPECT_EQ(report.new_activities.size(), times == 0 ? 1u : 0u);
    }
    ASSERT_EQ(local_indicators(connection(), "1281").size(), 1u);
    EXPECT_EQ(local_table(connection(), local_indicators(connection(), "1281")[0]).rows.size(), 1u);
}

TEST_P(Importing, Women_and_men_stand_side_by_side_for_people) {
    import("N00209,1281,2022,K,71.4\nN00209,1281,2022,M,82.5\n");
    auto const rows = exported_rows(connection(), {});
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows[0].name, "Lund");
    EXPECT_NEAR(*rows[0].gap, -11.1, 1e-9);
    EXPECT_FALSE(rows[0].total);
}

}  // namespace
}  // namespace jamsides::indicators

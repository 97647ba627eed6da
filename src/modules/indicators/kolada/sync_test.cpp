// Kolada as it is: pages, limits, refusals, broken connections, revised and deleted values, changed titles.
#include "modules/indicators/kolada/sync.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "app/world/world.hpp"
#include "harness/databases.hpp"
#include "harness/kolada_server.hpp"
#include "modules/indicators/exporting.hpp"
#include "modules/indicators/kolada/answers.hpp"
#include "modules/indicators/kolada/catalogue.hpp"
#include "modules/indicators/peers.hpp"
#include "modules/indicators/store.hpp"

namespace jamsides::indicators::kolada {
namespace {

struct Kolada_sync : test::OnBothDatabases {
    void SetUp() override {
        OnBothDatabases::SetUp();
        if (IsSkipped()) return;
        app::load_organisations(connection(), clock.now());
        server.set_kpi("N00001", "Prov ett, andel (%)");
        server.set_kpi("N00002", "Prov två, kr", false);
        for (int year = 2019; year <= 2022; ++year)
            for (auto const* area : {"0000", "1281"}) {
                server.set_value("N00001", area, year, 'K', year / 10.0);
                server.set_value("N00001", area, year, 'M', 0.1 + year);
                server.set_value("N00002", area, year, 'T', year == 2020 ? std::nullopt : std::optional(1.0));
            }
    }
    Request request() {
        return {.base_url = server.url(),
                .indicators = {"N00002", "N00001"},
                .areas = {"1281", "0000"},
                .first_year = 2019,
                .last_year = 2022};
    }
    Report sync_now(Request const& wanted) {
        clock.advance(std::chrono::hours{48});
        return sync({database(),
                     clock,
                     {"server", "Servern"},
                     [&](auto wait) { waits.push_back(wait); },
                     [&](std::string const& line) { progress.push_back(line); }},
                    wanted);
    }
    std::string exported() {
        std::string all;
        export_csv(connection(), {}, [&](std::string_view piece) { all += piece; });
        return all;
    }
    test::KoladaServer server;
    std::vector<std::chrono::milliseconds> waits;
    std::vector<std::string> progress;
};
ON_BOTH_DATABASES(Kolada_sync);

TEST_P(Kolada_sync, Brings_everything_asked_for_with_blanks_as_blanks) {
    auto const report = sync_now(request());
    EXPECT_EQ(report.values.added, 24u);
    EXPECT_EQ(report.requests, 2u);
    EXPECT_EQ(progress.size(), 1u);
    auto const all = exported();
    EXPECT_NE(all.find("N00001,1281,2022,M,2022.1\n"), all.npos);
    EXPECT_NE(all.find("N00002,0000,2020,T,\n"), all.npos);
    auto const known = *find(connection(), "N00001");
    EXPECT_EQ(known.title, "Prov ett, andel (%)");
    EXPECT_EQ(known.kind, Kind::divided);
    EXPECT_EQ(known.unit, Unit::percent);
    EXPECT_EQ(find(connection(), "N00002")->kind, Kind::undivided);
    EXPECT_EQ(sync_now(request()).values.unchanged, 0u);  // only what changed since is asked for
}

TEST_P(Kolada_sync, Follows_pages_and_asks_for_at_most_25_of_each) {
    server.behave({.largest_page = 3});
    auto wanted = request();
    wanted.areas.clear();  // all 312
    auto const report = sync_now(wanted);
    EXPECT_EQ(report.values.added, 24u);
    EXPECT_EQ(progress.size(), 13u);
    for (auto const& path : server.requests()) EXPECT_LE(std::ranges::count(path, ','), 24 + 1 + 3) << path;
}

TEST_P(Kolada_sync, Waits_when_it_is_told_that_it_asks_too_much) {
    server.behave({.too_many = 2, .retry_after = "3"});
    EXPECT_EQ(sync_now(request()).values.added, 24u);
    EXPECT_EQ(waits,
              (std::vector<std::chrono::milliseconds>{std::chrono::seconds{3}, std::chrono::seconds{3}}));
    waits.clear();
    server.behave({.too_many = 3, .retry_after = ""});
    sync_now(request());
    EXPECT_EQ(waits, (std::vector<std::chrono::milliseconds>{std::chrono::seconds{1}, std::chrono::seconds{2},
                                                             std::chrono::seconds{4}}));
}

TEST_P(Kolada_sync, Survives_a_connection_that_breaks_and_a_server_that_fails) {
    server.behave({.broken_off = 2});
    EXPECT_EQ(sync_now(request()).values.added, 24u);
    server.behave({.failing = 2});
    EXPECT_NO_THROW(sync_now(request()));
}

TEST_P(Kolada_sync, Goes_on_with_the_part_it_stopped_at) {
    auto wanted = request();
    wanted.areas.clear();
    server.behave({.failing = 7, .good_before = 4});  // metadata and three parts, then seven refusals
    EXPECT_THROW(sync_now(wanted), Interrupted);
    auto const asked_before = server.requests().size();
    server.behave({});
    auto const report = sync_now(wanted);
    EXPECT_TRUE(report.went_on);
    EXPECT_EQ(server.requests().size() - asked_before, 1u + 10u);
    EXPECT_EQ(deliveries(connection(), 10).size(), 1u);
    EXPECT_EQ(deliveries(connection(), 1)[0].added, 24);
    EXPECT_TRUE(deliveries(connection(), 1)[0].finished_at);
}

TEST_P(Kolada_sync, Keeps_what_was_revised_and_what_vanished) {
    sync_now(request());
    server.set_value("N00001", "1281", 2022, 'K', 50.5, "2099-01-01");
    server.set_value("N00001", "1281", 2021, 'K', std::nullopt, "2099-01-01");
    server.delete_value("N00001", "1281", 2020, 'K', "2099-01-01");
    auto const report = sync_now(request());
    EXPECT_TRUE(report.changed_since);
    EXPECT_EQ(report.values.revised, 1u);
    EXPECT_EQ(report.values.blanked, 1u);
    EXPECT_EQ(report.values.deleted, 1u);
    EXPECT_EQ(report.values.added, 0u);
    auto const all = exported();
    EXPECT_NE(all.find("N00001,1281,2022,K,50.5\n"), all.npos);
    EXPECT_NE(all.find("N00001,1281,2021,K,\n"), all.npos);
    EXPECT_EQ(all.find("N00001,1281,2020,K"), all.npos);
    auto const revisions = revisions_of(connection(), "N00001", "1281");
    ASSERT_EQ(revisions.size(), 3u);
    EXPECT_EQ(revisions[0].old_value, 202.2);
    EXPECT_EQ(revisions[2].what, What::deleted);
}

TEST_P(Kolada_sync, In_full_takes_what_no_longer_comes_as_gone_but_believes_no_empty_answer) {
    sync_now(request());
    server.delete_value("N00001", "0000", 2019, 'M', "2000-01-01");
    auto full = request();
    full.everything = true;
    EXPECT_EQ(sync_now(full).values.deleted, 1u);
    for (int year = 2019; year <= 2022; ++year)
        for (auto const* area : {"0000", "1281"})
            for (char sex : {'K', 'M', 'T'})
                for (auto const* kpi : {"N00001", "N00002"})
                    server.delete_value(kpi, area, year, sex, "2000-01-01");
    auto const before = exported();
    EXPECT_THROW(sync_now(full), Interrupted);
    EXPECT_EQ(exported(), before);
}

TEST_P(Kolada_sync, Flags_a_changed_title_and_leaves_the_choice_to_people) {
    sync_now(request());
    server.set_kpi("N00001", "Något annat, andel (%)");
    EXPECT_EQ(sync_now(request()).changed_titles, std::vector<std::string>{"N00001"});
    EXPECT_EQ(find(connection(), "N00001")->title, "Prov ett, andel (%)");
    EXPECT_EQ(find(connection(), "N00001")->offered_title, "Något annat, andel (%)");
    EXPECT_TRUE(sync_now(request()).changed_titles.empty());  // said once
    ledger::Change change{connection(), clock, {"person", "Sofia Wikander"}};
    EXPECT_TRUE(accept_title(change, "N00001"));
    change.commit();
    sync_now(request());
    EXPECT_EQ(find(connection(), "N00001")->title, "Något annat, andel (%)");
    EXPECT_FALSE(find(connection(), "N00001")->offered_title);
}

TEST_P(Kolada_sync, Stops_when_pages_point_in_a_circle_and_says_what_kolada_does_not_have) {
    server.behave({.in_circles = true, .largest_page = 3});
    EXPECT_THROW(sync_now(request()), Interrupted);
    server.behave({});
    auto wanted = request();
    wanted.indicators.push_back("N99999");
    EXPECT_EQ(sync_now(wanted).unknown, std::vector<std::string>{"N99999"});
}

TEST_P(Kolada_sync, The_catalogue_brings_indicators_groups_and_who_is_like_whom) {
    server.set_group("kpi_groups", "G2KPI148333", "Jämställdhet", {"N00002", "N00001", "N99999"});
    server.set_group("kpi_groups", "G2KPI1", "Något annat", {"N00001"});
    server.set_group("municipality_groups", "G1", "Liknande kommuner, övergripande, Lund, 2026",
                     {"0380", "2480"});
    server.set_group("municipality_groups", "G2", "Liknande kommuner grundskola, Lund, 2026", {"0580"});
    server.set_group("municipality_groups", "G3", "Skaraborg (ovägt medel)", {"1499"});
    Surroundings const around{database(), clock, {"server", "Servern"}, [](auto) {}, [](auto const&) {}};
    auto const report = take_catalogue(around, server.url());
    EXPECT_EQ(report.added, 2u);
    EXPECT_EQ(report.groups, 1u);
    EXPECT_EQ(report.similar, 2u);
    EXPECT_EQ(in_group(connection(), "G2KPI148333").front().id, "N00002");
    auto const sets = peer_sets(connection(), "1281");
    EXPECT_EQ(sets[0].key, "similar-G1");
    EXPECT_EQ(sets[0].areas, (std::vector<std::string>{"0380", "2480"}));
    EXPECT_EQ(sets[1].topic, "grundskola");
    server.set_group("municipality_groups", "G4", "Liknande kommuner, övergripande, Lund, 2027", {"0680"});
    take_catalogue(around, server.url());
    EXPECT_EQ(peer_sets(connection(), "1281")[0].key, "similar-G4");
}

TEST(Kolada_answers, That_are_not_v3_are_refused_with_their_place) {
    Asked const asked{{"N1"}, {"1281"}, {}};
    auto const fault = [&](std::string const& text) {
        Intake intake;
        try {
            read_data(text, asked, intake);
        } catch (WrongJson const& wrong) {
            return std::string(wrong.what());
        }
        return std::string();
    };
    auto const record = [](std::string const& values) {
        return R"({"values":[{"kpi":"N1","period":2022,"municipality":"1281","values":[)" + values + "]}]}";
    };
    EXPECT_EQ(fault(record(R"({"gender":"K","value":1.5,"isdeleted":false})")), "");
    EXPECT_NE(fault(record(R"({"gender":"F","value":1.5})")).find("values[0].values[0].gender"),
              std::string::npos);
    EXPECT_NE(fault(record(R"({"gender":"K","value":"1.5"})")), "");
    EXPECT_NE(fault(record(R"({"gender":"K","value":1e308})")), "");
    EXPECT_NE(fault(R"({"values":{}})"), "");
    EXPECT_NE(fault("<html>"), "");
}

}  // namespace
}  // namespace jamsides::indicators::kolada

// The pages of indicators for visitors, an organisation's own people and the office, on both databases: what
// each shows, refuses and does; and that chart, table, sentence and sheet are one.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

#include "app/world/world_fixture.hpp"
#include "harness/html.hpp"
#include "modules/indicators/choosing.hpp"
#include "modules/indicators/deliveries.hpp"
#include "modules/indicators/figures.hpp"
#include "modules/indicators/following.hpp"
#include "modules/indicators/local.hpp"
#include "modules/indicators/pages.hpp"
#include "modules/indicators/routes.hpp"
#include "modules/indicators/store.hpp"
#include "platform/auth/sign_in.hpp"
#include "platform/http/refusal.hpp"
#include "platform/ledger/entries.hpp"
#include "platform/time/iso.hpp"
#include "platform/time/stockholm.hpp"

namespace jamsides::indicators {
namespace {

using http::Fields;
using Page = http::Response (*)(Visit&);

struct IndicatorPages : app::WorldTest {
    void SetUp() override {
        app::WorldTest::SetUp();
        if (IsSkipped()) return;
        clock.set(*time::instant_from_iso("2026-11-21T09:00:00Z"));
        app::load_world(connection(), clock.now());
        app::load_figures(connection(), clock);
        site.data_directory = folder.path;
    }

    http::Response go(Page page, http::Method method, std::string const& target, Fields fields = {}) {
        auto request = http::request_for(method, target, std::move(fields));
        request.parameters = parameters;
        request.uploads = upload;
        auto const now = clock.now();
        Visit visit{request, connection(), clock, site, *language, now, time::day_in_stockholm(now),
                    who,     "token"};
        return page(visit);
    }
    http::Response look(Page page, std::string const& query = "") {
        return go(page, http::Method::get, "/page" + query);
    }
    http::Response send(Page page, Fields fields) {
        return go(page, http::Method::post, "/page", std::move(fields));
    }
    void be(std::string const& person) { who = auth::person_by_id(connection(), person); }
    bool may_open(std::string_view pattern, http::Method method) {
        http::Request request;
        request.parameters = parameters;
        auto const now = clock.now();
        Visit const visit{
            request, connection(), clock, site, text::swedish(), now, time::day_in_stockholm(now), who, {}};
        auto const all = indicators::routes();
        auto const route = std::ranges::find_if(
            all, [&](Route const& one) { return one.pattern == pattern && one.method == method; });
        return route != all.end() && route->access(visit);
    }
    std::string last_act(std::string_view noun, std::string_view id) {
        auto const entries = ledger::entries_about(connection(), noun, id);
        return entries.empty() ? "" : entries.back().verb;
    }
    Fields follows() {
        return {{"owner", "HR-strategen"}, {"why", "Heltid som norm"},        {"direction", "higher"},
                {"target", "-5,5"},        {"target_year", "2028"},           {"target_text", ""},
                {"cycle_month", "9"},      {"cycle_place", "Delårsbokslutet"}};
    }
    std::optional<Followed> followed_now() { return followed(connection(), "1281", "N00209"); }

    Fields parameters{{"code", "1281"}, {"indicator", "N00209"}};
    std::vector<http::Upload> upload;
    test::TemporaryDirectory folder;
    Site site;
    text::Language const* language = &text::swedish();
    std::optional<Person> who;
};
ON_BOTH_DATABASES(IndicatorPages);

harness::Html read(http::Response const& response) { return harness::read_html(response.content()); }
bool says(http::Response const& response, std::string_view words) {
    return read(response).text.find(words) != std::string::npos;
}

}  // namespace

TEST_P(IndicatorPages, One_indicator_says_the_same_in_chart_words_table_and_sheet) {
    auto const page = look(show_indicator);
    auto const source = std::string(page.content());
    EXPECT_EQ(read(page).heading, "Arbetar heltid i kommunen: skillnaden har mer än halverats i Lund");
    EXPECT_TRUE(says(page, "År 2009 var skillnaden 24,2 procentenheter. År 2022 var den 11,0."));
    EXPECT_TRUE(says(page, "Kvinnor 71,4 procent, män 82,5 procent."));
    EXPECT_NE(source.find(">Kvinnor 71,4</text>"), std::string::npos);             // in the first chart
    EXPECT_NE(source.find(">\u221211,0</text>"), std::string::npos);               // in the second
    EXPECT_NE(source.find("<td class=\"r\">\u221211,0</td>"), std::string::npos);  // in the table
    auto const sheet = std::string(look(show_indicator, ".csv").content());
    EXPECT_NE(sheet.find("2022,71.4"), std::string::npos);
    EXPECT_NE(sheet.find(",-11.0"), std::string::npos);
    for (auto const* format : {".xlsx", ".json", ".pdf", ".docx"})
        EXPECT_EQ(look(show_indicator, format).status, 200) << format;
}

TEST_P(IndicatorPages, English_pages_are_in_english) {
    language = &text::english();
    EXPECT_TRUE(says(look(show_indicator), "the gap has more than halved"));
    EXPECT_FALSE(says(look(show_at_a_glance), "sticker ut"));
}

TEST_P(IndicatorPages, Every_public_page_opens_for_a_visitor) {
    for (auto const page : {show_catalogue, show_everywhere, show_at_a_glance, show_indicator, show_embedding,
                            show_side_by_side, show_effect, show_deliveries}) {
        auto const answer = look(page);
        EXPECT_EQ(answer.status, 200);
        EXPECT_FALSE(read(answer).heading.empty());
    }
    using enum http::Method;
    EXPECT_TRUE(may_open("/organisations/{code}/indicators/{indicator}", get));
    EXPECT_FALSE(may_open("/organisations/{code}/indicators/{indicator}/following", get));
    EXPECT_FALSE(may_open("/organisations/{code}/local", get));
    EXPECT_FALSE(may_open("/deliveries/new", get));
}

TEST_P(IndicatorPages, Only_the_organisations_own_people_and_the_office_write) {
    using enum http::Method;
    auto const may_write = [&] {
        return may_open("/organisations/{code}/indicators/{indicator}/analysis", post);
    };
    be("person-maria-engdahl");  // Lund
    EXPECT_TRUE(may_write());
    EXPECT_FALSE(may_open("/deliveries/new", post));
    be("person-johan-falk");  // Östergötland
    EXPECT_FALSE(may_write());
    be("person-gunilla-ek");  // steering group
    EXPECT_FALSE(may_write());
    be("person-ellen-nyberg");
    EXPECT_TRUE(may_write());
    EXPECT_TRUE(may_open("/deliveries/new", post));
}

TEST_P(IndicatorPages, What_is_not_there_is_not_found) {
    parameters = {{"code", "1281"}, {"indicator", "N99999"}};
    EXPECT_THROW(look(show_indicator), http::Refusal);
    parameters = {{"code", "9999"}, {"indicator", "N00209"}};
    EXPECT_THROW(look(show_indicator), http::Refusal);
    EXPECT_THROW(look(show_at_a_glance), http::Refusal);
}

TEST_P(IndicatorPages, An_area_without_figures_says_so) {
    parameters = {{"code", "0001"}, {"indicator", "N00209"}};  // a region has no municipal figures
    EXPECT_TRUE(says(look(show_indicator), "Inga uppgifter"));
    EXPECT_EQ(look(show_effect).status, 200);
    EXPECT_EQ(look(show_side_by_side).status, 200);
}

TEST_P(IndicatorPages, At_a_glance_keeps_apart_what_stands_out_and_what_is_too_little_to_say) {
    auto const page = look(show_at_a_glance);
    EXPECT_TRUE(says(page, "För lite för att säga"));
    EXPECT_TRUE(says(page, "Uppgift saknas för kvinnor eller män 2022"));
    auto const sheet = std::string(look(show_at_a_glance, ".csv").content());
    EXPECT_NE(sheet.find("too-little"), std::string::npos);
    EXPECT_NE(sheet.find("N00209"), std::string::npos);
    EXPECT_TRUE(says(look(show_at_a_glance, "?peers=similar-G37456"), "Lund"));
}

TEST_P(IndicatorPages, Up_to_five_stand_side_by_side_and_unknown_names_are_said) {
    auto const page = look(show_side_by_side, "?with=Norrt%C3%A4lje%2C+Kalmar%2C+Nowhere");
    EXPECT_TRUE(says(page, "Vi hittade ingen kommun eller region som heter Nowhere"));
    auto const sheet = std::string(look(show_side_by_side, ".csv?with=Norrt%C3%A4lje").content());
    EXPECT_NE(sheet.find("Norrtälje"), std::string::npos);
    EXPECT_NE(sheet.find("Lund"), std::string::npos);
}

TEST_P(IndicatorPages, After_a_measure_the_placebos_and_the_standing_are_told) {
    auto const page = look(show_effect, "?since=2016&peers=all");
    EXPECT_TRUE(says(page, "andra ändrades"));
    EXPECT_TRUE(says(page, "Före: 2009–2015. Efter: 2016–2022."));
    EXPECT_TRUE(says(look(show_effect, "?since=2016&peers=similar-none"), "Hur säkert?"));
    auto const few = look(show_effect, "?since=2016&peers=county");
    EXPECT_EQ(few.status, 200);
}

TEST_P(IndicatorPages, An_effect_is_the_readers_own_only_for_those_who_belong_there) {
    EXPECT_TRUE(says(look(show_effect, "?since=2016&peers=all"), "ändrades skillnaden i Lund med"));
    be("person-ellen-nyberg");  // the office
    EXPECT_TRUE(says(look(show_effect, "?since=2016&peers=all"), "ändrades skillnaden i Lund med"));
    be("person-maria-engdahl");
    EXPECT_TRUE(says(look(show_effect, "?since=2016&peers=all"), "ändrades er skillnad med"));
}

TEST_P(IndicatorPages, Only_those_who_have_figures_are_counted_as_compared_with) {
    auto const all = peer_set(connection(), "1281", "all")->areas;
    auto const now = figures(connection(), folder.path);
    auto const with_any = std::ranges::count_if(all, [&](auto const& code) { return now->knows(code); });
    auto const with_it =
        std::ranges::count_if(all, [&](auto const& code) { return now->knows(code, "N00209"); });
    ASSERT_LT(with_any, 289);
    EXPECT_TRUE(says(look(show_at_a_glance), std::to_string(with_any) + " kommuner"));
    EXPECT_FALSE(says(look(show_at_a_glance), "289 kommuner"));
    EXPECT_TRUE(says(look(show_indicator, "?peers=all"), "Av " + std::to_string(with_it) + " kommuner har"));
    EXPECT_FALSE(says(look(show_effect), "Alla kommuner (289)"));
}

TEST_P(IndicatorPages, Only_the_framed_picture_may_be_framed_and_it_runs_no_script) {
    auto const framed = look(show_embedded);
    EXPECT_NE(framed.headers.value("Content-Security-Policy").find("frame-ancestors *"), std::string::npos);
    EXPECT_EQ(framed.content().find("<script"), std::string::npos);
    EXPECT_NE(framed.content().find("role=\"img\""), std::string::npos);
    EXPECT_TRUE(look(show_indicator).headers.value("Content-Security-Policy").empty());
    EXPECT_TRUE(says(look(show_embedding), "Bädda in diagrammet"));
}

TEST_P(IndicatorPages, The_catalogue_is_searched_forgivingly_and_by_group) {
    auto const rows = [&](std::string const& query) {
        auto const sheet = std::string(look(show_catalogue, ".csv" + query).content());
        return std::ranges::count(sheet, '\n') - 1;
    };
    EXPECT_EQ(rows("?group=G2KPI148333"), 27);
    EXPECT_EQ(rows("?group=goal-5"), 7);
    EXPECT_GE(rows("?q=heltidsarbetande"), 1);
    EXPECT_GE(rows("?q=heltidarbetande"), 1);
    EXPECT_GE(rows("?q=n00209"), 1);
    EXPECT_EQ(rows("?q=zeppelinare"), 0);
    EXPECT_TRUE(says(look(show_catalogue, "?q=zeppelinare"), "Inget passar in"));
}

TEST_P(IndicatorPages, Following_asks_for_what_is_missing_and_loses_nothing) {
    be("person-maria-engdahl");
    EXPECT_EQ(look(show_following).status, 200);
    auto fields = follows();
    fields.set("owner", "");
    fields.set("target", "fem");
    auto const page = send(save_following, fields);
    EXPECT_EQ(page.status, 422);
    EXPECT_TRUE(says(page, "Skriv vem som ansvarar"));
    EXPECT_TRUE(says(page, "Skriv målet med siffror"));
    EXPECT_TRUE(says(page, "Heltid som norm"));
    EXPECT_NE(page.content().find("value=\"fem\""), std::string::npos);
    EXPECT_FALSE(followed_now());
}

TEST_P(IndicatorPages, An_indicator_is_followed_changed_ended_and_followed_again) {
    be("person-maria-engdahl");
    EXPECT_EQ(send(save_following, follows()).status, 303);
    auto const first = *followed_now();
    EXPECT_EQ(first.owner, "HR-strategen");
    EXPECT_EQ(first.target, -5.5);
    EXPECT_EQ(last_act("followed indicator", first.id), "chosen");
    auto fields = follows();
    fields.set("owner", "Kommundirektören");
    EXPECT_EQ(send(save_following, fields).status, 303);
    EXPECT_EQ(followed_now()->owner, "Kommundirektören");
    EXPECT_EQ(last_act("followed indicator", first.id), "changed");
    EXPECT_TRUE(says(look(show_indicator), "Kommundirektören"));
    EXPECT_EQ(send(end_following_up, {}).status, 303);
    EXPECT_EQ(last_act("followed indicator", first.id), "ended");
    EXPECT_TRUE(says(look(show_indicator), "Ni följer inte den här siffran än"));
    EXPECT_EQ(send(save_following, follows()).status, 303);
    EXPECT_EQ(followed_now()->state, FollowState::chosen);
}

TEST_P(IndicatorPages, A_target_and_a_measure_stand_in_chart_words_table_and_sheet) {
    be("person-maria-engdahl");
    auto fields = follows();
    fields.set("measure", "Heltid som norm");
    fields.set("measure_year", "2015");
    fields.set("measure_owner", "HR-avdelningen");
    ASSERT_EQ(send(save_following, fields).status, 303);
    who.reset();
    auto const page = look(show_indicator);
    auto const source = std::string(page.content());
    EXPECT_TRUE(says(page, "Målet är att skillnaden är −5,5 procentenheter år 2028. År 2022 fattades 5,6"));
    EXPECT_TRUE(says(page, "efter en åtgärd: Heltid som norm. Ansvarig: HR-avdelningen."));
    EXPECT_NE(source.find("class=\"target\" x1"), std::string::npos);
    EXPECT_NE(source.find(">Mål −5,5</text>"), std::string::npos);
    EXPECT_NE(source.find("class=\"moment\" x1"), std::string::npos);
    EXPECT_TRUE(says(page, "2015, åtgärd"));
    auto const sheet = std::string(look(show_indicator, ".csv").content());
    EXPECT_NE(sheet.find("-5.5,Heltid som norm"), std::string::npos);
    EXPECT_NE(std::string(look(show_embedded).content()).find("class=\"target\""), std::string::npos);
    EXPECT_TRUE(says(look(show_effect), "Före: 2009–2014. Efter: 2015–2022."));  // begins with the measure
    EXPECT_TRUE(says(look(show_effect, "?since=2017"), "Efter: 2017–2022."));
}

TEST_P(IndicatorPages, A_target_that_is_reached_is_said_to_be) {
    be("person-maria-engdahl");
    auto fields = follows();
    fields.set("target", "-12");
    send(save_following, fields);
    EXPECT_TRUE(says(look(show_indicator), "år 2028. Det var nått 2022."));
}

TEST_P(IndicatorPages, A_measure_needs_both_its_year_and_what_it_is) {
    be("person-maria-engdahl");
    auto const problem = [&](std::string const& what, std::string const& year) {
        auto fields = follows();
        fields.set("measure", what);
        fields.set("measure_year", year);
        return send(save_following, fields);
    };
    EXPECT_TRUE(says(problem("Heltid som norm", ""), "Skriv från vilket år siffrorna är efter åtgärden"));
    EXPECT_TRUE(says(problem("", "2016"), "Skriv vad ni gör eller har gjort"));
    EXPECT_TRUE(says(problem("Heltid som norm", "1066"), "Skriv ett år mellan 1990 och 2027"));
    EXPECT_FALSE(followed_now());
}

TEST_P(IndicatorPages, The_office_says_what_is_good_and_why) {
    using enum http::Method;
    be("person-maria-engdahl");
    EXPECT_FALSE(may_open("/indicators/{indicator}/direction", get));
    EXPECT_FALSE(may_open("/indicators/{indicator}/direction", post));
    be("person-ellen-nyberg");
    EXPECT_TRUE(may_open("/indicators/{indicator}/direction", post));
    EXPECT_TRUE(says(look(show_direction), "Vad är bra i den här siffran?"));
    EXPECT_TRUE(says(send(choose_direction, {{"direction", "lower"}, {"reason", ""}}), "Skriv varför"));
    EXPECT_EQ(find(connection(), "N00209")->direction, Direction::higher);
    EXPECT_EQ(send(choose_direction, {{"direction", "unstated"}, {"reason", "Beror på vem"}}).status, 303);
    EXPECT_EQ(find(connection(), "N00209")->direction, Direction::unstated);
    auto const entries = ledger::entries_about(connection(), "indicator", "N00209");
    ASSERT_FALSE(entries.empty());
    EXPECT_EQ(entries.back().verb, "direction set");
    EXPECT_EQ(entries.back().details, R"({"before":"higher","after":"unstated","reason":"Beror på vem"})");
    EXPECT_TRUE(says(look(show_everywhere), "Ändra vad som är bra"));
    who.reset();
    EXPECT_FALSE(says(look(show_everywhere), "Ändra vad som är bra"));
}

TEST_P(IndicatorPages, Nothing_is_followed_up_without_an_analysis) {
    be("person-maria-engdahl");
    EXPECT_THROW(look(show_analysis), http::Refusal);  // not followed yet
    send(save_following, follows());
    EXPECT_THROW(send(mark_followed_up, {{"year", "2022"}}), http::Refusal);
    auto const empty =
        send(write_analysis, {{"kind", "analysis"}, {"year", "2022"}, {"who", "Undersköterskor"}});
    EXPECT_EQ(empty.status, 422);
    EXPECT_TRUE(says(empty, "Skriv vad ni tror att det beror på"));
    EXPECT_TRUE(says(empty, "Undersköterskor"));
    EXPECT_EQ(send(write_analysis, {{"kind", "analysis"},
                                    {"year", "2022"},
                                    {"who", "Undersköterskor"},
                                    {"causes", "Delade turer"},
                                    {"measures", "Heltid från dag ett"}})
                  .status,
              303);
    auto const id = followed_now()->id;
    EXPECT_EQ(last_act("followed indicator", id), "analysed");
    EXPECT_EQ(send(mark_followed_up, {{"year", "2022"}}).status, 303);
    EXPECT_EQ(last_act("followed indicator", id), "followed up");
    EXPECT_TRUE(says(look(show_indicator), "Uppföljd för 2022"));
    EXPECT_TRUE(says(look(show_indicator), "Delade turer"));
    who.reset();
    EXPECT_FALSE(says(look(show_indicator), "Delade turer"));  // the working note is not for everyone
}

TEST_P(IndicatorPages, A_list_of_ones_own_takes_names_and_says_which_it_does_not_know) {
    be("person-maria-engdahl");
    auto const wrong = send(add_peers, {{"name", "Studentstäder"}, {"areas", "Uppsala, Nowhere"}});
    EXPECT_EQ(wrong.status, 422);
    EXPECT_TRUE(says(wrong, "Vi vet inte vilken kommun eller region som är Nowhere"));
    EXPECT_TRUE(says(wrong, "Uppsala, Nowhere"));
    EXPECT_EQ(send(add_peers, {{"name", ""}, {"areas", "Uppsala"}}).status, 422);
    EXPECT_EQ(send(add_peers, {{"name", "Studentstäder"}, {"areas", "Uppsala\nUmeå; 0580"}}).status, 303);
    auto const page = look(show_peers);
    EXPECT_TRUE(says(page, "Studentstäder"));
    EXPECT_TRUE(says(page, "Linköping"));
}

TEST_P(IndicatorPages, Own_counts_are_pasted_shown_with_small_numbers_hidden_and_described) {
    be("person-maria-engdahl");
    std::string const table =
        "verksamhet;period;kön;antal;bas\nBidrag;2020;kvinnor;12;40\nBidrag;2020;män;30;45\n"
        "Bidrag;2021;kvinnor;3;50\nBidrag;2021;män;33;50\n";
    auto const wrong =
        send(add_local_indicator, {{"pasted", "verksamhet;period;kön;antal;bas\nBidrag;2020;ingen;12;40\n"}});
    EXPECT_EQ(wrong.status, 422);
    EXPECT_TRUE(says(wrong, "Inget lästes in"));
    EXPECT_TRUE(says(wrong, "ad 2"));  // which row
    EXPECT_EQ(send(add_local_indicator, {{"pasted", ""}}).status, 422);
    EXPECT_EQ(send(add_local_indicator,
                   {{"pasted", "kpi;municipality;period;gender;value\nN00209;1281;2022;K;1\n"}})
                  .status,
              422);
    ASSERT_EQ(send(add_local_indicator, {{"pasted", table}}).status, 303);
    auto const all = local_indicators(connection(), "1281");
    ASSERT_EQ(all.size(), 2u);  // the demo has one already, whose id comes after
    EXPECT_TRUE(says(look(show_local_indicators), "Bidrag"));
    parameters.add("local", all[0].id);
    auto const page = look(show_local_indicator);
    EXPECT_TRUE(says(page, "12 av 40"));
    EXPECT_TRUE(says(page, "dolt"));
    EXPECT_EQ(page.content().find("3 av 50"), std::string::npos);
    EXPECT_EQ(std::string(look(show_local_indicator, ".csv").content()).find("2021,,,3,"), std::string::npos);
    EXPECT_EQ(
        send(change_local_indicator, {{"case_meaning", ""}, {"threshold", "1"}, {"direction", "higher"}})
            .status,
        422);
    EXPECT_EQ(send(change_local_indicator,
                   {{"case_meaning", "Beviljade"}, {"threshold", "5"}, {"direction", "higher"}})
                  .status,
              303);
    EXPECT_EQ(local_indicator(connection(), all[0].id)->case_meaning, "Beviljade");
    parameters.set("code", "0005");
    EXPECT_THROW(look(show_local_indicator), http::Refusal);  // another organisation's
}

TEST_P(IndicatorPages, The_office_tries_a_file_before_it_is_brought_in) {
    be("person-ellen-nyberg");
    EXPECT_EQ(look(show_import).status, 200);
    EXPECT_EQ(send(import_file, {{"act", "try"}}).status, 422);  // no file
    auto const bring = [&](std::string const& text, std::string const& act) {
        auto const path = folder.path / "file.csv";
        std::ofstream(path) << text;
        upload = {http::Upload{"file", "file.csv", "text/csv", text.size(), "", path}};
        return send(import_file, {{"act", act}});
    };
    std::string const good = "kpi,municipality,period,gender,value\nN00209,1281,2022,K,70.5\n";
    auto const before = deliveries(connection(), 100).size();
    auto const faulty = bring(good + "N00209,1281,2022,M,mycket\n", "receive");
    EXPECT_EQ(faulty.status, 422);
    EXPECT_TRUE(says(faulty, "ad 3"));
    EXPECT_EQ(bring(good, "try").status, 200);
    EXPECT_EQ(deliveries(connection(), 100).size(), before);
    ASSERT_EQ(bring(good, "receive").status, 303);
    auto const newest = deliveries(connection(), 1).front();
    EXPECT_EQ(newest.revised, 1);
    EXPECT_NEAR(*figures(connection(), folder.path)->in_year("N00209", "1281", 2022)->women, 70.5, 1e-9);
    parameters.add("delivery", newest.id);
    upload.clear();
    EXPECT_TRUE(says(look(show_delivery), "71,43"));  // what stood before
    who.reset();
    EXPECT_FALSE(says(look(show_delivery), "Ellen"));
    EXPECT_TRUE(says(look(show_indicator), "1 av uppgifterna har ändrats"));
}

TEST_P(IndicatorPages, Lists_take_the_same_statements_however_long) {
    auto const statements = [&](Page page, std::string const& query) {
        look(page, query);  // the picture of the figures is in memory from now on
        auto const before = connection().statements_run();
        look(page, query);
        return connection().statements_run() - before;
    };
    EXPECT_EQ(statements(show_at_a_glance, "?show=goal-5"),
              statements(show_at_a_glance, "?show=G2KPI148333"));
    EXPECT_EQ(statements(show_side_by_side, "?with=Norrt%C3%A4lje"),
              statements(show_side_by_side, "?with=Norrt%C3%A4lje%2CKalmar%2CNybro"));
    EXPECT_EQ(statements(show_catalogue, "?q=heltid"), statements(show_catalogue, "?q="));
    EXPECT_LE(statements(show_indicator, ""), 14);
}

}  // namespace jamsides::indicators

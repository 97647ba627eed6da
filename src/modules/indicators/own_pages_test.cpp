// What people bring themselves: lists to compare with, own counts, and the office's files.
#include "modules/indicators/pages_fixture_test.hpp"

namespace jamsides::indicators {

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
    EXPECT_EQ(send(change_local_indicator,
                   {{"case_meaning", ""}, {"threshold", "1"}, {"direction", "higher"}, {"sharing", "own"}})
                  .status,
              422);
    EXPECT_EQ(send(change_local_indicator, {{"case_meaning", "Beviljade"},
                                            {"threshold", "5"},
                                            {"direction", "higher"},
                                            {"sharing", "group"}})
                  .status,
              303);
    EXPECT_EQ(local_indicator(connection(), all[0].id)->case_meaning, "Beviljade");
    EXPECT_EQ(local_indicator(connection(), all[0].id)->sharing, Sharing::group);
    parameters.set("code", "0005");
    EXPECT_THROW(look(show_local_indicator), http::Refusal);  // another organisation's
}

TEST_P(IndicatorPages, Own_counts_stand_beside_those_of_the_learning_group_that_are_shared) {
    be("person-maria-engdahl");
    parameters.add("local", "local-lund-summer-jobs");
    auto const page = look(show_local_beside);
    EXPECT_EQ(read(page).heading, "Feriejobb: Lund och en till");
    EXPECT_TRUE(says(page, "Region Östergötland"));
    EXPECT_TRUE(says(page, "131 av 240"));
    EXPECT_TRUE(says(look(show_local_beside, "?period=2021"), "118 av 236"));
    auto const sheet = std::string(look(show_local_beside, ".csv").content());
    EXPECT_NE(sheet.find("0005,Region Östergötland,2022,131,240,104,201"), std::string::npos) << sheet;
    // Only what its owner shares: with the group, with all, with nobody else.
    auto theirs = *local_indicator(connection(), "local-region-summer-jobs");
    auto const share = [&](Sharing sharing) {
        ledger::Change change{connection(), clock, {"person", "Johan Falk"}};
        theirs.sharing = sharing;
        indicators::change(change, theirs);
        change.commit();
    };
    share(Sharing::own);
    EXPECT_FALSE(says(look(show_local_beside), "131 av 240"));
    EXPECT_TRUE(says(look(show_local_beside), "Ingen annan delar den här räkningen än"));
    share(Sharing::programme);
    EXPECT_TRUE(says(look(show_local_beside), "131 av 240"));
    EXPECT_TRUE(says(look(show_local_beside, "?with=all"), "131 av 240"));
    using enum http::Method;
    EXPECT_TRUE(may_open("/organisations/{code}/local/{local}/compare", get));
    be("person-gunilla-ek");  // steering group
    EXPECT_FALSE(may_open("/organisations/{code}/local/{local}/compare", get));
}

TEST_P(IndicatorPages, Small_numbers_of_others_are_hidden_beside_ones_own) {
    ledger::Change change{connection(), clock, {"person", "Johan Falk"}};
    LocalIndicator const few{.organisation_code = "0007",
                             .activity = " FERIEJOBB ",  // the same word
                             .sharing = Sharing::group};
    set_counts(change, add(change, few),
               {{"2022", "", "", Sex::women, 3, 20}, {"2022", "", "", Sex::men, 12, 22}});
    change.commit();
    be("person-maria-engdahl");
    parameters.add("local", "local-lund-summer-jobs");
    auto const page = look(show_local_beside);
    EXPECT_EQ(read(page).heading, "Feriejobb: Lund och två till");
    EXPECT_TRUE(says(page, "Kvinnor dolt"));
    EXPECT_FALSE(says(page, "3 av 20"));
    EXPECT_NE(std::string(look(show_local_beside, ".csv").content()).find("0007,Region Kronoberg,2022,,,"),
              std::string::npos);
}

TEST_P(IndicatorPages, The_gap_of_an_own_count_has_its_interval_in_words_chart_and_sheet) {
    be("person-maria-engdahl");
    parameters.add("local", "local-lund-summer-jobs");
    auto const page = look(show_local_indicator);
    // 231 of 402 women, 240 of 366 men: Newcombe −14,9 to −1,2.
    EXPECT_TRUE(says(page, "−8,1"));
    EXPECT_TRUE(says(page, "mellan −14,9 och −1,2"));
    auto const source = std::string(page.content());
    auto const chart = source.find("local-gap-title");
    ASSERT_NE(chart, std::string::npos);
    EXPECT_NE(source.find("class=\"whisker\"", chart), std::string::npos);
    auto const sheet = std::string(look(show_local_indicator, ".csv").content());
    EXPECT_NE(sheet.find(",-8.111083924639095,-14.875591147526935,-1.216"), std::string::npos) << sheet;
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

}  // namespace jamsides::indicators

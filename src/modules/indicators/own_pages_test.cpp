// What people bring themselves: lists to compare with, own counts, and the office's files.
#include "modules/indicators/pages_fixture_test.hpp"
#include "modules/indicators/receiving.hpp"

namespace jamsides::indicators {

TEST_P(IndicatorPages, A_list_of_ones_own_takes_names_and_says_which_it_does_not_know) {
    be("person-maria-engdahl");
    auto const wrong = send(add_peers, {{"name", "Studentstäder"}, {"areas", "Uppsala, Nowhere"}});
    EXPECT_EQ(wrong.status, 422);
    EXPECT_TRUE(says(wrong, "Vi vet inte vilken organisation som är Nowhere"));
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
    EXPECT_TRUE(says(page, "Talen är för små för att visas."));
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

TEST_P(IndicatorPages, Counts_without_a_base_are_said_to_lack_it) {
    be("person-maria-engdahl");
    ASSERT_EQ(send(add_local_indicator, {{"pasted",
                                          "verksamhet;period;kön;antal\nAnsökningar;2021;kvinnor;120\n"
                                          "Ansökningar;2021;män;90\n"}})
                  .status,
              303);
    auto const all = local_indicators(connection(), "1281");
    auto const one = std::ranges::find(all, "Ansökningar", &LocalIndicator::activity);
    ASSERT_NE(one, all.end());
    parameters.add("local", one->id);
    EXPECT_TRUE(says(look(show_local_indicator), "Bas saknas för kvinnor eller män"));
}

TEST_P(IndicatorPages, Own_counts_stand_beside_those_of_the_learning_group_that_are_shared) {
    be("person-maria-engdahl");
    parameters.add("local", "local-lund-summer-jobs");
    auto const page = look(show_local_beside);
    EXPECT_EQ(app::read_page(page).heading, "Feriejobb: Lund och en till");
    EXPECT_TRUE(says(page, "Region Östergötland"));
    EXPECT_TRUE(says(page, "131 av 240"));
    EXPECT_NE(page.content().find("class=\"gapbar on\" d=\"M0 7h24\""), std::string_view::npos) << "the key";
    EXPECT_TRUE(says(look(show_local_beside, "?period=2021"), "118 av 236"));
    EXPECT_TRUE(
        says(look(show_local_beside, "?period=1850"), "Det finns inga siffror för 1850. Här visas 2022."));
    EXPECT_TRUE(says(look(show_local_beside, "?with=odd"), "Det finns ingen jämförelse som heter odd här."));
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
    EXPECT_EQ(app::read_page(page).heading, "Feriejobb: Lund och två till");
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
    EXPECT_TRUE(says(page, "−14,9 till −1,2, tydlig skillnad"));
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
    EXPECT_TRUE(std::ranges::any_of(harness::read_html(faulty.content()).links,
                                    [](auto const& link) { return link.target == "#file"; }));
    EXPECT_EQ(bring(good, "try").status, 200);
    EXPECT_EQ(deliveries(connection(), 100).size(), before);
    ASSERT_EQ(bring(good, "receive").status, 303);
    auto const newest = deliveries(connection(), 1).front();
    EXPECT_EQ(newest.revised, 1);
    EXPECT_NEAR(*figures(connection(), folder.path)->in_year("N00209", "1281", 2022)->women, 70.5, 1e-9);
    parameters.add("delivery", newest.id);
    upload.clear();
    EXPECT_TRUE(says(look(show_delivery), "71,43"));  // what stood before
    EXPECT_TRUE(says(look(show_delivery), "−0,93"));
    EXPECT_TRUE(says(look(show_delivery), "Ett gammalt värde ändrades"));
    EXPECT_FALSE(says(look(show_delivery), "eller försvann"));
    EXPECT_TRUE(says(look(show_delivery), "Ett ändrat."));
    EXPECT_TRUE(std::ranges::any_of(harness::read_html(look(show_delivery).content()).links,
                                    [](auto const& link) { return link.target == "/indicators/N00209"; }));
    who.reset();
    EXPECT_FALSE(says(look(show_delivery), "Ellen"));
    EXPECT_TRUE(says(look(show_indicator), "1 av uppgifterna har ändrats"));
}

TEST_P(IndicatorPages, What_people_bring_leaves_its_trace_in_the_ledger) {
    using Verbs = std::vector<std::string>;
    be("person-maria-engdahl");
    send(add_peers, {{"name", "Studentstäder"}, {"areas", "Uppsala"}});
    auto const sets = peer_sets(connection(), "1281");
    auto const key = std::ranges::find(sets, "own", &PeerSet::kind)->key;
    auto const list = key.substr(4);
    EXPECT_EQ(acts_on("area set", list), (Verbs{"added"}));
    parameters.add("key", key);
    send(remove_peers, {});
    EXPECT_EQ(acts_on("area set", list), (Verbs{"added", "removed"}));

    send(add_local_indicator, {{"pasted", "verksamhet;period;kön;antal;bas\nBidrag;2020;kvinnor;12;40\n"}});
    auto const count = local_indicators(connection(), "1281").front();
    ASSERT_EQ(count.activity, "Bidrag");
    EXPECT_EQ(acts_on("local indicator", count.id), (Verbs{"added", "counts set"}));
    parameters.add("local", count.id);
    send(change_local_indicator,
         {{"case_meaning", "Beviljade"}, {"threshold", "5"}, {"direction", "higher"}, {"sharing", "group"}});
    EXPECT_EQ(acts_on("local indicator", count.id), (Verbs{"added", "counts set", "changed"}));
    auto const newest = ledger::entries_about(connection(), "local indicator", count.id).back();
    EXPECT_EQ(newest.actor_name, "Maria Engdahl");
    EXPECT_EQ(newest.details, R"({"sharing":"group"})");
}

TEST_P(IndicatorPages, What_the_office_brings_leaves_its_trace_in_the_ledger) {
    using Verbs = std::vector<std::string>;
    be("person-ellen-nyberg");
    std::string const text = "kpi,municipality,period,gender,value\nN00209,1281,2022,K,70.5\n";
    auto const path = folder.path / "file.csv";
    std::ofstream(path) << text;
    upload = {http::Upload{"file", "file.csv", "text/csv", text.size(), "", path}};
    ASSERT_EQ(send(import_file, {{"act", "receive"}}).status, 303);
    EXPECT_EQ(acts_on("indicator delivery", deliveries(connection(), 1).front().id),
              (Verbs{"begun", "received"}));
    upload.clear();
    EXPECT_THROW(send(accept_offered_title, {}), http::Refusal);  // none is offered
    connection().script("update indicators set offered_title = 'Heltid, andel (%)' where id = 'N00209'");
    EXPECT_TRUE(says(look(show_everywhere), "Kolada kallar den nu: Heltid, andel (%)"));
    EXPECT_EQ(send(accept_offered_title, {}).status, 303);
    EXPECT_EQ(find(connection(), "N00209")->title, "Heltid, andel (%)");
    EXPECT_EQ(acts_on("indicator", "N00209"), (Verbs{"title accepted"}));
}

TEST_P(IndicatorPages, Lists_of_what_people_bring_take_the_same_statements_however_long) {
    auto const bring = [&](int first, int count) {
        ledger::Change change{connection(), clock, {"person", "Ellen Nyberg"}};
        for (int i = first; i < first + count; ++i) {
            auto const number = std::to_string(i);
            auto const code = i == 0 ? "0007" : i == 1 ? "0180" : "1280";
            auto const delivery = begin_delivery(change, DeliveryKind::file, "file " + number);
            count_delivery(change, delivery, {.revised = 1}, true);
            add_own_peers(change, "1281", "Lista " + number, {"0380", "2480"});
            auto const own =
                add(change, LocalIndicator{.organisation_code = "1281", .activity = "Räkning " + number});
            set_counts(change, own, {{"2022", "", "", Sex::women, 30, 90}});
            auto const other = add(change, LocalIndicator{.organisation_code = code,
                                                          .activity = "Feriejobb",
                                                          .sharing = Sharing::programme});
            set_counts(change, other,
                       {{"2022", "", "", Sex::women, 30, 90}, {"2022", "", "", Sex::men, 40, 90}});
        }
        change.commit();
    };
    be("person-maria-engdahl");
    parameters.add("local", "local-lund-summer-jobs");
    std::vector<std::pair<Page, std::string>> const pages{
        {show_deliveries, ""},      {show_peers, ""},        {show_local_indicators, ""},
        {show_local_indicator, ""}, {show_local_beside, ""}, {show_local_beside, "?with=all"}};
    auto const all = [&] {
        std::vector<std::uint64_t> counts;
        for (auto const& [page, query] : pages) counts.push_back(statements(page, query));
        return counts;
    };
    bring(0, 1);
    auto const with_one = all();
    bring(1, 2);
    EXPECT_EQ(all(), with_one);
    EXPECT_LE(std::ranges::max(with_one), 9u);
}

TEST_P(IndicatorPages, A_delivery_takes_the_same_statements_however_much_it_changed) {
    be("person-ellen-nyberg");
    auto const received = [&](std::string const& rows) {
        auto const text = "kpi,municipality,period,gender,value\n" + rows;
        auto const path = folder.path / "file.csv";
        std::ofstream(path) << text;
        upload = {http::Upload{"file", "file.csv", "text/csv", text.size(), "", path}};
        EXPECT_EQ(send(import_file, {{"act", "receive"}}).status, 303);
        upload.clear();
        clock.advance(std::chrono::minutes{1});
        return deliveries(connection(), 1).front().id;
    };
    auto const count = [&](std::string const& id) {
        parameters.set("delivery", id);
        return statements(show_delivery);
    };
    auto const one = count(received("N00209,1281,2022,K,70.5\n"));
    auto const three = count(received("N00209,1281,2021,K,1\nN00209,1281,2020,K,2\nN15436,1281,2020,K,3\n"));
    EXPECT_EQ(one, three);
    EXPECT_LE(one, 5u);
}

}  // namespace jamsides::indicators

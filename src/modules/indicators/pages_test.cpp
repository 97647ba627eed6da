// The public pages of indicators on both databases: what each shows, and that chart, table, sentence and
// sheet are one.
#include "modules/indicators/pages_fixture_test.hpp"
#include "modules/organisations/store.hpp"

namespace jamsides::indicators {

ON_BOTH_DATABASES(IndicatorPages);

TEST_P(IndicatorPages, One_indicator_says_the_same_in_chart_words_table_and_sheet) {
    auto const page = look(show_indicator);
    auto const source = std::string(page.content());
    EXPECT_EQ(app::read_page(page).heading,
              "Arbetar heltid i kommunen: skillnaden har mer än halverats i Lund");
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
        EXPECT_FALSE(app::read_page(answer).heading.empty());
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

TEST_P(IndicatorPages, What_an_address_asks_for_that_is_not_here_is_said_and_the_usual_is_shown) {
    auto const is_silent = [&](Page page, std::string const& query) {
        return look(page, query).content().find("aside bad") == std::string::npos;
    };
    auto const nowhere = "Det finns ingen jämförelse som heter nowhere här. Den vanliga visas.";
    for (auto const page : {show_indicator, show_at_a_glance, show_effect, show_embedding}) {
        EXPECT_TRUE(says(look(page, "?peers=nowhere"), nowhere));
        EXPECT_TRUE(is_silent(page, ""));
        EXPECT_TRUE(is_silent(page, "?peers=similar-G37456"));
    }
    for (auto const page : {show_at_a_glance, show_everywhere}) {
        EXPECT_TRUE(says(look(page, "?year=1850"), "Det finns inga siffror för 1850. Här visas 20"));
        EXPECT_TRUE(is_silent(page, "?year=2020"));
    }
    EXPECT_TRUE(
        says(look(show_everywhere, "?areas=streets"), "Det finns inga områden som heter streets här."));
    EXPECT_TRUE(is_silent(show_everywhere, "?areas=regions"));
    EXPECT_TRUE(says(look(show_at_a_glance, "?show=odd"), "Det finns inga nyckeltal under namnet odd."));
    EXPECT_TRUE(says(look(show_effect, "?since=1850"), "Från 1850 går det inte att pröva."));
    EXPECT_TRUE(
        says(look(show_catalogue, "?group=odd"), "Det finns ingen grupp av nyckeltal som heter odd."));
    EXPECT_FALSE(says(look(show_catalogue, "?group=odd"), "Inget passar in"));
    language = &text::english();
    EXPECT_TRUE(says(look(show_everywhere, "?year=1850"), "There are no figures for 1850."));
    EXPECT_TRUE(says(look(show_indicator, "?peers=nowhere"), "There is no comparison called nowhere here."));
}

TEST_P(IndicatorPages, Up_to_five_stand_side_by_side_and_unknown_names_are_said) {
    auto const page = look(show_side_by_side, "?with=Norrt%C3%A4lje%2C+Kalmar%2C+Nowhere");
    EXPECT_TRUE(says(page, "Vi hittade ingen kommun eller region som heter Nowhere"));
    auto const sheet = std::string(look(show_side_by_side, ".csv?with=Norrt%C3%A4lje").content());
    EXPECT_NE(sheet.find("Norrtälje"), std::string::npos);
    EXPECT_NE(sheet.find("Lund"), std::string::npos);
}

TEST_P(IndicatorPages, Of_a_large_set_those_most_alike_in_population_stand_beside) {
    auto const all = organisations::all(connection());
    auto const people = [&](std::string const& code) {
        return double(std::ranges::find(all, code, &organisations::Organisation::code)->population.value());
    };
    auto const times_as_many = [&](std::string const& code) {
        return std::max(people(code) / people("1281"), people("1281") / people(code));
    };
    auto codes = peer_set(connection(), "1281", "county")->areas;
    auto const now = figures(connection(), folder.path);
    std::erase_if(codes, [&](auto const& code) { return !now->knows(code, "N00209"); });
    ASSERT_GT(codes.size(), 4u);
    std::ranges::sort(codes, {}, times_as_many);
    auto const four = "?with=" + codes[0] + ",%20" + codes[1] + ",%20" + codes[2] + ",%20" + codes[3];
    EXPECT_NE(look(show_side_by_side).content().find(four + "\">Kommuner i Skåne"), std::string::npos);
    EXPECT_TRUE(says(look(show_side_by_side, four), "i Skåne län, de som är mest lika Lund i folkmängd."));
    EXPECT_FALSE(says(look(show_side_by_side, "?with=Solna"), "mest lika"));
}

TEST_P(IndicatorPages, After_a_measure_nothing_is_said_until_somebody_says_when_it_began) {
    auto const page = look(show_effect);
    EXPECT_EQ(app::read_page(page).heading, "När började åtgärden i Lund?");
    EXPECT_TRUE(says(page, "Jämsides gissar det inte"));
    EXPECT_EQ(page.content().find("class=\"chart\""), std::string::npos);
    EXPECT_EQ(page.content().find("<table"), std::string::npos);
    auto const sheet = std::string(look(show_effect, ".csv").content());
    EXPECT_EQ(std::ranges::count(sheet, '\n'), 1) << sheet;  // the heading
    EXPECT_EQ(app::read_page(look(show_effect, "?since=1066")).heading, "När började åtgärden i Lund?");
    EXPECT_FALSE(says(page, "Skriv gärna in åtgärden"));
    be("person-maria-engdahl");
    EXPECT_TRUE(says(look(show_effect), "Skriv gärna in åtgärden där ni följer siffran"));
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
    EXPECT_TRUE(says(look(show_effect), "Alla kommuner (" + std::to_string(with_it) + ")"));
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

TEST_P(IndicatorPages, The_catalogue_is_sorted_by_the_columns_of_its_table) {
    auto const first = [&](std::string const& query) {
        auto const sheet = std::string(look(show_catalogue, ".csv?group=goal-5" + query).content());
        auto const begin = sheet.find('\n') + 1;
        return sheet.substr(begin, sheet.find('\n', begin) - begin);
    };
    EXPECT_NE(first("&sort=name"), first("&sort=-name"));
    EXPECT_TRUE(says(look(show_catalogue, "?sort=name"), "Delad på"));
}

TEST_P(IndicatorPages, Lists_take_the_same_statements_however_long) {
    EXPECT_EQ(statements(show_at_a_glance, "?show=goal-5"),
              statements(show_at_a_glance, "?show=G2KPI148333"));
    EXPECT_EQ(statements(show_side_by_side, "?with=Norrt%C3%A4lje"),
              statements(show_side_by_side, "?with=Norrt%C3%A4lje%2CKalmar%2CNybro"));
    EXPECT_EQ(statements(show_catalogue, "?q=heltid"), statements(show_catalogue, "?q="));
    EXPECT_LE(statements(show_indicator, ""), 14);
}

}  // namespace jamsides::indicators

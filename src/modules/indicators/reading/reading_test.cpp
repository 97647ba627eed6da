// Files as people send them: what is certain is taken and said, all else refused with row and column.
#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

#include "modules/indicators/reading/table_values.hpp"
#include "platform/formats/xlsx.hpp"

namespace jamsides::indicators {
namespace {

ValuesReading read(std::string const& bytes) {
    std::istringstream in(bytes);
    return read_values(in, text::swedish());
}

std::string const heading = "kpi,municipality,period,gender,value\n";

// The faults as one text, for searching.
std::string faults_of(ValuesReading const& reading) {
    std::string all;
    for (auto const& fault : reading.faults) all += formats::told(fault, text::swedish()) + "\n";
    return all;
}
std::string remarks_of(ValuesReading const& reading) {
    std::string all;
    for (auto const& remark : reading.remarks) all += remark + "\n";
    return all;
}
bool has(std::string const& text, std::string_view part) { return text.find(part) != text.npos; }

TEST(Values_file, Of_kolada_s_shape_is_read_with_blanks_kept_apart_from_nought) {
    auto const reading =
        read(heading + "N00209,1281,2022,K,71.4\nN00209,1281,2022,M,0\nN00209,1281,2022,T,\n");
    ASSERT_TRUE(reading.ok()) << faults_of(reading);
    auto const& values = reading.intake.values();
    ASSERT_EQ(values.size(), 3u);
    EXPECT_EQ(values[0].value, 71.4);
    EXPECT_EQ(values[1].value, 0);
    EXPECT_EQ(values[1].is, IncomingValue::Is::value);
    EXPECT_EQ(values[2].is, IncomingValue::Is::blank);
    EXPECT_TRUE(reading.remarks.empty());
}

TEST(Values_file,
     With_byte_order_mark_semicolons_commas_small_letters_and_lost_zeros_is_understood_and_said) {
    auto const reading = read(
        "\xef\xbb\xbfKpi;Kommun;\xc3\x85r;K\xc3\xb6n;V\xc3\xa4rde\r\nN00209;180;2022;k;1 234,5\n"
        "N00209;0;2022;m;−3,25\r\n");
    ASSERT_TRUE(reading.ok()) << faults_of(reading);
    EXPECT_EQ(reading.intake.areas(), (std::vector<std::string>{"0180", "0000"}));
    EXPECT_EQ(reading.intake.values()[0].value, -3.25);
    EXPECT_EQ(reading.intake.values()[1].value, 1234.5);
    auto const said = remarks_of(reading);
    for (auto const* part : {"decimalkomma", "liten bokstav", "nollorna", "slutar på olika sätt"})
        EXPECT_TRUE(has(said, part)) << part << "\n" << said;
}

TEST(Values_file, In_iso_8859_1_and_in_utf_16_is_read) {
    auto const latin =
        read("nyckeltal;kommun;\xe5r;k\xf6n;v\xe4rde\nN1;1281;2020;kvinnor;1\nN1;1281;2020;m\xe4n;2\n");
    ASSERT_TRUE(latin.ok()) << faults_of(latin);
    EXPECT_EQ(latin.intake.values()[1].sex, Sex::men);
    EXPECT_TRUE(has(remarks_of(latin), "ISO-8859-1"));
    std::string wide = "\xff\xfe";
    for (char c : heading + "N1,1281,2020,K,1.5\n") wide += std::string{c, '\0'};
    auto const utf16 = read(wide);
    ASSERT_TRUE(utf16.ok()) << faults_of(utf16);
    EXPECT_EQ(utf16.intake.values()[0].value, 1.5);
}

TEST(Values_file, With_what_is_no_number_is_refused_with_row_and_column) {
    auto const reading =
        read(heading +
             "N1,1281,2020,K,NaN\nN1,1281,2020,M,inf\nN1,1281,2021,K,1e308\nN1,1281,2021,M,-Infinity\n"
             "N1,1281,2022,K,1e999\nN1,1281,2022,M,..\nN1,1281,2022,T,1.2.3\n");
    EXPECT_EQ(reading.faults.size(), 7u);
    auto const said = faults_of(reading);
    EXPECT_TRUE(has(said, "Rad 2, kolumn E (value)")) << said;
    EXPECT_TRUE(has(said, "Rad 8, kolumn E (value)")) << said;
    EXPECT_TRUE(has(said, "för stort"));
}

TEST(Values_file, With_a_column_too_few_or_too_many_is_refused) {
    auto const said = faults_of(read(heading + "N1,1281,2020,K,1\nN1,1281,2020,M\nN1,1281,2020,T,1,5\n"));
    EXPECT_TRUE(has(said, "Rad 3: Raden har 4 kolumner, men rubriken har 5.")) << said;
    EXPECT_TRUE(has(said, "Rad 4")) << said;
    EXPECT_TRUE(has(faults_of(read("kpi,municipality,period,value\nN1,1281,2020,1\n")), "gender"));
}

TEST(Values_file, That_says_a_thing_twice_is_refused_with_both_rows) {
    auto const reading = read(heading + "N1,1281,2020,K,1\nN1,1281,2020,M,1\nN1,1281,2020,K,2\n");
    EXPECT_EQ(reading.faults.size(), 1u);
    EXPECT_TRUE(has(faults_of(reading), "Rad 4")) << faults_of(reading);
    EXPECT_TRUE(has(faults_of(reading), "rad 2")) << faults_of(reading);
}

TEST(Values_file, With_a_wrong_sex_year_or_code_is_refused) {
    auto const said =
        faults_of(read(heading + "N1,1281,2020,F,1\nN1,1281,20,K,1\nN1,Lund,2020,K,1\nN 1,1281,2020,K,1\n"
                                 ",1281,2020,K,1\n"));
    for (auto const* part :
         {"Rad 2, kolumn D", "Rad 3, kolumn C", "Rad 4, kolumn B", "Rad 5, kolumn A", "Rad 6, kolumn A"})
        EXPECT_TRUE(has(said, part)) << part << "\n" << said;
}

TEST(Values_file, Whose_total_lies_outside_women_and_men_is_taken_as_the_source_has_it_and_said) {
    auto const reading = read(heading + "N1,1281,2020,K,1\nN1,1281,2020,M,2\nN1,1281,2020,T,5\n");
    EXPECT_TRUE(reading.ok());
    EXPECT_TRUE(has(remarks_of(reading), "utanför"));
}

TEST(Values_file, With_the_sexes_side_by_side_is_read) {
    auto const reading = read("Nyckeltal;Titel;Kommun;Period;Kvinnor;Män;Totalt\nN1;Prov;1281;2020;1,5;;2\n");
    ASSERT_TRUE(reading.ok()) << faults_of(reading);
    EXPECT_EQ(reading.intake.values().size(), 2u);
    EXPECT_EQ(reading.titles.at("N1"), "Prov");
}

TEST(Values_file, That_is_empty_or_only_a_heading_or_something_else_is_refused) {
    EXPECT_TRUE(has(faults_of(read("")), "tom"));
    EXPECT_TRUE(has(faults_of(read(heading)), "inga rader"));
    EXPECT_FALSE(read("Hej hopp\n1\n").ok());
    EXPECT_FALSE(read("%PDF-1.7 …").ok());
    EXPECT_FALSE(read(heading + "N1,1281,2020,K,\"1\n").ok());
    EXPECT_FALSE(read(std::string("\x1f\x8b\x08\x00", 4) + "not gzip").ok());
    EXPECT_TRUE(has(faults_of(read("kpi,kpi,municipality,period,gender,value\nA,A,1281,2020,K,1\n")),
                    "Två kolumner"));
}

TEST(Values_file, Shows_at_most_twenty_faults) {
    std::string many = heading;
    for (int i = 0; i < 100; ++i) many += "N1,1281,2020,K,x\n";
    EXPECT_EQ(read(many).faults.size(), 20u);
    std::string twice = "kpi";
    for (int i = 0; i < 100; ++i) twice += ",kpi";
    EXPECT_EQ(read(twice + "\n").faults.size(), 20u);
}

TEST(Values_file, Is_read_whole_wherever_its_pieces_end) {
    std::string many = heading;
    for (int i = 0; i < 40'000; ++i)
        many += "N" + std::to_string(i) + ",1281,2020,K,\"" + std::to_string(i) + ".5\"\r\n";
    auto const reading = read(many);
    ASSERT_TRUE(reading.ok()) << faults_of(reading);
    ASSERT_EQ(reading.intake.values().size(), 40'000u);
    for (auto const& value : reading.intake.values())
        ASSERT_EQ("N" + std::to_string(int(value.value)), reading.intake.indicators()[value.indicator]);
}

TEST(Values_file, May_be_a_workbook) {
    formats::Sheet sheet{"Blad", {"kpi", "municipality", "period", "gender", "value"}, {}};
    sheet.rows.push_back({std::string("N1"), std::string("0180"), 2020LL, std::string("K"), 71.25});
    sheet.rows.push_back({std::string("N1"), std::string("0180"), 2020LL, std::string("M"), {}});
    auto const reading = read(formats::xlsx({&sheet, 1}));
    ASSERT_TRUE(reading.ok()) << faults_of(reading);
    EXPECT_EQ(reading.intake.values()[0].value, 71.25);
    EXPECT_EQ(reading.intake.values()[1].is, IncomingValue::Is::blank);
    sheet.rows[0][4] = std::string("sjuttio");
    EXPECT_TRUE(has(faults_of(read(formats::xlsx({&sheet, 1}))), "Rad 2, kolumn E"));
}

TEST(Values_file, With_an_activitys_own_counts_is_read_by_group) {
    auto const reading = read(
        "activity;period;age;group;sex;cases;base\nBidrag;2021;13-20;Inrikes;K;40;100\n"
        "Bidrag;2021;13-20;Inrikes;M;60;110\nBidrag;2021-H1;;;T;3;\n");
    ASSERT_TRUE(reading.ok()) << faults_of(reading);
    auto const& counts = reading.local.at("Bidrag");
    ASSERT_EQ(counts.size(), 3u);
    EXPECT_EQ(counts[0], (LocalCount{"2021", "13-20", "Inrikes", Sex::women, 40, 100}));
    EXPECT_EQ(counts[2].base, std::nullopt);
}

TEST(Values_file, With_counts_that_cannot_be_is_refused) {
    std::string const head = "activity;period;sex;cases;base\n";
    auto const said =
        faults_of(read(head + "B;2021;K;40;30\nB;2021;M;-1;2\nB;2021-Q5;T;1;2\nB;2022;K;1,5;2\n"));
    for (auto const* part : {"Rad 2, kolumn D", "Rad 3, kolumn D", "Rad 4, kolumn B", "Rad 5, kolumn D"})
        EXPECT_TRUE(has(said, part)) << part << "\n" << said;
    auto const sums = faults_of(read(head + "B;2021;K;4;30\nB;2021;M;5;30\nB;2021;T;10;60\n"));
    EXPECT_TRUE(has(sums, "Rad 4, kolumn D")) << sums;
    EXPECT_TRUE(has(faults_of(read(head + "B;2021;K;4;30\nB;2021;K;4;30\n")), "rad 2"));
}

std::string json_stat(std::string const& sex_labels, std::string const& values) {
    return R"({"version":"2.0","class":"dataset","label":"Prov","source":"SCB","id":["Region","Kon","ContentsCode","Tid"],
        "size":[2,2,1,2],"role":{"time":["Tid"],"metric":["ContentsCode"]},"extension":{"px":{"tableid":"TAB638"}},
        "dimension":{"Region":{"category":{"index":{"00":0,"1281":1}}},
        "Kon":{"category":{"index":["1","2"],"label":)" +
           sex_labels +
           R"(}},"ContentsCode":{"category":{"index":{"BE0101N1":0},"label":{"BE0101N1":"Folkmängd"}}},
        "Tid":{"category":{"index":["2021","2022"]}}},"value":)" +
           values + "}";
}

TEST(Json_stat, Has_men_first_and_women_second_as_its_labels_say) {
    auto const reading = read(json_stat(R"({"1":"män","2":"kvinnor"})", "[1,2,3,4,5,6,null,8.5]"));
    ASSERT_TRUE(reading.ok()) << faults_of(reading);
    EXPECT_EQ(reading.source, "SCB");
    EXPECT_EQ(reading.titles.at("TAB638-BE0101N1"), "Folkmängd");
    auto const& values = reading.intake.values();
    ASSERT_EQ(values.size(), 8u);
    auto const at = [&](std::string_view area, int year, Sex sex) {
        return *std::ranges::find_if(values, [&](auto const& each) {
            return reading.intake.areas()[each.area] == area && each.year == year && each.sex == sex;
        });
    };
    EXPECT_EQ(at("0000", 2021, Sex::men).value, 1);
    EXPECT_EQ(at("0000", 2022, Sex::women).value, 4);
    EXPECT_EQ(at("1281", 2021, Sex::women).is, IncomingValue::Is::blank);
    EXPECT_EQ(at("1281", 2022, Sex::women).value, 8.5);
}

TEST(Json_stat, May_leave_out_what_is_not_there) {
    auto const reading = read(json_stat(R"({"1":"män","2":"kvinnor"})", R"({"0":1,"7":8})"));
    ASSERT_TRUE(reading.ok()) << faults_of(reading);
    EXPECT_EQ(reading.intake.values().size(), 2u);
}

// As PxWeb v2 answers, with the member that is told about put in.
std::string px_web(std::string const& ids, std::string const& sizes, std::string const& dimensions,
                   std::string const& values) {
    return R"({"version":"2.0","class":"dataset","label":"Prov","source":"SCB","updated":"2025-02-21T07:00:00Z",
        "id":[)" +
           ids + R"(],"size":[)" + sizes +
           R"(],"role":{"time":["Tid"],"geo":["Region"],"metric":["ContentsCode","Matt"]},
        "extension":{"px":{"infofile":"BE0101","tableid":"TAB5","decimals":0,"language":"sv"},"contact":[{"raw":"x"}]},
        "dimension":{"Region":{"label":"region","category":{"index":{"1281":0},"label":{"1281":"Lund"}},
          "extension":{"elimination":true,"show":"value"}},
        "Kon":{"label":"kön","category":{"index":{"1":0,"2":1,"1+2":2},
          "label":{"1":"män","2":"kvinnor","1+2":"män och kvinnor"}},"extension":{"eliminationValueCode":"1+2"}},
        "Tid":{"label":"år","category":{"index":{"2022":0},"label":{"2022":"2022"}}})" +
           dimensions + "}," + values + "}";
}

std::string const contents =
    R"(,"ContentsCode":{"label":"tabellinnehåll","category":{"index":{"A1":0,"A2":1},
    "label":{"A1":"Folkmängd","A2":"Andel"},"unit":{"A1":{"base":"antal","decimals":0},"A2":{"base":"procent","decimals":1}}}})";

TEST(Json_stat, Of_pxweb_v2_has_a_kind_of_content_an_indicator_with_its_unit) {
    auto const reading = read(px_web(R"("Region","Kon","ContentsCode","Tid")", "1,3,2,1", contents,
                                     R"("value":[10,1.5,20,null,30,2.5],"status":{"3":"..","4":"p"})"));
    ASSERT_TRUE(reading.ok()) << faults_of(reading);
    EXPECT_EQ(reading.titles.at("TAB5-A1"), "Folkmängd, antal");
    EXPECT_EQ(reading.titles.at("TAB5-A2"), "Andel, procent");
    EXPECT_EQ(reading.intake.values().size(), 6u);
    EXPECT_EQ(unit_of_title("Andel, procent"), Unit::percent);
    auto const said = remarks_of(reading);
    EXPECT_TRUE(has(said, "1 värde är tomt hos källan, med tecknet ..")) << said;
    EXPECT_TRUE(has(said, "1 värde har en anmärkning")) << said;
}

TEST(Json_stat, With_two_sides_of_content_has_an_indicator_for_each_combination) {
    auto const measures =
        R"(,"Matt":{"category":{"index":["M1","M2"],"label":{"M1":"medel","M2":"median"}}})";
    auto const reading = read(px_web(R"("Matt","Region","Kon","ContentsCode","Tid")", "2,1,3,2,1",
                                     contents + measures, R"("value":[1,2,3,4,5,6,7,8,9,10,11,12])"));
    ASSERT_TRUE(reading.ok()) << faults_of(reading);
    EXPECT_EQ(reading.intake.indicators(),
              (std::vector<std::string>{"TAB5-M1-A1", "TAB5-M1-A2", "TAB5-M2-A1", "TAB5-M2-A2"}));
    auto const at = [&](std::string_view indicator, Sex sex) {
        return std::ranges::find_if(reading.intake.values(),
                                    [&](auto const& each) {
                                        return reading.intake.indicators()[each.indicator] == indicator &&
                                               each.sex == sex;
                                    })
            ->value;
    };
    EXPECT_EQ(at("TAB5-M1-A2", Sex::men), 2);
    EXPECT_EQ(at("TAB5-M2-A1", Sex::women), 9);
    EXPECT_EQ(at("TAB5-M2-A2", Sex::total), 12);
}

TEST(Json_stat, Whose_content_was_eliminated_is_called_by_its_table) {
    auto const reading = read(px_web(
        R"("ContentsCode","Region","Kon","Tid")", "1,1,3,1",
        R"(,"ContentsCode":{"category":{"index":{"EliminatedValue":0},"label":{"EliminatedValue":"Folkmängd"}}})",
        R"("value":{"0":1,"1":2},"status":"p")"));
    ASSERT_TRUE(reading.ok()) << faults_of(reading);
    EXPECT_EQ(reading.titles.at("TAB5"), "Folkmängd");
    EXPECT_TRUE(has(remarks_of(reading), "2 värden har en anmärkning"));
}

TEST(Json_stat, Of_a_shape_that_says_too_little_is_refused_with_its_place) {
    auto const said = [&](std::string const& json) { return faults_of(read(json)); };
    EXPECT_TRUE(has(said(R"({"dataset":{"value":[1]}})"), "dataset: är JSON-stat 1"));
    EXPECT_TRUE(has(said(R"({"class":"collection","link":{}})"), "class: är collection"));
    EXPECT_TRUE(has(said(px_web(R"("Region","Tid")", "1,1", "", R"("value":[1])")), "id: saknar kön"));
    EXPECT_TRUE(has(said(px_web(R"("Kon","Tid")", "3,1", "", R"("value":[1,2,3])")), "id: saknar region"));
    EXPECT_TRUE(has(said(px_web(R"("Region","Kon","Tid","Alder")", "1,3,1,2",
                                R"(,"Alder":{"category":{"index":["0","1"]}})", R"("value":[1,2,3,4,5,6])")),
                    "dimension.Alder: har fler än ett värde"));
    EXPECT_TRUE(
        has(said(px_web(R"("Region","Kon","Tid","Lan")", "1,3,1,1",
                        R"(,"Lan":{"label":"Region","category":{"index":["12"]}})", R"("value":[1,2,3])")),
            "id: har flera sidor för region"));
    EXPECT_TRUE(has(said(json_stat(R"({"1":"män","2":"okänt"})", "[1,2,3,4,5,6,7,8]")),
                    "dimension.Kon.category.2: är inget kön som går att känna igen på okänt"));
    EXPECT_TRUE(
        has(said(px_web(R"("Region","Kon","Tid")", "1,3,1", "", R"("value":[1,2,3],"status":[null])")),
            "status: har inte så många värden"));
    EXPECT_TRUE(
        has(said(px_web(R"("Region","Kon","Tid")", "1,3,1", "", R"("value":[1,2,3],"status":{"7":"p"})")),
            "status.7: ligger utanför size"));
}

TEST(Json_stat, That_does_not_hold_together_is_refused_with_its_place) {
    auto const good = R"({"1":"män","2":"kvinnor"})";
    EXPECT_TRUE(has(faults_of(read(json_stat(good, "[1,2,3]"))), "value"));
    EXPECT_TRUE(has(faults_of(read(json_stat(good, R"([1,2,3,4,5,6,7,"åtta"])"))), "ska vara ett tal"));
    EXPECT_TRUE(has(faults_of(read(json_stat(good, R"({"8":1})"))), "utanför"));
    EXPECT_TRUE(has(faults_of(read(json_stat("{}", "[1,2,3,4,5,6,7,8]"))), "kön"));
    EXPECT_FALSE(read("{\"class\":\"dataset\"}").ok());
    EXPECT_FALSE(read("{").ok());
}

}  // namespace
}  // namespace jamsides::indicators

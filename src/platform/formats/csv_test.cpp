// CSV as programs and as Excel want it, with headings from the struct's own table.
#include "platform/formats/csv.hpp"

#include <gtest/gtest.h>
#include <boost/describe.hpp>

#include "platform/formats/table.hpp"

namespace jamsides::formats {
namespace {

using namespace std::chrono_literals;

BOOST_DEFINE_ENUM_CLASS(Certainty, preliminary, confirmed)

std::string_view word_for(Certainty value) {
    return value == Certainty::confirmed ? "bestämd" : "preliminär";
}

struct MeetingRow {
    std::string id;
    std::string title;
    std::optional<Day> day;
    Certainty certainty = Certainty::preliminary;
    double hours = 0;
    std::vector<std::string> themes;
    Instant changed_at{};
};
BOOST_DESCRIBE_STRUCT(MeetingRow, (), (id, title, day, certainty, hours, themes, changed_at))

std::string_view title_of(MeetingRow const*, std::string_view member) {
    return title_in({{"title", "Aktivitet"},
                     {"day", "Dag"},
                     {"certainty", "Läge"},
                     {"hours", "Timmar"},
                     {"themes", "Teman"},
                     {"changed_at", "Ändrad"}},
                    member);
}

std::vector<MeetingRow> meetings() {
    const Instant changed = std::chrono::sys_days{2021y / std::chrono::June / 16} + 9h + 30min;
    return {{"1",
             "Strategträff",
             2021y / std::chrono::August / 19,
             Certainty::confirmed,
             3.5,
             {"ledning", "styrning"},
             changed},
            {"2", "Resultat \"2023\"", std::nullopt, Certainty::preliminary, 12, {}, changed}};
}

TEST(Csv, A_row_is_written_as_rfc_4180_says) {
    EXPECT_EQ(csv(meetings(), text::swedish()),
              "Aktivitet,Dag,Läge,Timmar,Teman,Ändrad\r\n"
              "Strategträff,2021-08-19,bestämd,3.5,\"ledning, styrning\",2021-06-16T09:30:00.000Z\r\n"
              "\"Resultat \"\"2023\"\"\",,preliminär,12,,2021-06-16T09:30:00.000Z\r\n");
}

TEST(Csv, Swedish_excel_gets_semicolons_a_mark_a_decimal_comma_and_local_time) {
    const auto text = csv(meetings(), text::swedish(), for_swedish_excel);
    EXPECT_TRUE(
        text.starts_with("\xef\xbb\xbf"
                         "Aktivitet;Dag;Läge;"));
    EXPECT_NE(text.find("bestämd;3,5;ledning, styrning;2021-06-16 11:30\r\n"), text.npos) << text;
}

TEST(Csv, A_text_that_looks_like_a_formula_is_disarmed_and_a_number_is_not) {
    const Sheet sheet{
        "", {"Text", "Tal"}, {{"=HYPERLINK(\"x\")", -5LL}, {"+46 8", 1.5}, {"@a", true}, {"\tb", {}}}};
    EXPECT_EQ(csv(sheet),
              "Text,Tal\r\n\"'=HYPERLINK(\"\"x\"\")\",-5\r\n'+46 8,1.5\r\n'@a,1\r\n\"'\tb\",\r\n");
}

TEST(Csv, What_was_written_reads_back_the_same) {
    const Sheet sheet{"", {"A", "B"}, {{"=1+1", "a;b,c\nd"}, {"\"", "-"}, {" ", "å"}}};
    for (const auto style : {for_programs, for_swedish_excel}) {
        const auto reading = read_table(csv(sheet, style), text::swedish());
        ASSERT_TRUE(reading.ok()) << told(reading.faults[0], text::swedish());
        ASSERT_EQ(reading.table.rows.size(), 4u);
        EXPECT_EQ(reading.table.rows[1].cells, (std::vector<std::string>{"=1+1", "a;b,c\nd"}));
        EXPECT_EQ(reading.table.rows[2].cells, (std::vector<std::string>{"\"", "-"}));
        EXPECT_EQ(reading.table.rows[3].cells, (std::vector<std::string>{"", "å"}));
    }
}

TEST(Csv, A_row_with_one_empty_cell_is_not_an_empty_line) {
    EXPECT_EQ(csv(Sheet{"", {"A"}, {{Cell{}}, {Cell{"x"}}}}), "A\r\n\"\"\r\nx\r\n");
}

TEST(Csv, A_text_that_is_only_a_separator_reads_back_as_text) {
    auto const written = csv(Sheet{"", {"A"}, {{Cell{";"}}}});
    EXPECT_EQ(written, "A\r\n\";\"\r\n");
    EXPECT_EQ(read_table(written, text::swedish()).table.rows.size(), 2u);
}

TEST(Csv, Headings_follow_the_catalogue) {
    const auto heading = text::english().t("Aktivitet") + ',';
    EXPECT_TRUE(csv(meetings(), text::english()).starts_with(heading));
    EXPECT_EQ(title_in({{"day", "Dag"}}, "id"), "");
}

}  // namespace
}  // namespace jamsides::formats

// A participant list from a spreadsheet becomes typed rows, or faults that name row and column.
#include "platform/formats/rows_from.hpp"

#include <gtest/gtest.h>
#include <boost/describe.hpp>

#include "platform/formats/csv.hpp"

namespace jamsides::formats {
namespace {

using namespace std::chrono_literals;

BOOST_DEFINE_ENUM_CLASS(Function, politician, manager, strategist)

std::string_view word_for(Function function) {
    switch (function) {
        case Function::politician:
            return "politiker";
        case Function::manager:
            return "chef";
        case Function::strategist:
            break;
    }
    return "strateg";
}

struct Participant {
    std::string name;
    std::string email;
    Function function = Function::politician;
    std::optional<std::string> title;
    std::optional<Day> from;
    std::optional<int> hours;
    std::optional<bool> is_chair;
    bool operator==(Participant const&) const = default;
};
BOOST_DESCRIBE_STRUCT(Participant, (), (name, email, function, title, from, hours, is_chair))

std::string_view title_of(Participant const*, std::string_view member) {
    return title_in({{"name", "Namn"},
                     {"email", "E-postadress"},
                     {"function", "Funktion"},
                     {"title", "Titel"},
                     {"from", "Från och med"},
                     {"hours", "Timmar"},
                     {"is_chair", "Ordförande"}},
                    member);
}

std::string_view also_called(Participant const*, std::string_view member) {
    return member == "email" ? "mejl|epost|mail" : member == "function" ? "roll" : "";
}

RowsReading<Participant> read(std::string_view csv_text) {
    return rows_from<Participant>(read_table(csv_text, text::swedish()), text::swedish());
}

const Participant åsa{
    "Åsa Öst", "asa@example.org", Function::manager, "Kommundirektör", 2021y / std::chrono::June / 16, 40,
    true};

TEST(RowsFrom, Columns_are_found_by_heading_in_any_order) {
    const auto reading = read(
        "Roll;MEJL;namn;Titel;okänd;Från och med;Timmar;Ordförande\n"
        "Chef;asa@example.org;Åsa Öst;Kommundirektör;x;16/6 2021;40;ja\n");
    ASSERT_TRUE(reading.ok()) << told(reading.faults[0], text::swedish());
    EXPECT_EQ(reading.rows, std::vector<Participant>{åsa});
    EXPECT_EQ(reading.numbers, std::vector<std::size_t>{2});
}

TEST(RowsFrom, What_is_optional_may_be_empty_or_have_no_column) {
    const auto reading = read("Namn,E-postadress,Funktion,Timmar\nÅsa,asa@example.org,strategist,\n");
    ASSERT_TRUE(reading.ok());
    EXPECT_EQ(reading.rows.at(0).function, Function::strategist);
    EXPECT_EQ(reading.rows.at(0).hours, std::nullopt);
}

TEST(RowsFrom, Every_fault_names_row_and_column_and_nothing_is_kept) {
    const auto reading = read(
        "Namn;Mejl;Funktion;Från och med;Timmar;Ordförande\n"
        "Åsa;a@example.org;chef;;1 000;nej\n"
        ";b@example.org;kung;16 juni 21;40,5;kanske\n");
    EXPECT_TRUE(reading.rows.empty());
    std::vector<std::string> sentences;
    for (auto& fault : reading.faults) sentences.push_back(told(fault, text::swedish()));
    EXPECT_EQ(sentences,
              (std::vector<std::string>{
                  "Rad 3, kolumn A (Namn): Rutan är tom.",
                  "Rad 3, kolumn C (Funktion): Skriv något av: politiker, chef och strateg.",
                  "Rad 3, kolumn D (Från och med): Skriv året med fyra siffror, till exempel 16 juni 2021.",
                  "Rad 3, kolumn E (Timmar): Skriv ett helt tal.",
                  "Rad 3, kolumn F (Ordförande): Skriv ja eller nej."}));
}

TEST(RowsFrom, A_column_that_is_needed_is_asked_for_by_its_heading) {
    const auto reading = read("Namn;Funktion\nÅsa;chef\n");
    ASSERT_EQ(reading.faults.size(), 1u);
    EXPECT_EQ(told(reading.faults[0], text::swedish()),
              "Rad 1: Det saknas en kolumn med rubriken E-postadress.");
}

TEST(RowsFrom, What_we_export_can_be_imported) {
    for (const auto style : {for_programs, for_swedish_excel})
        EXPECT_EQ(read(csv(std::vector{åsa}, text::swedish(), style)).rows, std::vector<Participant>{åsa});
}

TEST(RowsFrom, Numbers_are_read_as_people_write_them) {
    double number = 0;
    EXPECT_EQ(read_value("1\u00a0234,5", number, text::swedish()), "");
    EXPECT_EQ(number, 1234.5);
    EXPECT_EQ(read_value("−3", number, text::swedish()), "");
    EXPECT_EQ(number, -3);
    for (const auto* text : {"1,2,3", "tre", "1e999", "nan", "-"})
        EXPECT_EQ(read_value(text, number, text::swedish()), "Skriv ett tal.") << text;
    short small = 0;
    EXPECT_EQ(read_value("70000", small, text::swedish()), "Talet är för stort.");
}

}  // namespace
}  // namespace jamsides::formats

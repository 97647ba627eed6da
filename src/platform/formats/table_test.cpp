// Tables that people bring, in the encodings and dialects of real spreadsheets, and what is said when they
// cannot be read.
#include "platform/formats/table.hpp"

#include <gtest/gtest.h>

#include "platform/formats/decoding.hpp"

namespace jamsides::formats {
namespace {

using Cells = std::vector<std::string>;

std::vector<Cells> cells_of(std::string_view bytes) {
    const auto reading = read_table(bytes, text::swedish());
    for (auto& fault : reading.faults) ADD_FAILURE() << told(fault, text::swedish());
    std::vector<Cells> rows;
    for (auto& row : reading.table.rows) rows.push_back(row.cells);
    return rows;
}

std::vector<std::string> faults_of(std::string_view bytes, TableLimits const& limits = {}) {
    const auto reading = read_table(bytes, text::swedish(), limits);
    EXPECT_TRUE(reading.table.rows.empty() || reading.ok());
    std::vector<std::string> told_faults;
    for (auto& fault : reading.faults) told_faults.push_back(told(fault, text::swedish()));
    return told_faults;
}

const std::vector<Cells> åsa{{"Namn", "E-post"}, {"Åsa Öst", "asa@example.org"}};

TEST(Tables, Comma_semicolon_and_tab_are_recognised) {
    EXPECT_EQ(cells_of("Namn,E-post\nÅsa Öst,asa@example.org\n"), åsa);
    EXPECT_EQ(cells_of("Namn;E-post\r\nÅsa Öst;asa@example.org"), åsa);
    EXPECT_EQ(cells_of("Namn\tE-post\rÅsa Öst\tasa@example.org\r"), åsa);
    EXPECT_EQ(cells_of("sep=|\r\nNamn|E-post\r\nÅsa Öst|asa@example.org\r\n"), åsa);
    EXPECT_EQ(cells_of("Namn\nLund\n"), (std::vector<Cells>{{"Namn"}, {"Lund"}}));
}

TEST(Tables, A_title_alone_above_the_table_does_not_hide_the_separator) {
    EXPECT_EQ(cells_of("Tidplan\nNamn\tE-post\n"), (std::vector<Cells>{{"Tidplan"}, {"Namn", "E-post"}}));
}

TEST(Tables, The_encodings_of_excel_and_notepad_are_recognised) {
    EXPECT_EQ(cells_of("\xef\xbb\xbfNamn;E-post\r\nÅsa Öst;asa@example.org\r\n"), åsa);
    EXPECT_EQ(cells_of("Namn;E-post\r\n\xc5sa \xd6st;asa@example.org\r\n"), åsa);
    std::string utf16 = "\xff\xfe";
    for (const char32_t c : U"Namn\tE-post\r\nÅsa Öst\tasa@example.org") {
        if (c != 0) utf16 += {static_cast<char>(c & 0xff), static_cast<char>(c >> 8)};
    }
    EXPECT_EQ(cells_of(utf16), åsa);
    EXPECT_EQ(to_utf8("\x80 \x96"), "€ –");
    EXPECT_EQ(to_utf8("\xfe\xff\xd8\x3c\xdf\x3f"), "🌿");
}

TEST(Tables, A_quoted_cell_may_hold_separators_quotes_and_line_ends) {
    EXPECT_EQ(cells_of("A;B\n\"x;\"\"y\"\"\r\nz\";2\n"),
              (std::vector<Cells>{{"A", "B"}, {"x;\"y\"\r\nz", "2"}}));
}

TEST(Tables, Cells_pasted_from_excel_may_begin_with_a_quotation_mark) {
    EXPECT_EQ(cells_of("A\tB\n\"Glada\" laget\t2\n\"två\nrader\"\t3\n"),
              (std::vector<Cells>{{"A", "B"}, {"\"Glada\" laget", "2"}, {"två\nrader", "3"}}));
}

TEST(Tables, Empty_rows_are_left_out_and_the_others_keep_their_numbers) {
    const auto reading = read_table("A;B\n\n;;\n 1 ;\xc2\xa0 2\xc2\xa0\n;\n", text::swedish());
    ASSERT_EQ(reading.table.rows.size(), 2u);
    EXPECT_EQ(reading.table.rows[1].number, 4u);
    EXPECT_EQ(reading.table.rows[1].cells, (Cells{"1", "2"}));
}

TEST(Tables, A_quotation_mark_without_an_end_is_found_where_it_begins) {
    EXPECT_EQ(faults_of("A;B\n1;2\n3;\"4\n5;6\n"),
              (Cells{"Rad 3, kolumn B: Här börjar ett citattecken som aldrig tar slut."}));
    EXPECT_EQ(faults_of("A;B\n\"1\"x;2\n").at(0).substr(0, 16), "Rad 2, kolumn A:");
}

TEST(Tables, Bytes_that_cannot_be_read_are_found_in_their_cell) {
    EXPECT_EQ(faults_of("\xef\xbb\xbfNamn;Ort\nÅsa;G\xf6teborg\n"),
              (Cells{"Rad 2, kolumn B: Här finns tecken som inte går att läsa. Spara filen som UTF-8 och "
                     "försök igen."}));
    EXPECT_EQ(faults_of("A;B\n1;\x81\n").size(), 1u);
}

TEST(Tables, What_is_no_table_is_told_from_one) {
    EXPECT_TRUE(faults_of("%PDF-1.7").at(0).starts_with("Det här är en PDF. "));
    EXPECT_TRUE(faults_of("\xd0\xcf\x11\xe0\xa1\xb1").at(0).starts_with("Filen är en äldre Excelfil"));
    EXPECT_EQ(faults_of(std::string("\x89PNG\0\0", 6)),
              (Cells{"Det här är ingen tabell. Välj en Excelfil (.xlsx) eller en CSV-fil."}));
    EXPECT_EQ(faults_of("PK\x03\x04 not really"),
              (Cells{"Filen är skadad eller orimligt hårt packad och går inte att läsa."}));
    EXPECT_EQ(faults_of(" \n\n"), (Cells{"Tabellen är tom. Den första raden ska vara rubriker."}));
    EXPECT_EQ(faults_of(""), faults_of(" "));
}

TEST(Tables, Limits_are_kept) {
    EXPECT_EQ(faults_of("A\n1\n2\n", {.rows = 2}),
              (Cells{"Tabellen är för lång: högst 2 rader går att läsa."}));
    EXPECT_EQ(faults_of("A;B;C;D\n", {.columns = 3}),
              (Cells{"Rad 1, kolumn D: Tabellen har för många kolumner: högst 3 går att läsa."}));
    EXPECT_EQ(faults_of("A\n12345\n", {.characters = 4}),
              (Cells{"Rad 2, kolumn A: Det står för mycket i rutan: högst 4 tecken går att läsa."}));
    EXPECT_EQ(faults_of("A\n12345\n", {.bytes = 4}).size(), 1u);
    EXPECT_EQ(faults_of("A\n" + std::string(1'000'000, ';') + "\n").size(), 0u);  // nothing in them
    EXPECT_LE(faults_of("A\n" + std::string(100'000, '\x81') + "\n").size(), 20u);
}

TEST(Tables, Columns_are_named_as_in_a_spreadsheet) {
    EXPECT_EQ(column_letters(0), "A");
    EXPECT_EQ(column_letters(25), "Z");
    EXPECT_EQ(column_letters(26), "AA");
    EXPECT_EQ(column_letters(16383), "XFD");
}

}  // namespace
}  // namespace jamsides::formats

// Workbooks: what we write and read back, and what others write.
#include "platform/formats/xlsx.hpp"

#include <gtest/gtest.h>
#include <unistd.h>
#include <zip.h>

#include "platform/formats/archive.hpp"
#include "platform/formats/excel_number.hpp"
#include "platform/formats/table.hpp"
#include "platform/formats/test_files.hpp"
#include "platform/time/iso.hpp"

namespace jamsides::formats {
namespace {

using namespace std::chrono_literals;
using Cells = std::vector<std::string>;

std::vector<Cells> cells_of(std::string_view bytes) {
    const auto reading = read_table(bytes, text::swedish());
    for (auto& fault : reading.faults) ADD_FAILURE() << told(fault, text::swedish());
    std::vector<Cells> rows;
    for (auto& row : reading.table.rows) rows.push_back(row.cells);
    return rows;
}

// A zip archive from paths and contents.
std::string packed(std::vector<std::pair<std::string, std::string>> const& entries) {
    const auto path =
        std::filesystem::temp_directory_path() / ("jamsides-" + std::to_string(::getpid()) + ".zip");
    zip_t* archive = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    for (auto& [name, content] : entries)
        zip_file_add(archive, name.c_str(), zip_source_buffer(archive, content.data(), content.size(), 0), 0);
    EXPECT_EQ(zip_close(archive), 0);
    auto bytes = content_of(path);
    std::filesystem::remove(path);
    return bytes;
}

// The least that is a workbook, with one sheet of the given rows.
std::string workbook_of(std::string const& rows, std::string const& properties = "") {
    constexpr std::string_view type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const auto relation = [&](std::string const& id, std::string const& kind, std::string const& target) {
        return "<Relationships><Relationship Id=\"" + id + "\" Type=\"" + std::string(type) + kind +
               "\" Target=\"" + target + "\"/></Relationships>";
    };
    return packed({{"_rels/.rels", relation("r1", "officeDocument", "xl/workbook.xml")},
                   {"xl/workbook.xml", "<workbook>" + properties +
                                           "<sheets><sheet name=\"A\" r:id=\"r2\"/></sheets></workbook>"},
                   {"xl/_rels/workbook.xml.rels", relation("r2", "worksheet", "worksheets/a.xml")},
                   {"xl/worksheets/a.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"}});
}

Sheet participants() {
    const Instant sent = *time::instant_from_iso("2021-06-16T09:30:00Z");
    return {"Deltagare: våren/hösten",
            {"Namn", "Dag", "Skickad", "Timmar", "Antal", "Klar"},
            {{"Åsa Öst", 2021y / std::chrono::June / 16, sent, 3.5, 12LL, true},
             {"=1+1", {}, {}, -0.25, {}, false}}};
}

TEST(Workbooks, What_was_written_reads_back) {
    const auto sheet = participants();
    EXPECT_EQ(cells_of(xlsx({&sheet, 1})),
              (std::vector<Cells>{{"Namn", "Dag", "Skickad", "Timmar", "Antal", "Klar"},
                                  {"Åsa Öst", "2021-06-16", "2021-06-16 11:30", "3.5", "12", "1"},
                                  {"=1+1", "", "", "-0.25", "", "0"}}));
}

TEST(Workbooks, The_same_content_is_the_same_file) {
    const auto sheet = participants();
    const WorkbookFacts facts{"Deltagare", "Programkansliet",
                              *time::instant_from_iso("2021-06-16T09:30:00Z")};
    EXPECT_EQ(xlsx({&sheet, 1}, facts), xlsx({&sheet, 1}, facts));
}

TEST(Workbooks, Headings_stay_in_view_and_sheet_names_are_made_valid) {
    const std::vector<Sheet> sheets{participants(), participants(), {"", {"A"}, {}}};
    const auto bytes = xlsx(sheets);
    const auto archive = Archive::open(bytes);
    ASSERT_TRUE(archive);
    const auto sheet = archive->content("xl/worksheets/sheet1.xml").value();
    EXPECT_NE(
        sheet.find("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"),
        sheet.npos);
    EXPECT_NE(sheet.find("<autoFilter ref=\"A1:F3\"/>"), sheet.npos);
    const auto workbook = archive->content("xl/workbook.xml").value();
    for (const auto* name : {"Deltagare  våren hösten\"", "Deltagare  våren hösten 2\"", "name=\"Blad\""})
        EXPECT_NE(workbook.find(name), workbook.npos) << name << workbook;
    EXPECT_NE(archive->content("xl/styles.xml")->find("yyyy-mm-dd hh:mm"), std::string::npos);
}

TEST(Workbooks, A_number_shown_as_a_day_is_a_day) {
    EXPECT_TRUE(is_day_format(14, ""));
    EXPECT_TRUE(is_day_format(164, "yyyy\\-mm\\-dd"));
    EXPECT_TRUE(is_day_format(164, "[$-41D]d mmmm yyyy;@"));
    EXPECT_FALSE(is_day_format(164, "#,##0\\ \"dagar\""));
    EXPECT_FALSE(is_day_format(164, "[Red]0.00"));
    EXPECT_FALSE(is_day_format(1, "0"));
    EXPECT_EQ(excel_day(44363, false), "2021-06-16");
    EXPECT_EQ(excel_day(44363.541666666664, false), "2021-06-16 13:00");
    EXPECT_EQ(excel_day(0.5416666, false), "13:00");
    EXPECT_EQ(excel_day(1, false), "1900-01-01");
    EXPECT_EQ(excel_day(61, false), "1900-03-01");
    EXPECT_EQ(excel_day(60, false), "");
    EXPECT_EQ(excel_day(42901, true), "2021-06-16");
    EXPECT_EQ(excel_day(-1, false) + excel_day(1e9, false) + excel_day(0.0 / 0.0, true), "");
    EXPECT_EQ(plain_number(0.1), "0.1");
    EXPECT_EQ(plain_number(1e6), "1000000");
}

TEST(Workbooks, Gaps_and_missing_references_are_understood) {
    EXPECT_EQ(cells_of(workbook_of("<row r=\"2\"><c r=\"B2\"><v>1</v></c></row><row><c><v>2</v></c><c "
                                   "t=\"str\"><v>x</v></c></row>")),
              (std::vector<Cells>{{"", "1"}, {"2", "x"}}));
    const auto reading =
        read_table(workbook_of("<row r=\"7\"><c r=\"A7\"><v>1</v></c></row>"), text::swedish());
    EXPECT_EQ(reading.table.rows.at(0).number, 7u);
}

TEST(Workbooks, An_error_of_excel_is_found_in_its_cell) {
    const auto reading =
        read_table(workbook_of("<row r=\"3\"><c r=\"AB3\" t=\"e\"><v>#REF!</v></c></row>"), text::swedish());
    ASSERT_EQ(reading.faults.size(), 1u);
    EXPECT_EQ(told(reading.faults[0], text::swedish()), "Rad 3, kolumn AB: Excel visar ett fel här: #REF!.");
}

TEST(Workbooks, A_cell_far_to_the_right_does_not_take_memory) {
    const auto reading =
        read_table(workbook_of("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>"), text::swedish());
    ASSERT_EQ(reading.faults.size(), 1u);
    EXPECT_EQ(reading.faults[0].column, "GS");
}

TEST(Workbooks, Archives_made_to_harm_are_refused) {
    EXPECT_FALSE(read_table(packed({{"../../etc/passwd", "x"}}), text::swedish()).ok());
    EXPECT_FALSE(Archive::open(packed({{"a/../b", "x"}})));
    EXPECT_FALSE(Archive::open(packed({{"a", std::string(10'000'000, ' ')}})));  // packed a thousand times
    EXPECT_FALSE(Archive::open(packed({{"a", "1"}, {"b", "2"}}), {.entries = 1}));
    EXPECT_FALSE(Archive::open(packed({{"a", "12345"}}), {.total_bytes = 4}));
    EXPECT_TRUE(Archive::open(packed({{"a", "12345"}})));
    EXPECT_FALSE(is_safe_path("/a"));
    EXPECT_FALSE(is_safe_path("C:/a"));
    EXPECT_FALSE(is_safe_path("a\\b"));
    EXPECT_FALSE(is_safe_path(".."));
    EXPECT_TRUE(is_safe_path("a..b/c"));
}

TEST(Workbooks, Sheets_that_are_not_xml_or_not_there_are_told) {
    EXPECT_FALSE(read_table(workbook_of("<row"), text::swedish()).ok());
    EXPECT_EQ(read_table(packed({{"content.xml", "<a/>"}}), text::swedish()).faults.at(0).sentence,
              "Det här är ett OpenDocument-kalkylblad. Spara det som .xlsx eller CSV.");
    EXPECT_FALSE(read_table(packed({{"word/document.xml", "<a/>"}}), text::swedish()).ok());
    std::string deep;
    for (int i = 0; i < 200'000; ++i) deep += "<r>";
    EXPECT_FALSE(read_table(workbook_of("<row><c t=\"inlineStr\"><is>" + deep), text::swedish()).ok());
}

TEST(Workbooks, Real_workbooks_with_quirks_are_read) {
    const auto folder = shared_data("xlsx");
    if (!folder) GTEST_SKIP() << "needs the workbooks in shared/data/xlsx beside the project";
    const auto read = [&](char const* name) { return cells_of(content_of(*folder / name)); };
    EXPECT_EQ(read("iris-excel-xlsx.xlsx").size(), 151u);
    EXPECT_EQ(read("iris-excel-xlsx.xlsx")[1], (Cells{"5.1", "3.5", "1.4", "0.2", "setosa"}));
    EXPECT_EQ(read("nonstandard-xml-ns-prefix.xlsx"),
              (std::vector<Cells>{{"a", "b"}, {"1", "3"}, {"2", "4"}}));
    EXPECT_EQ(read("types.xlsx").at(1), (Cells{"", "1", "2017-02-27", "1", "hello"}));
    EXPECT_EQ(read("dates-1900-LibreOffice.xlsx").at(0), Cells(5, "2000-01-01"));
    EXPECT_EQ(read("inlineStr.xlsx").at(0).at(3), "Outline Number");
    EXPECT_EQ(read("blanks.xlsx").at(1), (Cells{"", "a"}));
    EXPECT_EQ(read("whitespace-xlsx.xlsx").at(1), Cells{"<-space"});
    for (auto& entry : std::filesystem::directory_iterator(*folder))
        if (entry.path().extension() == ".xlsx") read_table(content_of(entry.path()), text::swedish());
}

}  // namespace
}  // namespace jamsides::formats

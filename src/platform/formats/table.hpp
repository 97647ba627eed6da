// A table that somebody brings: CSV, an Excel workbook, or cells pasted from Excel. It is read whole or not
// at all; what is wrong is said with row and column as the spreadsheet shows them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "platform/text/language.hpp"

namespace jamsides::formats {

struct TableFault {
    std::size_t row = 0;  // 1 is the first row of the sheet; 0: the whole file
    std::string column;   // "B", or "B (E-post)" when its heading is known; empty: the whole row or file
    std::string sentence;
};

struct TableRow {
    std::size_t number = 0;  // as the spreadsheet counts
    // Text as typed, without spaces around it. Days are ISO 8601, times 13:00, numbers plain digits with a
    // decimal point, true and false 1 and 0.
    std::vector<std::string> cells;
};

struct Table {
    std::vector<TableRow> rows;  // only rows that have something in them; the first is the heading
};

struct TableReading {
    Table table;                     // empty when there is a fault
    std::vector<TableFault> faults;  // at most 20, by row
    bool ok() const { return faults.empty(); }
};

struct TableLimits {
    std::size_t bytes = 20'000'000;  // of the file; and of what a packed workbook becomes, five times that
    std::size_t rows = 20'000;
    std::size_t columns = 200;
    std::size_t characters = 32'767;  // in one cell
};

// The kind of file is known by its content, not by its name. Encoding, byte order mark, separator (tab ; ,)
// and line ends are recognised. Of a workbook the first sheet that has anything in it is read.
TableReading read_table(std::string_view bytes, text::Language const& language,
                        TableLimits const& limits = {});

// 0 → "A", 27 → "AB".
std::string column_letters(std::size_t column);
// "Rad 3, kolumn B: Skriv …": the fault as one sentence.
std::string told(TableFault const& fault, text::Language const& language);

}  // namespace jamsides::formats

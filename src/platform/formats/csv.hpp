// Writes a sheet as CSV (RFC 4180). Two styles: for programs, and for a Swedish Excel that opens the file by
// a double click.
#pragma once

#include <string>

#include "platform/formats/sheet.hpp"

namespace jamsides::formats {

struct CsvStyle {
    char separator = ',';
    bool byte_order_mark = false;
    bool decimal_comma = false;
    bool local_time = false;  // instants as the clock in Stockholm shows them, without a zone
};
inline constexpr CsvStyle for_programs{};
inline constexpr CsvStyle for_swedish_excel{';', true, true, true};

// A text that a spreadsheet would take for a formula (= + - @ tab) gets an apostrophe before it.
std::string csv(Sheet const& sheet, CsvStyle style = for_programs);

template <Described Row>
std::string csv(std::vector<Row> const& rows, text::Language const& language, CsvStyle style = for_programs) {
    return csv(sheet_of(rows, "", language), style);
}

}  // namespace jamsides::formats

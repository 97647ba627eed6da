// How Excel keeps days: as numbers, told from others only by the format of their cell.
#pragma once

#include <string>
#include <string_view>

namespace jamsides::formats {

// Whether a number format shows a day or a time: built in by its number, or by letters in its pattern that
// stand outside quotes and brackets.
bool is_day_format(int id, std::string_view pattern);

// "2021-06-16", "2021-06-16 13:00", or "13:00" for a time without a day. `from_1904` is the calendar of old
// Macintosh workbooks. Empty when the number is no day Excel knows.
std::string excel_day(double number, bool from_1904);

// Plain digits, decimal point, as few as say the number: 0.1, 1000000.
std::string plain_number(double number);

}  // namespace jamsides::formats

// Serial numbers of Excel, with its belief that 1900 was a leap year.
#include "platform/formats/excel_number.hpp"

#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdio>

namespace jamsides::formats {
namespace {

std::string clock_of(int minutes) {
    std::array<char, 16> text;
    std::snprintf(text.data(), text.size(), "%02d:%02d", minutes / 60, minutes % 60);
    return text.data();
}

}  // namespace

bool is_day_format(int id, std::string_view pattern) {
    if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58))
        return true;
    bool quoted = false, bracketed = false;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const char c = pattern[i];
        if (c == '"') quoted = !quoted;
        if (quoted) continue;
        if (c == '\\' || c == '_' || c == '*') {
            ++i;  // the next character is shown as it is, or is only a width
            continue;
        }
        if (c == '[' || c == ']') bracketed = c == '[';
        if (!bracketed && std::string_view("yYdDmMhHsS").find(c) != std::string_view::npos) return true;
        if (c == ';') break;
    }
    return false;
}

std::string excel_day(double number, bool from_1904) {
    using namespace std::chrono;
    if (!(number >= 0 && number < 2'958'466)) return {};  // the year 10000
    const auto total = static_cast<long long>(std::llround(number * 24 * 60));
    const int serial = static_cast<int>(total / (24 * 60)), minutes = static_cast<int>(total % (24 * 60));
    if (serial == 0 && !from_1904) return clock_of(minutes);
    // 60 is 29 February 1900, which never was; days before it are one off.
    if (serial == 60 && !from_1904) return {};
    const sys_days start = from_1904 ? sys_days{January / 1 / 1904} : sys_days{December / 30 / 1899};
    const year_month_day day{start + days{serial + (!from_1904 && serial < 60 ? 1 : 0)}};
    std::array<char, 32> text;
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(day.year()),
                  static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
    return minutes == 0 ? text.data() : text.data() + (" " + clock_of(minutes));
}

std::string plain_number(double number) {
    if (!std::isfinite(number)) return {};
    std::array<char, 400> digits;
    const auto end =
        std::to_chars(digits.data(), digits.data() + digits.size(), number, std::chars_format::fixed).ptr;
    return {digits.data(), end};
}

}  // namespace jamsides::formats

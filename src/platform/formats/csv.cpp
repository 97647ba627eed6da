// Cells as CSV fields.
#include "platform/formats/csv.hpp"

#include <array>
#include <charconv>
#include <cmath>

#include "platform/time/iso.hpp"
#include "platform/time/stockholm.hpp"

namespace jamsides::formats {
namespace {

class Line {
  public:
    Line(std::string& out, CsvStyle style) : out_(out), style_(style) {}

    void operator()(std::monostate) {}
    void operator()(long long number) { out_ += std::to_string(number); }
    void operator()(bool yes) { out_ += yes ? "1" : "0"; }
    void operator()(Day day) { out_ += time::to_iso(day); }

    void operator()(double number) {
        if (!std::isfinite(number)) return;
        std::array<char, 400> digits;
        const auto end =
            std::to_chars(digits.data(), digits.data() + digits.size(), number, std::chars_format::fixed).ptr;
        std::string text(digits.data(), end);
        if (const auto point = text.find('.'); style_.decimal_comma && point != text.npos) text[point] = ',';
        append(text);
    }

    void operator()(Instant instant) {
        if (!style_.local_time) return append(time::to_iso(instant));
        const auto local = time::in_stockholm(instant);
        std::array<char, 16> clock;
        std::snprintf(clock.data(), clock.size(), " %02d:%02d", local.hour(), local.minute());
        append(time::to_iso(local.day) + clock.data());
    }

    void operator()(std::string const& text) {
        const bool is_formula = text.find_first_of("=+-@\t\r") == 0;
        append(is_formula ? '\'' + text : text);
    }

  private:
    // A semicolon is quoted whatever the separator is: who reads the file may take it for one.
    void append(std::string_view text) {
        const std::array<char, 6> quoted{style_.separator, ';', '"', '\r', '\n', '\t'};
        const bool outer_space = !text.empty() && (text.front() == ' ' || text.back() == ' ');
        if (!outer_space && text.find_first_of({quoted.data(), quoted.size()}) == text.npos) {
            out_ += text;
            return;
        }
        out_ += '"';
        for (const char c : text) {
            if (c == '"') out_ += '"';
            out_ += c;
        }
        out_ += '"';
    }

    std::string& out_;
    CsvStyle style_;
};

void append_row(std::string& out, std::vector<Cell> const& cells, CsvStyle style) {
    Line line(out, style);
    const auto start = out.size();
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0) out += style.separator;
        std::visit(line, cells[i]);
    }
    if (out.size() == start) out += "\"\"";  // an empty line would be skipped by readers
    out += "\r\n";
}

}  // namespace

std::string csv(Sheet const& sheet, CsvStyle style) {
    std::string out;
    out.reserve(64 * (sheet.rows.size() + 1));
    if (style.byte_order_mark) out += "\xef\xbb\xbf";
    append_row(out, {sheet.titles.begin(), sheet.titles.end()}, style);
    for (auto const& cells : sheet.rows) append_row(out, cells, style);
    return out;
}

}  // namespace jamsides::formats

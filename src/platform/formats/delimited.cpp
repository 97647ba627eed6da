// Comma, semicolon or tab separated text, as RFC 4180 has it and as Excel writes it: quoted fields may hold
// line ends, lines may end in CR, LF or both.
#include <algorithm>
#include <array>
#include <utility>

#include "platform/formats/table_building.hpp"

namespace jamsides::formats {
namespace {

// The separator that stands most often in the first line that has any, outside quotes: a title may stand
// alone above the table. A tab wins over others, since pasted cells may hold anything else.
char separator_of(std::string_view text) {
    std::array<std::pair<char, int>, 3> found{{{'\t', 0}, {';', 0}, {',', 0}}};
    bool quoted = false;
    for (const char c : text) {
        if (c == '"') quoted = !quoted;
        if (quoted) continue;
        auto const seen = found[0].second + found[1].second + found[2].second;
        if ((c == '\n' || c == '\r') && seen > 0) break;
        for (auto& [separator, count] : found) count += c == separator;
    }
    if (found[0].second > 0) return '\t';
    return found[1].second >= found[2].second ? ';' : ',';
}

// Our own guard against formulas is taken away again.
void unguard(std::string& cell) {
    if (cell.size() > 1 && cell[0] == '\'' &&
        std::string_view("=+-@\t\r").find(cell[1]) != std::string_view::npos)
        cell.erase(0, 1);
}

class Delimited {
  public:
    Delimited(std::string_view text, char separator, TableBuilder& builder)
        : text_(text), separator_(separator), builder_(builder) {}

    void read() {
        for (std::size_t number = 1; at_ < text_.size() && !builder_.is_full(); ++number) read_row(number);
    }

  private:
    void read_row(std::size_t number) {
        std::vector<std::string> cells;
        bool more = true;
        while (more) {
            if (cells.size() <= builder_.limits().columns) cells.emplace_back();
            auto& cell = cells.back();
            cell.clear();
            if (at_ < text_.size() && text_[at_] == '"')
                read_quoted(cell, number, cells.size() - 1);
            else
                cell = up_to_separator();
            unguard(cell);
            more = at_ < text_.size() && text_[at_] == separator_;
            if (more) ++at_;
        }
        skip_line_end();
        builder_.add_row(number, std::move(cells));
    }

    std::string up_to_separator() {
        const std::array<char, 3> ends{separator_, '\r', '\n'};
        const auto end = std::min(text_.find_first_of({ends.data(), ends.size()}, at_), text_.size());
        const auto start = std::exchange(at_, end);
        return std::string(text_.substr(start, end - start));
    }

    void read_quoted(std::string& cell, std::size_t row, std::size_t column) {
        auto const& language = builder_.language();
        const auto start = at_;
        for (++at_;;) {
            const auto quote = text_.find('"', at_);
            if (quote == text_.npos) {
                at_ = text_.size();
                return builder_.fault(row, column_letters(column),
                                      language.t("Här börjar ett citattecken som aldrig tar slut."));
            }
            cell += text_.substr(at_, quote - at_);
            at_ = quote + 1;
            if (at_ >= text_.size() || text_[at_] != '"') break;
            cell += '"';
            ++at_;
        }
        const auto rest = up_to_separator();
        if (rest.find_first_not_of(' ') == rest.npos) return;
        if (separator_ == '\t')  // pasted from Excel, which quotes only cells that hold a line end
            cell = text_.substr(start, at_ - start);
        else
            builder_.fault(
                row, column_letters(column),
                language.t(
                    "Det står något efter citattecknet. Skriv två citattecken i rad för ett inuti text."));
    }

    void skip_line_end() {
        if (at_ < text_.size() && text_[at_] == '\r') ++at_;
        if (at_ < text_.size() && text_[at_] == '\n') ++at_;
    }

    std::string_view text_;
    char separator_;
    TableBuilder& builder_;
    std::size_t at_ = 0;
};

}  // namespace

void read_delimited(std::string_view utf8, TableBuilder& builder) {
    char separator = separator_of(utf8);
    const bool is_named = utf8.size() > 5 && utf8.starts_with("sep=") && (utf8[5] == '\r' || utf8[5] == '\n');
    if (is_named) {  // Excel's own first line
        separator = utf8[4];
        utf8.remove_prefix(5);
        if (utf8.starts_with('\r')) utf8.remove_prefix(1);
        if (utf8.starts_with('\n')) utf8.remove_prefix(1);
    }
    Delimited(utf8, separator, builder).read();
}

}  // namespace jamsides::formats

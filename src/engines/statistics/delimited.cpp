// RFC 4180 and what spreadsheets make of it.
#include "engines/statistics/delimited.hpp"

#include <zlib.h>

#include <algorithm>
#include <charconv>
#include <memory>

#include "engines/statistics/unusable.hpp"

namespace jamsides::statistics {
namespace {

bool is_utf8(std::string_view text) {
    int more = 0;
    for (unsigned char c : text) {
        if (more > 0 && (c & 0xC0) != 0x80) return false;
        if (more > 0)
            --more;
        else if (c >= 0x80)
            more = c >= 0xF5 ? -1 : c >= 0xF0 ? 3 : c >= 0xE0 ? 2 : c >= 0xC2 ? 1 : -1;
        if (more < 0) return false;
    }
    return more == 0;
}

// What is not UTF-8 is ISO-8859-1: the other encoding Swedish spreadsheets write.
std::string from_latin1(std::string_view text) {
    std::string utf8;
    for (unsigned char c : text) {
        if (c < 0x80)
            utf8 += char(c);
        else
            (utf8 += char(0xC0 | (c >> 6))) += char(0x80 | (c & 0x3F));
    }
    return utf8;
}

std::string contents(std::string const& path) {
    std::unique_ptr<gzFile_s, decltype(&gzclose)> const file(gzopen(path.c_str(), "rb"), gzclose);
    if (!file) throw Unusable("Filen " + path + " går inte att öppna");
    std::string text;
    std::vector<char> piece(1 << 18);
    int got = 0;
    while ((got = gzread(file.get(), piece.data(), unsigned(piece.size()))) > 0)
        text.append(piece.data(), std::size_t(got));
    if (got < 0 || !gzeof(file.get())) throw Unusable("Filen " + path + " är trasig och går inte att läsa");
    if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
    if (text.find('\0') != text.npos)
        throw Unusable("Filen " + path + " är inte text. Spara den som CSV i UTF-8");
    return is_utf8(text) ? text : from_latin1(text);
}

char separator_of(std::string_view text) {
    std::string_view const heading = text.substr(0, text.find_first_of("\r\n"));
    for (char candidate : {'\t', ';'})
        if (heading.find(candidate) != heading.npos) return candidate;
    return ',';
}

// One line from `at` on, which is moved past it; the line number counts breaks inside quotes as well.
class Reader {
  public:
    explicit Reader(std::string_view text) : text_(text), separator_(separator_of(text)) {}

    bool next(Line& line) {
        line.fields.clear();
        line.number = number_;
        if (at_ == text_.size()) return false;
        do line.fields.push_back(field());
        while (at_ < text_.size() && text_[at_] == separator_ && ++at_);
        if (at_ < text_.size() && text_[at_] == '\r') ++at_;
        if (at_ < text_.size() && text_[at_] == '\n') ++at_;
        ++number_;
        return true;
    }

  private:
    std::string field() {
        if (at_ < text_.size() && text_[at_] == '"') return quoted();
        char const ends[] = {separator_, '\r', '\n'};
        std::size_t const end = std::min(text_.find_first_of({ends, 3}, at_), text_.size());
        std::string const plain(text_.substr(at_, end - at_));
        at_ = end;
        return plain;
    }

    std::string quoted() {
        std::string value;
        std::size_t const opened = number_;
        for (++at_; at_ < text_.size(); ++at_) {
            if (text_[at_] == '"' && (++at_ == text_.size() || text_[at_] != '"')) return value;
            if (text_[at_] == '\n') ++number_;
            value += text_[at_];
        }
        throw Unusable("Rad " + std::to_string(opened) + ": ett citattecken saknar sin avslutning");
    }

    std::string_view text_;
    std::size_t at_ = 0, number_ = 1;
    char separator_;
};

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '+')) text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    return text;
}

}  // namespace

void read_delimited(std::string const& path, std::function<void(Line&)> const& take) {
    std::string const text = contents(path);
    Reader reader(text);
    Line line;
    std::size_t width = 0;
    while (reader.next(line)) {
        if (line.fields.size() == 1 && line.fields[0].empty()) continue;
        if (width == 0) width = line.fields.size();
        if (line.fields.size() != width)
            throw Unusable("Rad " + std::to_string(line.number) + " har " +
                           std::to_string(line.fields.size()) + " kolumner, men rubriken har " +
                           std::to_string(width));
        take(line);
    }
    if (width == 0) throw Unusable("Filen " + path + " är tom");
}

double number_of(std::string_view text, std::string const& where) {
    std::string plain(trimmed(text));
    if (plain.starts_with("\u2212")) plain.replace(0, 3, "-");
    if (std::ranges::count(plain, ',') == 1 && plain.find('.') == plain.npos)
        *std::ranges::find(plain, ',') = '.';
    double value = 0;
    auto const [end, fault] = std::from_chars(plain.data(), plain.data() + plain.size(), value);
    if (fault == std::errc::result_out_of_range)
        throw Unusable(where + ": ”" + plain + "” är för stort eller för litet");
    if (plain.empty() || fault != std::errc{} || end != plain.data() + plain.size())
        throw Unusable(where + ": ”" + std::string(text) + "” är inte ett tal");
    return checked(value, where + ": ”" + std::string(text) + "”");
}

std::int64_t whole_of(std::string_view text, std::string const& where) {
    std::string_view const plain = trimmed(text);
    std::int64_t value = 0;
    auto const [end, fault] = std::from_chars(plain.data(), plain.data() + plain.size(), value);
    if (plain.empty() || fault != std::errc{} || end != plain.data() + plain.size() || value < 0)
        throw Unusable(where + ": ”" + std::string(text) + "” är inte ett helt tal, 0 eller mer");
    return value;
}

}  // namespace jamsides::statistics

// Headings and values as people write them in spreadsheets.
#include "platform/formats/rows_from.hpp"

#include "platform/formats/heading_words.hpp"

#include "platform/text/order.hpp"

namespace jamsides::formats {
namespace {

bool is_one_of(std::string_view heading, std::string_view names) {
    while (!names.empty()) {
        const auto bar = names.find('|');
        if (same_word(heading, names.substr(0, bar))) return true;
        names = bar == names.npos ? std::string_view{} : names.substr(bar + 1);
    }
    return false;
}

// "1 234,5" and "1 234.5" → "1234.5": spaces go, a single comma is a decimal sign.
std::string as_number(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.substr(i).starts_with(text::no_break_space)) {
            ++i;
        } else if (text.substr(i).starts_with(text::minus_sign)) {
            plain += '-';
            i += text::minus_sign.size() - 1;
        } else if (text[i] != ' ') {
            plain += text[i] == ',' ? '.' : text[i];
        }
    }
    return plain;
}

template <class Number>
bool parse(std::string const& text, Number& value) {
    const auto end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, value);
    return read.ec == std::errc{} && read.ptr == end;
}

}  // namespace

std::string letters_and_digits(std::string_view text) {
    std::string kept;
    for (const char c : text::fold(text)) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte >= 0x80) kept += c;
    }
    return kept;
}

bool same_word(std::string_view a, std::string_view b) {
    const auto word = letters_and_digits(a);
    return !word.empty() && word == letters_and_digits(b);
}

FoundColumn find_column(Table const& table, text::Language const& language, std::string_view swedish_title,
                        std::string_view member, std::string_view other_names) {
    FoundColumn column{FoundColumn::missing, language.t(swedish_title.empty() ? member : swedish_title)};
    auto const& headings = table.rows.front().cells;
    for (std::size_t i = 0; i < headings.size(); ++i) {
        auto const& heading = headings[i];
        if (same_word(heading, column.title) || same_word(heading, swedish_title) ||
            same_word(heading, member) || is_one_of(heading, other_names)) {
            column.index = i;
            break;
        }
    }
    return column;
}

std::string read_value(std::string_view text, std::string& value, text::Language const&) {
    value = text;
    return {};
}

std::string read_value(std::string_view text, long long& value, text::Language const& language) {
    return parse(as_number(text), value) ? "" : language.t("Skriv ett helt tal.");
}

std::string read_value(std::string_view text, double& value, text::Language const& language) {
    return parse(as_number(text), value) && std::isfinite(value) ? "" : language.t("Skriv ett tal.");
}

std::string read_value(std::string_view text, bool& value, text::Language const& language) {
    value = is_one_of(text, "ja|yes|1|x|sant|true");
    return value || is_one_of(text, "nej|no|0|falskt|false") ? "" : language.t("Skriv ja eller nej.");
}

std::string read_value(std::string_view text, Day& value, text::Language const& language) {
    const auto typed = text::typed_day(language, text);
    value = typed.value.value_or(Day{});
    return typed.fault;
}

}  // namespace jamsides::formats

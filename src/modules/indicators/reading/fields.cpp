// Decimal commas, Swedish thousands, and what programs write where a number failed.
#include "modules/indicators/reading/fields.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "platform/text/msgid.hpp"

namespace jamsides::indicators {
namespace {

constexpr double largest = 1e15;  // as the statistics have it: no indicator is larger

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool all_digits(std::string_view text) { return !text.empty() && std::ranges::all_of(text, is_digit); }

void replace_all(std::string& text, std::string_view what, std::string_view with) {
    for (auto at = text.find(what); at != text.npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
}

// "1 234 567": groups of three after a blank of any kind; all else is left as it is, and refused later.
void close_thousands(std::string& text) {
    for (std::string_view const blank : {"\u00a0", "\u202f"}) replace_all(text, blank, " ");
    std::string closed;
    for (std::size_t at = 0; at < text.size(); ++at) {
        bool const between = text[at] == ' ' && at > 0 && is_digit(text[at - 1]);
        auto const group = std::string_view(text).substr(std::min(at + 1, text.size()), 3);
        bool const ends = at + 4 >= text.size() || !is_digit(text[at + 4]);
        if (between && group.size() == 3 && all_digits(group) && ends) continue;
        closed += text[at];
    }
    text = std::move(closed);
}

bool is_name_character(char c) {
    return is_digit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' || c == '-';
}

}  // namespace

std::string read_number(std::string_view text, double& value, Leniency& leniency,
                        text::Language const& language) {
    auto const parse = [&](std::string_view plain) {
        return std::from_chars(plain.data(), plain.data() + plain.size(), value);
    };
    auto const is_whole = [](auto result, std::string_view plain) {
        return result.ec == std::errc{} && result.ptr == plain.data() + plain.size();
    };
    auto result = parse(text);
    if (!is_whole(result, text) && result.ec != std::errc::result_out_of_range) {
        std::string plain(text);
        replace_all(plain, "\u2212", "-");
        close_thousands(plain);
        if (plain.starts_with('+')) plain.erase(0, 1);
        if (std::ranges::count(plain, ',') == 1 && plain.find('.') == plain.npos) {
            *std::ranges::find(plain, ',') = '.';
            ++leniency.decimal_commas;
        }
        result = parse(plain);
        if (!is_whole(result, plain) && result.ec != std::errc::result_out_of_range)
            return language.t("”{1}” är inte ett tal. Lämna rutan tom om värdet saknas.", text);
    }
    if (result.ec == std::errc::result_out_of_range)
        return language.t("”{1}” är för stort eller för litet.", text);
    if (!std::isfinite(value))
        return language.t("”{1}” är inte ett tal. Lämna rutan tom om värdet saknas.", text);
    if (std::abs(value) >= largest) return language.t("”{1}” är för stort eller för litet.", text);
    return "";
}

std::string read_whole(std::string_view text, std::int64_t& value, text::Language const& language) {
    std::string plain(text);
    close_thousands(plain);
    if (plain.ends_with(".0")) plain.resize(plain.size() - 2);  // as some programs write whole numbers
    auto const [end, fault] = std::from_chars(plain.data(), plain.data() + plain.size(), value);
    if (fault != std::errc{} || end != plain.data() + plain.size() || value < 0 ||
        value > 9'000'000'000'000'000)
        return language.t("”{1}” är inte ett helt tal, 0 eller mer.", text);
    return "";
}

std::string read_year(std::string_view text, int& year, text::Language const& language) {
    if (text.ends_with(".0")) text.remove_suffix(2);
    if (text.size() == 4 && all_digits(text)) std::from_chars(text.data(), text.data() + 4, year);
    return year >= 1900 && year <= 2200 ? ""
                                        : language.t("”{1}” är inte ett år. Skriv till exempel 2022.", text);
}

std::string read_period(std::string_view text, std::string& period, text::Language const& language) {
    period.assign(text);
    int year = 0;
    bool const has_year = read_year(text.substr(0, 4), year, language).empty();
    auto const rest = text.substr(std::min<std::size_t>(text.size(), 4));
    bool const is_month = rest.size() == 3 && rest[0] == '-' && all_digits(rest.substr(1)) &&
                          rest.substr(1) >= "01" && rest.substr(1) <= "12";
    bool const is_half = rest == "-H1" || rest == "-H2";
    bool const is_quarter = rest.size() == 3 && rest.starts_with("-Q") && rest[2] >= '1' && rest[2] <= '4';
    if (has_year && (rest.empty() || is_month || is_half || is_quarter)) return "";
    return language.t("”{1}” är ingen period. Skriv 2021, 2021-H1, 2021-Q3 eller 2021-05.", text);
}

std::string read_area(std::string_view text, std::string& code, Leniency& leniency,
                      text::Language const& language) {
    code.assign(text);
    if (all_digits(text) && text.size() < 4) {
        code.insert(0, 4 - text.size(), '0');
        ++leniency.restored_zeros;
        return "";
    }
    bool const is_own = !text.empty() && (text[0] == 'X' || text[0] == 'G') && text.size() <= 23 &&
                        std::ranges::all_of(text, is_name_character);
    if (is_own || (all_digits(text) && text.size() == 4)) return "";
    return language.t(
        "”{1}” är ingen kod för en kommun eller region. Den har fyra siffror, till exempel 1281.", text);
}

std::string read_indicator(std::string_view text, std::string& code, text::Language const& language) {
    code.assign(text);
    bool const is_code = text.size() <= 23 && std::ranges::all_of(text, is_name_character);
    if (is_code) return "";
    return language.t(
        "”{1}” är ingen kod för ett nyckeltal. Den har högst 23 bokstäver och siffror, till exempel N00209.",
        text);
}

}  // namespace jamsides::indicators

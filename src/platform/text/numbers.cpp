// Writes numbers. No locale of the machine is asked: the same text comes out everywhere.
#include "platform/text/numbers.hpp"

#include <array>
#include <cmath>
#include <cstdio>

#include "platform/text/language.hpp"

namespace jamsides::text {
namespace {

using Words = std::array<std::string_view, 13>;
constexpr Words swedish_words{"noll", "en",   "två", "tre", "fyra", "fem", "sex",
                              "sju",  "åtta", "nio", "tio", "elva", "tolv"};
constexpr Words english_words{"zero",  "one",   "two",  "three", "four",   "five",  "six",
                              "seven", "eight", "nine", "ten",   "eleven", "twelve"};

// Swedish writing rules leave four digits together in running text, but columns must agree: all are grouped.
std::string grouped(Language const& language, std::string digits) {
    const std::string_view separator = language.is_swedish() ? no_break_space : ",";
    for (int at = static_cast<int>(digits.size()) - 3; at > 0; at -= 3)
        digits.insert(static_cast<std::size_t>(at), separator);
    return digits;
}

}  // namespace

std::string keep_together(std::string text) {
    for (std::size_t at = 0; (at = text.find(' ', at)) != text.npos; at += no_break_space.size())
        text.replace(at, 1, no_break_space);
    return text;
}

std::string number(Language const& language, long long value) {
    auto digits = std::to_string(value);
    if (value >= 0) return grouped(language, digits);
    return std::string(minus_sign) + grouped(language, digits.substr(1));
}

std::string number(Language const& language, double value, int decimals) {
    const double scale = std::pow(10.0, decimals);
    const double rounded = std::round(std::abs(value) * scale) / scale;
    std::array<char, 400> buffer;
    const int length = std::snprintf(buffer.data(), buffer.size(), "%.*f", decimals, rounded);
    const std::string written(buffer.data(), static_cast<std::size_t>(length));
    const auto point = written.find('.');
    auto text = grouped(language, written.substr(0, point));
    if (point != written.npos) text += (language.is_swedish() ? "," : ".") + written.substr(point + 1);
    return value < 0 && rounded != 0 ? std::string(minus_sign) + text : text;
}

std::string percent(Language const& language, double value, int decimals) {
    return number(language, value, decimals) + (language.is_swedish() ? "\u00a0%" : "%");
}

std::string number_word(Language const& language, long long value, Gender gender) {
    if (value < 0 || value > 12) return number(language, value);
    if (!language.is_swedish()) return std::string(english_words[static_cast<std::size_t>(value)]);
    if (value == 1 && gender == Gender::neuter) return "ett";
    return std::string(swedish_words[static_cast<std::size_t>(value)]);
}

std::string enumeration(Language const& language, std::vector<std::string> const& items) {
    std::string text;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0) text += i + 1 < items.size() ? ", " : language.is_swedish() ? " och " : " and ";
        text += items[i];
    }
    return text;
}

std::string file_size(Language const& language, long long bytes) {
    if (bytes < 1000) return keep_together(language.plural(bytes, "{1} byte", "{1} byte"));
    const bool small = bytes < 1'000'000;
    const double value = static_cast<double>(bytes) / (small ? 1e3 : 1e6);
    return number(language, value, value < 10 && !small ? 1 : 0) + (small ? "\u00a0kB" : "\u00a0MB");
}

}  // namespace jamsides::text

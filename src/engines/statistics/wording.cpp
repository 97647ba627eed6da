// Writes numbers as people of each language do.
#include "engines/statistics/wording.hpp"

#include <array>
#include <cmath>
#include <cstdio>

namespace jamsides::statistics {

std::string number(double value, int decimals, Language language) {
    double const unit = std::pow(10, decimals);
    // Away from zero, with room for 0.25 being held as 0.24999…
    double const rounded = std::floor(std::abs(value) * unit * (1 + 1e-12) + 0.5) / unit;
    char digits[64];
    std::snprintf(digits, sizeof digits, "%.*f", decimals, rounded);
    std::string text = digits;
    std::size_t const point = std::min(text.find('.'), text.size());
    if (point < text.size() && language == Language::swedish) text[point] = ',';
    char const* const thousands = language == Language::swedish ? "\u00A0" : ",";
    for (std::size_t at = point; at > 3; at -= 3) text.insert(at - 3, thousands);
    return value < 0 && rounded != 0 ? "\u2212" + text : text;
}

std::string signed_number(double value, int decimals, Language language) {
    std::string const text = number(value, decimals, language);
    bool const above = value > 0 && text != number(0, decimals, language);
    return above ? "+" + text : text;
}

int decimals_for(double size) {
    if (size >= 0.5 || size < 1e-9) return 1;
    return std::min(9, 1 - int(std::floor(std::log10(size))));
}

std::string count_word(std::size_t count, Language language) {
    static constexpr std::array<std::string_view, 13> swedish{
        "noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"};
    static constexpr std::array<std::string_view, 13> english{"none", "one",    "two",   "three", "four",
                                                              "five", "six",    "seven", "eight", "nine",
                                                              "ten",  "eleven", "twelve"};
    if (count >= swedish.size()) return number(double(count), 0, language);
    return std::string(language == Language::swedish ? swedish[count] : english[count]);
}

std::string capital(std::string text) {
    if (text.starts_with("å")) return "Å" + text.substr(2);
    if (text[0] >= 'a' && text[0] <= 'z') text[0] = char(text[0] - 'a' + 'A');
    return text;
}

std::string say(Language language, std::string_view swedish, std::string_view english,
                std::initializer_list<std::string> values) {
    std::string_view const phrase = language == Language::swedish ? swedish : english;
    std::string text;
    for (std::size_t i = 0; i < phrase.size(); ++i) {
        bool const slot = phrase[i] == '{' && i + 2 < phrase.size() && phrase[i + 2] == '}';
        if (slot)
            text += values.begin()[phrase[i + 1] - '1'];
        else
            text += phrase[i];
        if (slot) i += 2;
    }
    return text;
}

}  // namespace jamsides::statistics

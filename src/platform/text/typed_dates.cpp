// Cuts what was typed into numbers and words and looks at their pattern, so that separators do not matter.
#include "platform/text/typed_dates.hpp"

#include <array>
#include <charconv>
#include <vector>

#include "platform/text/language.hpp"
#include "platform/text/order.hpp"

namespace jamsides::text {
namespace {

struct Piece {
    std::string text;
    bool is_number;
    unsigned value() const {
        unsigned number = 0;
        std::from_chars(text.data(), text.data() + text.size(), number);
        return number;
    }
};

enum class Kind { digit, letter, separator };

// The two bytes of a no-break space are no letters; neither begins a letter that a month or weekday has.
Kind kind_of(char c) {
    if (c == '\xc2' || c == '\xa0') return Kind::separator;
    if (c >= '0' && c <= '9') return Kind::digit;
    return (c >= 'a' && c <= 'z') || (static_cast<unsigned char>(c) & 0x80) ? Kind::letter : Kind::separator;
}

std::vector<Piece> pieces_of(std::string_view typed) {
    const auto text = lower(typed.substr(0, 100));
    std::vector<Piece> pieces;
    auto before = Kind::separator;
    for (const char c : text) {
        const auto kind = kind_of(c);
        if (kind != Kind::separator && kind != before) pieces.push_back({{}, kind == Kind::digit});
        if (kind != Kind::separator) pieces.back().text += c;
        before = kind;
    }
    return pieces;
}

void drop_words_before_the_day(std::vector<Piece>& pieces) {
    while (!pieces.empty() && !pieces[0].is_number && stands_before_a_day(pieces[0].text))
        pieces.erase(pieces.begin());
}

// A month in words becomes its number. False when some other word is left.
bool months_as_numbers(std::vector<Piece>& pieces) {
    for (auto& piece : pieces) {
        if (piece.is_number) continue;
        const auto month = month_called(piece.text);
        if (month == 0) return false;
        piece = {std::to_string(month), true};
    }
    return true;
}

Typed<Day> checked(Language const& language, unsigned year, unsigned month, unsigned day) {
    using namespace std::chrono;
    const year_month in{std::chrono::year{static_cast<int>(year)}, std::chrono::month{month}};
    if (!in.ok())
        return {{}, language.t("Det finns ingen månad {1}. Skriv till exempel 16 juni 2021.", month)};
    const auto days = static_cast<unsigned>((in / last).day());
    if (day >= 1 && day <= days) return {in / std::chrono::day{day}, {}};
    const auto name = capitalised(text::month(language, in));
    return {{}, language.t("Den dagen finns inte. {1} har {2} dagar.", name, days)};
}

std::string how_to_write(Language const& language) {
    return language.t("Skriv dagen så här: 16 juni 2021 eller 2021-06-16.");
}

std::string four_digits(Language const& language) {
    return language.t("Skriv året med fyra siffror, till exempel 16 juni 2021.");
}

Typed<Day> from_eight_digits(Language const& language, Piece const& piece) {
    const auto number = piece.value();
    return checked(language, number / 10000, number / 100 % 100, number % 100);
}

}  // namespace

bool stands_before_a_day(std::string_view word) {
    for (unsigned i = 0; i < 7; ++i)
        for (auto* language : {&swedish(), &english()})
            if (lower(weekday_name(*language, std::chrono::weekday{i})) == word) return true;
    return word == "den" || word == "the";
}

unsigned month_called(std::string_view word) {
    if (word.size() < 3) return 0;
    for (unsigned i = 1; i <= 12; ++i)
        for (auto* language : {&swedish(), &english()})
            if (lower(month_name(*language, std::chrono::month{i})).starts_with(word)) return i;
    return word == "okt" || word == "oct" ? 10 : 0;
}

Typed<Day> typed_day(Language const& language, std::string_view text) {
    auto pieces = pieces_of(text);
    if (pieces.empty() && text.find_first_not_of(" \t") == text.npos) return {};
    drop_words_before_the_day(pieces);
    if (!months_as_numbers(pieces)) return {{}, how_to_write(language)};
    if (pieces.size() == 1 && pieces[0].text.size() == 8) return from_eight_digits(language, pieces[0]);
    if (pieces.size() == 2 && pieces[0].text.size() <= 2 && pieces[1].text.size() <= 2)
        return {{}, language.t("Skriv året också, till exempel 16 juni 2021.")};
    if (pieces.size() != 3) return {{}, how_to_write(language)};
    const auto &first = pieces[0], &middle = pieces[1], &end = pieces[2];
    if (middle.text.size() > 2) return {{}, how_to_write(language)};
    if (first.text.size() == 4 && end.text.size() <= 2)
        return checked(language, first.value(), middle.value(), end.value());
    if (end.text.size() == 4 && first.text.size() <= 2)
        return checked(language, end.value(), middle.value(), first.value());
    return {{},
            first.text.size() <= 2 && end.text.size() <= 2 ? four_digits(language) : how_to_write(language)};
}

Typed<YearMonth> typed_month(Language const& language, std::string_view text) {
    auto pieces = pieces_of(text);
    if (pieces.empty() && text.find_first_not_of(" \t") == text.npos) return {};
    const bool is_read = months_as_numbers(pieces) && pieces.size() == 2;
    if (is_read && pieces[0].text.size() == 4) std::swap(pieces[0], pieces[1]);
    if (is_read && pieces[1].text.size() == 4 && pieces[0].text.size() <= 2) {
        const YearMonth month{std::chrono::year{static_cast<int>(pieces[1].value())},
                              std::chrono::month{pieces[0].value()}};
        if (month.ok()) return {month, {}};
    }
    return {{}, language.t("Skriv månaden så här: augusti 2021 eller 2021-08.")};
}

Typed<TimeOfDay> typed_time(Language const& language, std::string_view text) {
    auto pieces = pieces_of(text);
    if (pieces.empty() && text.find_first_not_of(" \t") == text.npos) return {};
    if (!pieces.empty() && (pieces[0].text == "kl" || pieces[0].text == "klockan"))
        pieces.erase(pieces.begin());
    if (pieces.size() == 1 && pieces[0].text.size() == 4)
        pieces = {{pieces[0].text.substr(0, 2), true}, {pieces[0].text.substr(2), true}};
    if (pieces.size() == 1) pieces.push_back({"00", true});
    const bool is_read = pieces.size() == 2 && pieces[0].is_number && pieces[0].text.size() <= 2 &&
                         pieces[1].is_number && pieces[1].text.size() == 2;
    if (is_read && pieces[0].value() < 24 && pieces[1].value() < 60)
        return {TimeOfDay{60 * pieces[0].value() + pieces[1].value()}, {}};
    return {{}, language.t("Skriv klockslaget så här: 13.00.")};
}

}  // namespace jamsides::text

// Reads a day from its three fields, and says which of them is wrong or missing.
#include <charconv>

#include "platform/text/language.hpp"
#include "platform/text/order.hpp"
#include "platform/text/typed_dates.hpp"

namespace jamsides::text {
namespace {

std::optional<unsigned> number_in(std::string_view text) {
    unsigned number = 0;
    const auto* last = text.data() + text.size();
    const auto [end, error] = std::from_chars(text.data(), last, number);
    return error == std::errc{} && end == last ? std::optional{number} : std::nullopt;
}

Day day_of(unsigned year, unsigned month, unsigned day) {
    return {std::chrono::year{static_cast<int>(year)}, std::chrono::month{month}, std::chrono::day{day}};
}

// In this year, or in any when none is known.
bool exists(unsigned day, unsigned month, std::optional<unsigned> year) {
    constexpr unsigned some_leap_year = 2000;
    return day <= 31 && day_of(year.value_or(some_leap_year), month, day).ok();
}

std::string no_such_day(Language const& language, unsigned day, unsigned month, std::string_view year) {
    const auto name = month_name(language, std::chrono::month{month});
    const auto some_years = day == 29 && month == 2;
    return some_years ? language.t("{1} {2} {3} finns inte.", day, name, year)
                      : language.t("{1} {2} finns inte.", day, name);
}

std::string missing_parts(Language const& language, bool day, bool month, bool year) {
    if (day + month + year > 1) return language.t("Både dag, månad och år behövs.");
    return day     ? language.t("Dagen saknas.")
           : month ? language.t("Månaden saknas.")
                   : language.t("Året saknas.");
}

}  // namespace

Typed<Day> typed_day(Language const& language, std::string_view day, std::string_view month,
                     std::string_view year) {
    if (day.empty() && month.empty() && year.empty()) return {};
    const auto in_year = number_in(year);
    if (!year.empty() && (year.size() != 4 || !in_year))
        return {{}, language.t("Året skrivs med fyra siffror.")};
    // A year outside these is a slip of the finger, and later days would have five digits.
    if (in_year && (*in_year < 1900 || *in_year > 2199))
        return {{}, language.t("År {1} kan inte stämma.", year)};
    const auto in_month = number_in(month).value_or(month_called(lower(month)));
    if (!month.empty() && (in_month < 1 || in_month > 12))
        return {{}, language.t("Månaden ”{1}” finns inte.", month)};
    const auto on_day = number_in(day);
    if (!day.empty() && !on_day) return {{}, language.t("Dagen ”{1}” finns inte.", day)};
    if (on_day && !month.empty() && !exists(*on_day, in_month, in_year))
        return {{}, no_such_day(language, *on_day, in_month, year)};
    if (day.empty() || month.empty() || year.empty())
        return {{}, missing_parts(language, day.empty(), month.empty(), year.empty())};
    return {day_of(*in_year, in_month, *on_day), {}};
}

}  // namespace jamsides::text

// Reads the days, months and times that people type in forms: many ways of writing, one sentence when it
// cannot be understood. Nothing is guessed that could be wrong: a year has four digits.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "platform/text/dates.hpp"

namespace jamsides::text {

// Either the value or a sentence to show by the field; both empty when nothing was typed.
template <class T>
struct Typed {
    std::optional<T> value;
    std::string fault;
    bool is_empty() const { return !value && fault.empty(); }
};

// 2021-06-16 · 16 juni 2021 · den 16 juni 2021 · onsdag 16 juni 2021 · 16/6 2021 · 16.6.2021 · 20210616
Typed<Day> typed_day(Language const& language, std::string_view text);
// The same from three fields. The fault says only what is wrong, as one sentence: "31 februari finns inte."
Typed<Day> typed_day(Language const& language, std::string_view day, std::string_view month,
                     std::string_view year);
// augusti 2021 · aug 2021 · 2021-08 · 8/2021
Typed<YearMonth> typed_month(Language const& language, std::string_view text);
// The month that a word begins, from three letters on: "aug", "sept", "august" → 8. 0 when it is none.
unsigned month_called(std::string_view word);
// "onsdag", "den", "the": what may stand before a day and says nothing more.
bool stands_before_a_day(std::string_view word);
// 13 · 13.00 · 13:00 · 1300 · kl. 13
Typed<TimeOfDay> typed_time(Language const& language, std::string_view text);

}  // namespace jamsides::text

// Dates as people write them: "16 juni 2021", "13–14 september", "kl. 13.00–16.00", "mitten av augusti",
// "på torsdag". Day and month, "kl." and time are kept together by no-break spaces; ranges have an en dash.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "platform/time/clock.hpp"

namespace jamsides::text {

class Language;

using YearMonth = std::chrono::year_month;
using TimeOfDay = std::chrono::minutes;  // since midnight, in Stockholm

std::string_view month_name(Language const& language, std::chrono::month month);  // augusti · August
std::string_view month_short(Language const& language,
                             std::chrono::month month);  // aug · Aug, for narrow grids
std::string_view weekday_name(Language const& language, std::chrono::weekday day);  // torsdag · Thursday

enum class Year { shown, left_out };

std::string date(Language const& language, Day day, Year year = Year::shown);          // 16 juni 2021
std::string weekday_date(Language const& language, Day day, Year year = Year::shown);  // onsdag 16 juni 2021
// 13–14 september 2021 · 30 augusti–2 september 2021 · 30 december 2021–2 januari 2022; one day when they are
// the same. The year of two different years is always shown.
std::string date_range(Language const& language, Day first, Day last, Year year = Year::shown);
std::string short_date(Language const& language, Day day);                    // tors 19 aug, for lists
std::string short_date_range(Language const& language, Day first, Day last);  // 13–14 sep
std::string month(Language const& language, YearMonth month);                 // augusti 2021
std::string month_range(Language const& language, YearMonth first,
                        YearMonth last);  // september–december 2022

std::string clock_time(Language const& language, TimeOfDay time);                 // kl. 13.00 · 13:00
std::string clock_times(Language const& language, TimeOfDay from, TimeOfDay to);  // kl. 13.00–16.00
// 19 augusti 2021 kl. 13.00–16.00 · 19 August 2021, 13:00–16:00
std::string date_and_times(Language const& language, Day day, TimeOfDay from, std::optional<TimeOfDay> to,
                           Year year = Year::shown);
// 13 september kl. 12.00 – 14 september 2021 kl. 12.00: several days with their own times, as lunch to lunch;
// the dash has its spaces, or the clock would stand closer to the other day than to its own.
std::string date_and_times(Language const& language, Day first, TimeOfDay from, Day last, TimeOfDay to,
                           Year year = Year::shown);
std::string date_and_time(Language const& language, Instant instant);  // as the clock in Stockholm shows it

enum class PartOfMonth { early, middle, late };
std::string approximate(Language const& language, PartOfMonth part, YearMonth month,
                        Year year = Year::left_out);
PartOfMonth part_of_month(Day day);  // 1–10 early, 11–20 middle, then late

// i dag · i morgon · på torsdag · om nio dagar · om tre veckor · för två månader sedan
std::string relative_day(Language const& language, Day day, Day today);
std::string duration(Language const& language,
                     std::chrono::minutes length);  // 45 minuter · 4 timmar · 1 timme 30 minuter

}  // namespace jamsides::text

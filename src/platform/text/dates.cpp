// Writes days, months and times. The names are here and not in the catalogues because they belong to the
// language, not to the program's wording.
#include "platform/text/dates.hpp"

#include <array>
#include <cstdio>

#include "platform/text/language.hpp"
#include "platform/text/numbers.hpp"
#include "platform/time/stockholm.hpp"

namespace jamsides::text {
namespace {

using Months = std::array<std::string_view, 12>;
constexpr Months swedish_months{"januari", "februari", "mars",      "april",   "maj",      "juni",
                                "juli",    "augusti",  "september", "oktober", "november", "december"};
constexpr Months english_months{"January", "February", "March",     "April",   "May",      "June",
                                "July",    "August",   "September", "October", "November", "December"};
constexpr Months swedish_short{"jan", "feb", "mar", "apr", "maj", "jun",
                               "jul", "aug", "sep", "okt", "nov", "dec"};
constexpr Months english_short{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                               "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
using Weekdays = std::array<std::string_view, 7>;
constexpr Weekdays swedish_weekdays{"söndag", "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag"};
constexpr Weekdays english_weekdays{"Sunday",   "Monday", "Tuesday", "Wednesday",
                                    "Thursday", "Friday", "Saturday"};
constexpr Weekdays swedish_short_weekdays{"sön", "mån", "tis", "ons", "tors", "fre", "lör"};
constexpr Weekdays english_short_weekdays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};

std::string_view named(Months const& names, std::chrono::month month) {
    return names.at(static_cast<unsigned>(month) - 1);
}

// Swedes write ranges tight; English puts thin air round the dash when an end has a space in it.
std::string_view dash(Language const& language) { return language.is_swedish() ? "–" : " – "; }

std::string day_of_month(Day day) { return std::to_string(static_cast<unsigned>(day.day())); }

std::string with_year(std::string const& text, std::chrono::year number, Year year) {
    return year == Year::left_out ? text : text + ' ' + std::to_string(static_cast<int>(number));
}

std::string day_and_month(Language const& language, Day day) {
    return day_of_month(day) + std::string(no_break_space) + std::string(month_name(language, day.month()));
}

std::string digits_of(Language const& language, TimeOfDay time) {
    std::array<char, 32> buffer;
    const int hours = static_cast<int>(time.count() / 60), minutes = static_cast<int>(time.count() % 60);
    const char point = language.is_swedish() ? '.' : ':';
    const int length = std::snprintf(buffer.data(), buffer.size(), "%02d%c%02d", hours, point, minutes);
    return {buffer.data(), static_cast<std::size_t>(length)};
}

// What stands before a time that follows a day: "19 augusti kl. 13.00", "19 August, 13:00".
std::string followed_by_time(Language const& language, std::string const& day, std::string const& time) {
    return day + (language.is_swedish() ? " " : ", ") + time;
}

}  // namespace

std::string_view month_name(Language const& language, std::chrono::month month) {
    return named(language.is_swedish() ? swedish_months : english_months, month);
}

std::string_view month_short(Language const& language, std::chrono::month month) {
    return named(language.is_swedish() ? swedish_short : english_short, month);
}

std::string_view weekday_name(Language const& language, std::chrono::weekday day) {
    return (language.is_swedish() ? swedish_weekdays : english_weekdays).at(day.c_encoding());
}

std::string date(Language const& language, Day day, Year year) {
    return with_year(day_and_month(language, day), day.year(), year);
}

std::string weekday_date(Language const& language, Day day, Year year) {
    const std::chrono::weekday weekday{std::chrono::sys_days{day}};
    return std::string(weekday_name(language, weekday)) + ' ' + date(language, day, year);
}

std::string date_range(Language const& language, Day first, Day last, Year year) {
    if (first == last) return date(language, first, year);
    if (first.year() != last.year()) {
        return date(language, first) + std::string(dash(language)) + date(language, last);
    }
    if (first.month() == last.month()) return day_of_month(first) + "–" + date(language, last, year);
    return day_and_month(language, first) + std::string(dash(language)) + date(language, last, year);
}

std::string month(Language const& language, YearMonth month) {
    return with_year(std::string(month_name(language, month.month())), month.year(), Year::shown);
}

std::string month_range(Language const& language, YearMonth first, YearMonth last) {
    if (first == last) return month(language, first);
    if (first.year() == last.year())
        return std::string(month_name(language, first.month())) + "–" + month(language, last);
    return month(language, first) + std::string(dash(language)) + month(language, last);
}

std::string clock_time(Language const& language, TimeOfDay time) {
    const auto digits = digits_of(language, time);
    return language.is_swedish() ? "kl." + std::string(no_break_space) + digits : digits;
}

std::string clock_times(Language const& language, TimeOfDay from, TimeOfDay to) {
    return clock_time(language, from) + "–" + digits_of(language, to);
}

std::string date_and_times(Language const& language, Day day, TimeOfDay from, std::optional<TimeOfDay> to,
                           Year year) {
    const auto time = to ? clock_times(language, from, *to) : clock_time(language, from);
    return followed_by_time(language, date(language, day, year), time);
}

std::string date_and_times(Language const& language, Day first, TimeOfDay from, Day last, TimeOfDay to,
                           Year year) {
    if (first == last) return date_and_times(language, first, from, to, year);
    const auto first_year = first.year() == last.year() ? Year::left_out : Year::shown;
    return followed_by_time(language, date(language, first, first_year), clock_time(language, from)) + " – " +
           followed_by_time(language, date(language, last, year), clock_time(language, to));
}

std::string date_and_time(Language const& language, Instant instant) {
    const auto local = time::in_stockholm(instant);
    const auto minutes = std::chrono::floor<std::chrono::minutes>(local.of_day);
    return date_and_times(language, local.day, minutes, std::nullopt);
}

std::string short_date(Language const& language, Day day) {
    const std::chrono::weekday weekday{std::chrono::sys_days{day}};
    const auto& weekdays = language.is_swedish() ? swedish_short_weekdays : english_short_weekdays;
    return std::string(weekdays.at(weekday.c_encoding())) + ' ' + short_date_range(language, day, day);
}

std::string short_date_range(Language const& language, Day first, Day last) {
    const auto end =
        day_of_month(last) + std::string(no_break_space) + std::string(month_short(language, last.month()));
    if (first == last) return end;
    const bool same_month = first.year() == last.year() && first.month() == last.month();
    if (same_month) return day_of_month(first) + "–" + end;
    return day_of_month(first) + std::string(no_break_space) +
           std::string(month_short(language, first.month())) + std::string(dash(language)) + end;
}

}  // namespace jamsides::text

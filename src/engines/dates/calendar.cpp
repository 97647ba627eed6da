// Arithmetic on days, all of it by the civil calendar of <chrono>.
#include "engines/dates/calendar.hpp"

namespace jamsides::dates {

using std::chrono::sys_days;

Day add_days(Day day, int days) { return sys_days{day} + std::chrono::days{days}; }

Day add_weeks(Day day, int weeks) { return add_days(day, 7 * weeks); }

int days_between(Day from, Day to) { return static_cast<int>((sys_days{to} - sys_days{from}).count()); }

int months_between(Month from, Month to) { return static_cast<int>((to - from).count()); }

std::chrono::weekday weekday_of(Day day) { return std::chrono::weekday{sys_days{day}}; }

Day monday_of(Day day) { return add_days(day, 1 - static_cast<int>(weekday_of(day).iso_encoding())); }

Month month_of(Day day) { return day.year() / day.month(); }

Day first_day(Month month) { return month / 1; }

Day last_day(Month month) { return Day{month / std::chrono::last}; }

bool is_day_off(Day day) { return weekday_of(day).iso_encoding() >= 6 || !holiday(day).empty(); }

Season season(Day day) {
    const auto month = static_cast<unsigned>(day.month()), number = static_cast<unsigned>(day.day());
    if (month == 7) return Season::summer;
    return (month == 12 && number >= 20) || (month == 1 && number <= 6) ? Season::christmas
                                                                        : Season::ordinary;
}

}  // namespace jamsides::dates

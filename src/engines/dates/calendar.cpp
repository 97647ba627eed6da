// Arithmetic on days, all of it by the civil calendar of <chrono>.
#include "engines/dates/calendar.hpp"

namespace jamsides::dates {

using std::chrono::sys_days;

Day add_days(Day day, int days) { return sys_days{day} + std::chrono::days{days}; }

Day add_weeks(Day day, int weeks) { return add_days(day, 7 * weeks); }

Day add_months(Day day, int months) {
    const auto month = month_of(day) + std::chrono::months{months};
    const auto end = last_day(month);
    return day.day() > end.day() ? end : month / day.day();
}

int days_between(Day from, Day to) { return static_cast<int>((sys_days{to} - sys_days{from}).count()); }

int weeks_between(Day from, Day to) {
    const int days = days_between(from, to);
    return (days + (days < 0 ? -3 : 3)) / 7;
}

int months_between(Month from, Month to) { return static_cast<int>((to - from).count()); }

std::chrono::weekday weekday_of(Day day) { return std::chrono::weekday{sys_days{day}}; }

Day monday_of(Day day) { return add_days(day, 1 - static_cast<int>(weekday_of(day).iso_encoding())); }

// A week belongs to the year that its Thursday lies in.
unsigned week_number(Day day) {
    const auto thursday = add_days(monday_of(day), 3);
    const Day new_year = thursday.year() / std::chrono::January / 1;
    return static_cast<unsigned>(days_between(new_year, thursday)) / 7 + 1;
}

Month month_of(Day day) { return day.year() / day.month(); }

Day first_day(Month month) { return month / 1; }

Day last_day(Month month) { return Day{month / std::chrono::last}; }

bool is_weekend(Day day) { return weekday_of(day).iso_encoding() >= 6; }

bool is_day_off(Day day) { return is_weekend(day) || !holiday(day).empty(); }

Season season(Day day) {
    const auto month = static_cast<unsigned>(day.month()), number = static_cast<unsigned>(day.day());
    if (month == 7) return Season::summer;
    return (month == 12 && number >= 20) || (month == 1 && number <= 6) ? Season::christmas
                                                                        : Season::ordinary;
}

}  // namespace jamsides::dates

// Plain calendar arithmetic: months, weeks, Easter and the days on which Sweden does not work.
#pragma once

#include <chrono>
#include <string_view>

namespace jamsides::dates {

using Day = std::chrono::year_month_day;
using Month = std::chrono::year_month;

Day add_days(Day day, int days);
Day add_weeks(Day day, int weeks);
int days_between(Day from, Day to);  // negative when `to` is earlier
int months_between(Month from, Month to);
std::chrono::weekday weekday_of(Day day);
Day monday_of(Day day);  // the Monday of the same week
Month month_of(Day day);
Day first_day(Month month);
Day last_day(Month month);

Day easter_sunday(std::chrono::year year);  // Gregorian, any year from 1583

// The Swedish name of a public holiday or of one of the three eves that are free in practice (midsommarafton,
// julafton, nyårsafton); empty on other days, also on ordinary Sundays.
std::string_view holiday(Day day);
bool is_day_off(Day day);  // weekend, holiday or such an eve

// When Swedish administrations are hardly there: July, and 20 December–6 January.
enum class Season { ordinary, summer, christmas };
Season season(Day day);

}  // namespace jamsides::dates

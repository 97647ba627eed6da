// Swedish holidays: fixed days, days counted from Easter, and three that are the first given weekday of a
// stretch of days (lag 1989:253 om allmänna helgdagar).
#include <array>

#include "engines/dates/calendar.hpp"

namespace jamsides::dates {
namespace {

struct Fixed {
    unsigned month, day;
    std::string_view name;
};

constexpr std::array fixed_days{
    Fixed{1, 1, "Nyårsdagen"},   Fixed{1, 6, "Trettondedag jul"}, Fixed{5, 1, "Första maj"},
    Fixed{12, 24, "Julafton"},   Fixed{12, 25, "Juldagen"},       Fixed{12, 26, "Annandag jul"},
    Fixed{12, 31, "Nyårsafton"},
};

struct FromEaster {
    int days;
    std::string_view name;
};

constexpr std::array days_from_easter{
    FromEaster{-2, "Långfredagen"},           FromEaster{0, "Påskdagen"},    FromEaster{1, "Annandag påsk"},
    FromEaster{39, "Kristi himmelsfärdsdag"}, FromEaster{49, "Pingstdagen"},
};

// The first such weekday on or after the first day of the stretch.
struct FirstWeekday {
    unsigned weekday, month, day;  // ISO: 5 is Friday
    std::string_view name;
};

constexpr std::array weekdays_of_a_stretch{
    FirstWeekday{5, 6, 19, "Midsommarafton"},
    FirstWeekday{6, 6, 20, "Midsommardagen"},
    FirstWeekday{6, 10, 31, "Alla helgons dag"},
};

bool is(FirstWeekday const& rule, Day day) {
    if (weekday_of(day).iso_encoding() != rule.weekday) return false;
    const Day start = day.year() / std::chrono::month{rule.month} / std::chrono::day{rule.day};
    const int after = days_between(start, day);
    return after >= 0 && after < 7;
}

}  // namespace

// The anonymous Gregorian computus (Meeus, Jones, Butcher).
Day easter_sunday(std::chrono::year year) {
    const int y = static_cast<int>(year), a = y % 19, b = y / 100, c = y % 100;
    const int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    const int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return year / std::chrono::month(static_cast<unsigned>(f / 31)) /
           std::chrono::day(static_cast<unsigned>(f % 31 + 1));
}

std::string_view holiday(Day day) {
    const auto month = static_cast<unsigned>(day.month()), number = static_cast<unsigned>(day.day());
    for (auto& rule : fixed_days)
        if (rule.month == month && rule.day == number) return rule.name;
    if (month == 6 && number == 6 && day.year() >= std::chrono::year{2005}) return "Sveriges nationaldag";
    const int since_easter = days_between(easter_sunday(day.year()), day);
    for (auto& rule : days_from_easter)
        if (rule.days == since_easter) return rule.name;
    for (auto& rule : weekdays_of_a_stretch)
        if (is(rule, day)) return rule.name;
    return {};
}

}  // namespace jamsides::dates

// Time that is not a date: the middle of a month, the day after tomorrow, three weeks ago. Whole phrases are
// translated, since languages join them differently.
#include <cstdlib>

#include "platform/text/dates.hpp"
#include "platform/text/language.hpp"
#include "platform/text/numbers.hpp"

namespace jamsides::text {
namespace {

std::string some_weeks(Language const& language, long long weeks, bool ahead) {
    const auto pattern = ahead ? language.phrase(weeks, "om {1} vecka", "om {1} veckor")
                               : language.phrase(weeks, "för {1} vecka sedan", "för {1} veckor sedan");
    return fill(pattern, {number_word(language, weeks)});
}

std::string some_days(Language const& language, long long days, bool ahead) {
    const auto pattern = ahead ? language.phrase(days, "om {1} dag", "om {1} dagar")
                               : language.phrase(days, "för {1} dag sedan", "för {1} dagar sedan");
    return fill(pattern, {number_word(language, days)});
}

std::string some_months(Language const& language, long long months, bool ahead) {
    const auto pattern = ahead ? language.phrase(months, "om {1} månad", "om {1} månader")
                               : language.phrase(months, "för {1} månad sedan", "för {1} månader sedan");
    return fill(pattern, {number_word(language, months)});
}

// "i torsdags" has a form of its own for every weekday in Swedish.
std::string past_weekday(Language const& language, std::chrono::weekday day) {
    const auto name = weekday_name(language, day);
    return language.is_swedish() ? "i " + std::string(name) + "s" : "last " + std::string(name);
}

}  // namespace

PartOfMonth part_of_month(Day day) {
    const auto number = static_cast<unsigned>(day.day());
    return number <= 10 ? PartOfMonth::early : number <= 20 ? PartOfMonth::middle : PartOfMonth::late;
}

std::string approximate(Language const& language, PartOfMonth part, YearMonth when, Year year) {
    const auto name =
        year == Year::shown ? month(language, when) : std::string(month_name(language, when.month()));
    switch (part) {
        case PartOfMonth::early:
            return language.t("början av {1}", name);
        case PartOfMonth::middle:
            return language.t("mitten av {1}", name);
        case PartOfMonth::late:
            break;
    }
    return language.t("slutet av {1}", name);
}

std::string relative_day(Language const& language, Day day, Day today) {
    using std::chrono::sys_days;
    const long long days = (sys_days{day} - sys_days{today}).count(), distance = std::llabs(days);
    const bool ahead = days > 0;
    if (days == 0) return language.t("i dag");
    if (days == 1) return language.t("i morgon");
    if (days == -1) return language.t("i går");
    const std::chrono::weekday weekday{sys_days{day}};
    if (distance < 7 && !ahead) return past_weekday(language, weekday);
    if (distance < 7) return language.t("på {1}", weekday_name(language, weekday));
    if (distance < 14 && distance != 7) return some_days(language, distance, ahead);
    if (distance < 60) return some_weeks(language, (distance + 3) / 7, ahead);
    return some_months(language, (distance * 12 + 182) / 365, ahead);
}

std::string duration(Language const& language, std::chrono::minutes length) {
    const auto hours = length.count() / 60, minutes = length.count() % 60;
    const auto small = keep_together(language.plural(minutes, "{1} minut", "{1} minuter"));
    if (hours == 0) return small;
    const auto large = keep_together(language.plural(hours, "{1} timme", "{1} timmar"));
    return minutes == 0 ? large : large + ' ' + small;
}

}  // namespace jamsides::text

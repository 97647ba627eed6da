// Arithmetic, Easter and Swedish holidays, against an almanac.
#include "engines/dates/calendar.hpp"

#include <gtest/gtest.h>

namespace jamsides::dates {
namespace {

using namespace std::chrono_literals;

constexpr Day day(int y, unsigned m, unsigned d) {
    return std::chrono::year{y} / std::chrono::month{m} / std::chrono::day{d};
}

TEST(Calendar, A_week_begins_on_its_monday_also_across_a_new_year) {
    EXPECT_EQ(monday_of(day(2021, 9, 19)), day(2021, 9, 13));
    EXPECT_EQ(monday_of(day(2021, 1, 3)), day(2020, 12, 28));
    EXPECT_EQ(add_weeks(day(2021, 12, 30), 1), day(2022, 1, 6));
}

TEST(Calendar, Easter_falls_where_the_almanac_says) {
    EXPECT_EQ(easter_sunday(2008y), day(2008, 3, 23));
    EXPECT_EQ(easter_sunday(2011y), day(2011, 4, 24));
    EXPECT_EQ(easter_sunday(2021y), day(2021, 4, 4));
    EXPECT_EQ(easter_sunday(2022y), day(2022, 4, 17));
    EXPECT_EQ(easter_sunday(2023y), day(2023, 4, 9));
    EXPECT_EQ(easter_sunday(2038y), day(2038, 4, 25));
}

TEST(Calendar, The_holidays_of_2022_are_known) {
    const std::pair<Day, std::string_view> almanac[] = {
        {day(2022, 1, 1), "Nyårsdagen"},
        {day(2022, 1, 6), "Trettondedag jul"},
        {day(2022, 4, 15), "Långfredagen"},
        {day(2022, 4, 17), "Påskdagen"},
        {day(2022, 4, 18), "Annandag påsk"},
        {day(2022, 5, 1), "Första maj"},
        {day(2022, 5, 26), "Kristi himmelsfärdsdag"},
        {day(2022, 6, 5), "Pingstdagen"},
        {day(2022, 6, 6), "Sveriges nationaldag"},
        {day(2022, 6, 24), "Midsommarafton"},
        {day(2022, 6, 25), "Midsommardagen"},
        {day(2022, 11, 5), "Alla helgons dag"},
        {day(2022, 12, 24), "Julafton"},
        {day(2022, 12, 25), "Juldagen"},
        {day(2022, 12, 26), "Annandag jul"},
        {day(2022, 12, 31), "Nyårsafton"},
    };
    std::size_t found = 0;
    for (auto at = day(2022, 1, 1); at <= day(2022, 12, 31); at = add_days(at, 1))
        found += !holiday(at).empty();
    EXPECT_EQ(found, std::size(almanac));
    for (auto& [when, name] : almanac) EXPECT_EQ(holiday(when), name);
}

TEST(Calendar, The_national_day_became_a_holiday_in_2005) {
    EXPECT_EQ(holiday(day(2004, 6, 6)), "");
    EXPECT_EQ(holiday(day(2005, 6, 6)), "Sveriges nationaldag");
}

TEST(Calendar, Weekends_and_holidays_are_days_off) {
    EXPECT_TRUE(is_day_off(day(2021, 9, 12)));
    EXPECT_FALSE(is_day_off(day(2021, 9, 13)));
    EXPECT_TRUE(is_day_off(day(2022, 6, 24)));
}

TEST(Calendar, July_and_christmas_are_seasons_of_their_own) {
    EXPECT_EQ(season(day(2022, 7, 4)), Season::summer);
    EXPECT_EQ(season(day(2023, 1, 6)), Season::christmas);
    EXPECT_EQ(season(day(2023, 1, 11)), Season::ordinary);
}

}  // namespace
}  // namespace jamsides::dates

// Dates as they stand on pages and in letters. The character between day and month is a no-break space.
#include "platform/text/dates.hpp"

#include <gtest/gtest.h>

#include "platform/text/language.hpp"

namespace jamsides::text {
namespace {

using namespace std::chrono_literals;
using std::chrono::August;
using std::chrono::December;
using std::chrono::February;
using std::chrono::January;
using std::chrono::June;
using std::chrono::September;

constexpr auto start_day = 2021y / September / 13, next_day = 2021y / September / 14;

TEST(Dates, A_day_is_written_out) {
    EXPECT_EQ(date(swedish(), 2021y / June / 16), "16\u00a0juni 2021");
    EXPECT_EQ(date(english(), 2021y / June / 16), "16\u00a0June 2021");
    EXPECT_EQ(date(swedish(), 2021y / June / 16, Year::left_out), "16\u00a0juni");
    EXPECT_EQ(weekday_date(swedish(), 2021y / June / 16), "onsdag 16\u00a0juni 2021");
}

TEST(Dates, A_range_says_nothing_twice) {
    EXPECT_EQ(date_range(swedish(), start_day, next_day), "13–14\u00a0september 2021");
    EXPECT_EQ(date_range(english(), start_day, next_day), "13–14\u00a0September 2021");
    EXPECT_EQ(date_range(swedish(), 2022y / August / 30, 2022y / September / 2, Year::left_out),
              "30\u00a0augusti–2\u00a0september");
    EXPECT_EQ(date_range(english(), 2022y / August / 30, 2022y / September / 2),
              "30\u00a0August – 2\u00a0September 2022");
    EXPECT_EQ(date_range(swedish(), 2021y / December / 30, 2022y / January / 2, Year::left_out),
              "30\u00a0december 2021–2\u00a0januari 2022");
    EXPECT_EQ(date_range(swedish(), start_day, start_day), "13\u00a0september 2021");
}

TEST(Dates, Months_are_ranges_too) {
    EXPECT_EQ(month_range(swedish(), 2022y / September, 2022y / December), "september–december 2022");
    EXPECT_EQ(month_range(swedish(), 2021y / September, 2023y / February), "september 2021–februari 2023");
    EXPECT_EQ(month_range(english(), 2022y / August, 2022y / August), "August 2022");
    EXPECT_EQ(month_short(swedish(), August), "aug");
    EXPECT_EQ(short_date(swedish(), 2021y / August / 19), "tors 19\u00a0aug");
    EXPECT_EQ(short_date_range(swedish(), start_day, next_day), "13–14\u00a0sep");
    EXPECT_EQ(short_date_range(english(), 2022y / August / 30, next_day), "30\u00a0Aug – 14\u00a0Sep");
}

TEST(Dates, Times_have_a_point_in_swedish_and_a_colon_in_english) {
    EXPECT_EQ(clock_time(swedish(), 13h), "kl.\u00a013.00");
    EXPECT_EQ(clock_times(swedish(), 9h + 5min, 16h), "kl.\u00a009.05–16.00");
    EXPECT_EQ(date_and_times(swedish(), 2021y / August / 19, 13h, 16h, Year::left_out),
              "19\u00a0augusti kl.\u00a013.00–16.00");
    EXPECT_EQ(date_and_times(english(), 2021y / August / 19, 13h, 16h), "19\u00a0August 2021, 13:00–16:00");
    EXPECT_EQ(date_and_times(swedish(), 2021y / August / 19, 13h, std::nullopt),
              "19\u00a0augusti 2021 kl.\u00a013.00");
    EXPECT_EQ(date_and_times(swedish(), start_day, 12h, next_day, 12h),
              "13\u00a0september kl.\u00a012.00 – 14\u00a0september 2021 kl.\u00a012.00");
}

TEST(Dates, An_instant_is_shown_as_the_clock_in_stockholm) {
    const Instant instant = std::chrono::sys_days{2021y / June / 16} + 22h + 30min;
    EXPECT_EQ(date_and_time(swedish(), instant), "17\u00a0juni 2021 kl.\u00a000.30");
}

TEST(Dates, An_approximate_time_is_a_part_of_a_month) {
    EXPECT_EQ(approximate(swedish(), PartOfMonth::middle, 2021y / August), "mitten av augusti");
    EXPECT_EQ(approximate(english(), PartOfMonth::middle, 2021y / August), "mid-August");
    EXPECT_EQ(approximate(swedish(), PartOfMonth::late, 2021y / August, Year::shown),
              "slutet av augusti 2021");
    EXPECT_EQ(part_of_month(2021y / August / 10), PartOfMonth::early);
    EXPECT_EQ(part_of_month(2021y / August / 16), PartOfMonth::middle);
}

TEST(Dates, Near_days_are_said_as_people_say_them) {
    constexpr auto today = 2021y / June / 16;  // a Wednesday
    const auto said = [&](int days) {
        return relative_day(swedish(), std::chrono::sys_days{today} + std::chrono::days{days}, today);
    };
    EXPECT_EQ(said(0), "i dag");
    EXPECT_EQ(said(1), "i morgon");
    EXPECT_EQ(said(2), "på fredag");
    EXPECT_EQ(said(6), "på tisdag");
    EXPECT_EQ(said(7), "om en vecka");
    EXPECT_EQ(said(9), "om nio dagar");
    EXPECT_EQ(said(13), "om 13 dagar");
    EXPECT_EQ(said(20), "om tre veckor");
    EXPECT_EQ(said(61), "om två månader");
    EXPECT_EQ(said(-1), "i går");
    EXPECT_EQ(said(-3), "i söndags");
    EXPECT_EQ(said(-14), "för två veckor sedan");
    EXPECT_EQ(said(-365), "för tolv månader sedan");
    EXPECT_EQ(relative_day(english(), 2021y / June / 17, today), "tomorrow");
    EXPECT_EQ(relative_day(english(), 2021y / June / 18, today), "on Friday");
}

TEST(Dates, A_course_of_240_minutes_takes_four_hours) {
    EXPECT_EQ(duration(swedish(), 240min), "4\u00a0timmar");
    EXPECT_EQ(duration(swedish(), 90min), "1\u00a0timme 30\u00a0minuter");
    EXPECT_EQ(duration(english(), 1min), "1\u00a0minute");
}

}  // namespace
}  // namespace jamsides::text

// Moving activities, and placing them from a template.
#include "engines/dates/moment.hpp"

#include <gtest/gtest.h>

namespace jamsides::dates {
namespace {

using namespace std::chrono_literals;
using std::chrono::April;
using std::chrono::August;
using std::chrono::December;
using std::chrono::February;
using std::chrono::January;
using std::chrono::July;
using std::chrono::June;
using std::chrono::March;
using std::chrono::May;
using std::chrono::November;
using std::chrono::October;
using std::chrono::September;

TEST(Moments, A_move_keeps_the_weekday_and_the_times) {
    const auto start_up = MomentSpec::over(2021y / September / 13, 2021y / September / 14, 12h, 12h);
    const auto moved = move(start_up, 3);
    EXPECT_EQ(moved.after, MomentSpec::over(2021y / October / 4, 2021y / October / 5, 12h, 12h));
    EXPECT_EQ(moved.stepped_over, "");
    EXPECT_EQ(move(start_up, 0).after, start_up);
}

TEST(Moments, A_holiday_in_the_way_is_stepped_over) {
    const auto moved = move(MomentSpec::on(2022y / May / 19, 13h, 16h), 1);  // Thursday → Ascension Day
    EXPECT_EQ(moved.after, MomentSpec::on(2022y / June / 2, 13h, 16h));
    EXPECT_EQ(moved.stepped_over, "Kristi himmelsfärdsdag");
    const auto range =
        move(MomentSpec::over(2022y / April / 7, 2022y / April / 8), 1);  // would end on Good Friday
    EXPECT_EQ(range.after, MomentSpec::over(2022y / April / 21, 2022y / April / 22));
    EXPECT_EQ(range.stepped_over, "Långfredagen");
}

TEST(Moments, What_is_on_a_sunday_stays_on_a_sunday) {
    EXPECT_EQ(move(MomentSpec::on(2021y / March / 21), 1).after, MomentSpec::on(2021y / March / 28));
    const auto easter = move(MomentSpec::on(2021y / March / 28), 1);  // would be Easter Day
    EXPECT_EQ(easter.after, MomentSpec::on(2021y / April / 11));
    EXPECT_EQ(easter.stepped_over, "Påskdagen");
}

TEST(Moments, A_move_into_july_is_made_but_told) {
    const auto moved = move(MomentSpec::on(2022y / June / 8), 4);
    EXPECT_EQ(moved.after, MomentSpec::on(2022y / July / 6));
    EXPECT_EQ(moved.season, Season::summer);
}

TEST(Moments, Months_move_by_months_and_keep_their_number) {
    const auto autumn = MomentSpec::in(2022y / September, 2022y / December);
    EXPECT_EQ(move(autumn, 9).after, MomentSpec::in(2022y / November, 2023y / February));
    EXPECT_EQ(move(autumn, 52).after, MomentSpec::in(2023y / September, 2023y / December));
    EXPECT_EQ(move(autumn, 1).after, autumn);
}

TEST(Moments, What_is_not_set_stays_so) {
    EXPECT_EQ(move(MomentSpec::not_set(), 10).after, MomentSpec::not_set());
}

TEST(Moments, There_and_back_again_is_the_same_when_no_holiday_is_near) {
    const auto meeting = MomentSpec::on(2021y / October / 13, 13h, 16h);
    EXPECT_EQ(move(move(meeting, 20).after, -20).after, meeting);
}

TEST(Moments, A_range_longer_than_any_free_stretch_is_moved_as_it_is) {
    const auto half_a_year = MomentSpec::over(2022y / January / 3, 2022y / June / 30);
    EXPECT_EQ(move(half_a_year, 2).after, MomentSpec::over(2022y / January / 17, 2022y / July / 14));
}

TEST(Moments, A_template_places_the_round_in_another_year) {
    const auto start = 2023y / September / 12;  // a Tuesday; weeks are counted from their Monday
    EXPECT_EQ(place({Timing::day, -25, 1, 13h, 16h}, start).after,
              MomentSpec::on(2023y / August / 17, 13h, 16h));
    EXPECT_EQ(place({Timing::range, 0, 2, 12h, 12h}, start).after,
              MomentSpec::over(2023y / September / 11, 2023y / September / 12, 12h, 12h));
    EXPECT_EQ(place({Timing::months, 2, 1, {}, {}}, start).after, MomentSpec::in(2023y / November));
    EXPECT_EQ(place({Timing::months, 12, 4, {}, {}}, start).after,
              MomentSpec::in(2024y / September, 2024y / December));
    EXPECT_EQ(place({}, start).after, MomentSpec::not_set());
}

TEST(Moments, A_list_has_exact_days_before_their_month_and_unset_last) {
    const auto day = MomentSpec::on(2022y / September / 1), month = MomentSpec::in(2022y / September);
    EXPECT_TRUE(earlier(day, month));
    EXPECT_FALSE(earlier(month, day));
    EXPECT_TRUE(earlier(month, MomentSpec::not_set()));
    EXPECT_FALSE(earlier(MomentSpec::not_set(), MomentSpec::not_set()));
    EXPECT_TRUE(
        earlier(MomentSpec::on(2022y / September / 1, 9h), MomentSpec::on(2022y / September / 1, 13h)));
}

TEST(Moments, Days_given_backwards_are_put_right) {
    EXPECT_EQ(MomentSpec::over(2021y / September / 14, 2021y / September / 13),
              MomentSpec::over(2021y / September / 13, 2021y / September / 14));
    EXPECT_EQ(MomentSpec::over(2021y / September / 13, 2021y / September / 13).timing, Timing::day);
}

}  // namespace
TEST(Moment, Placed_from_a_template_is_clear_of_july_and_christmas) {
    auto const start = 2027y / September / 1;
    for (int week = 0; week < 110; ++week) {
        auto const placed = place({Timing::day, 7 * week, 1, 13h, 15h}, start);
        EXPECT_EQ(placed.season, Season::ordinary) << week;
        EXPECT_EQ(season(placed.after.first), Season::ordinary) << week;
        EXPECT_EQ(weekday_of(placed.after.first), std::chrono::Monday) << "the weekday is kept";
        EXPECT_LE(std::abs(days_between(add_days(monday_of(start), 7 * week), placed.after.first)), 7 * 5);
    }
}

}  // namespace jamsides::dates

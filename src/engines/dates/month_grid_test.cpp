// The time plan of the round 2021–2023 as a grid, and the awkward cases.
#include "engines/dates/month_grid.hpp"

#include <gtest/gtest.h>

namespace jamsides::dates {
namespace {

using namespace std::chrono_literals;
using std::chrono::April;
using std::chrono::August;
using std::chrono::December;
using std::chrono::February;
using std::chrono::January;
using std::chrono::November;
using std::chrono::October;
using std::chrono::September;

std::vector<GridActivity> round_of_2021() {
    const auto joint = MomentSpec::on(2021y / August / 19, 13h, 16h);
    return {{"Mentorträff", joint},
            {"Uppstartskonferens", MomentSpec::over(2021y / September / 13, 2021y / September / 14)},
            {"Strategträff", joint},
            {"Strategträff", MomentSpec::on(2023y / January / 11)},
            {"Strategträff", MomentSpec::on(2021y / October / 13)},
            {"Lärandeträff", MomentSpec::in(2021y / November)},
            {"Lärandeträff", MomentSpec::in(2022y / April)},
            {"Lärandeträff", MomentSpec::in(2022y / September, 2022y / December)},
            {"Resultatkonferens", MomentSpec::not_set()}};
}

std::size_t width(std::vector<GridCell> const& lane) {
    std::size_t columns = 0;
    for (auto& cell : lane) columns += cell.columns;
    return columns;
}

TEST(MonthGrid, The_round_2021_to_2023_has_nineteen_months_in_three_years) {
    const auto grid = month_grid(round_of_2021(), 2021y / August, 2023y / February);
    ASSERT_EQ(grid.months.size(), 19u);
    ASSERT_EQ(grid.years.size(), 3u);
    EXPECT_EQ(grid.years[0].columns, 5u);
    EXPECT_EQ(grid.years[1].columns, 12u);
    EXPECT_EQ(grid.years[2].columns, 2u);
    EXPECT_EQ(grid.column_of(2022y / January / 31), 5u);
    EXPECT_EQ(grid.column_of(2024y / January / 31), 19u);
}

TEST(MonthGrid, Rows_stand_in_the_order_given_and_their_cells_in_order_of_time) {
    const auto grid = month_grid(round_of_2021(), 2021y / August, 2023y / February);
    ASSERT_EQ(grid.rows.size(), 5u);
    EXPECT_EQ(grid.rows[2].label, "Strategträff");
    ASSERT_EQ(grid.rows[2].lanes.size(), 1u);
    std::vector<std::pair<std::size_t, std::size_t>> found;
    for (auto& cell : grid.rows[2].lanes[0])
        for (const auto activity : cell.activities) found.emplace_back(cell.column, activity);
    EXPECT_EQ(found, (std::vector<std::pair<std::size_t, std::size_t>>{{0, 2}, {2, 4}, {17, 3}}));
    for (auto& row : grid.rows)
        for (auto& lane : row.lanes) EXPECT_EQ(width(lane), 19u) << row.label;
}

TEST(MonthGrid, A_window_of_four_months_is_one_wide_cell) {
    const auto grid = month_grid(round_of_2021(), 2021y / August, 2023y / February);
    auto& lane = grid.rows[3].lanes.at(0);
    EXPECT_EQ(lane.size(), 16u);
    EXPECT_EQ(lane[13].column, 13u);
    EXPECT_EQ(lane[13].columns, 4u);
    EXPECT_TRUE(lane[14].starts_year);
    EXPECT_TRUE(lane[5].starts_year);
}

TEST(MonthGrid, What_has_no_date_is_kept_beside_its_row) {
    const auto grid = month_grid(round_of_2021(), 2021y / August, 2023y / February);
    EXPECT_TRUE(grid.rows[4].lanes.empty());
    EXPECT_EQ(grid.rows[4].undated, std::vector<std::size_t>{8});
}

TEST(MonthGrid, An_activity_outside_the_period_makes_the_grid_wider) {
    const std::vector<GridActivity> activities{{"Träff", MomentSpec::on(2021y / January / 11)},
                                               {"Träff", MomentSpec::on(2023y / April / 11)}};
    EXPECT_EQ(month_grid(activities, 2021y / August, 2023y / February).months.size(), 28u);
}

TEST(MonthGrid, Two_of_one_month_share_a_cell_and_a_window_gets_a_lane_of_its_own) {
    const std::vector<GridActivity> activities{
        {"Träff", MomentSpec::on(2022y / September / 20)},
        {"Träff", MomentSpec::on(2022y / September / 6)},
        {"Träff", MomentSpec::in(2022y / September, 2022y / October)},
        {"Träff", MomentSpec::over(2022y / October / 31, 2022y / November / 1)},
    };
    const auto grid = month_grid(activities, 2022y / September, 2022y / December);
    ASSERT_EQ(grid.rows.at(0).lanes.size(), 2u);
    EXPECT_EQ(grid.rows[0].lanes[0][0].columns, 2u);
    EXPECT_EQ(grid.rows[0].lanes[1][0].activities, (std::vector<std::size_t>{1, 0}));
    EXPECT_EQ(grid.rows[0].lanes[1][1].columns, 2u);
    for (auto& lane : grid.rows[0].lanes) EXPECT_EQ(width(lane), 4u);
}

TEST(MonthGrid, An_empty_plan_is_an_empty_grid) {
    const auto grid = month_grid({}, 2021y / August, 2021y / December);
    EXPECT_EQ(grid.months.size(), 5u);
    EXPECT_TRUE(grid.rows.empty());
}

}  // namespace
}  // namespace jamsides::dates

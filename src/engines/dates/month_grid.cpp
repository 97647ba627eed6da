// Lays activities out in lanes: the first lane that is free takes the next activity.
#include "engines/dates/month_grid.hpp"

#include <algorithm>

namespace jamsides::dates {
namespace {

using Lane = std::vector<GridCell>;  // while it is filled: only cells with activities, by column

struct Placed {
    std::size_t activity, column, columns;
};

std::vector<Month> months_needed(std::span<const GridActivity> activities, Month first, Month last) {
    for (auto& activity : activities) {
        if (!activity.when.is_set()) continue;
        first = std::min(first, month_of(activity.when.first));
        last = std::max(last, month_of(activity.when.last));
    }
    std::vector<Month> months;
    for (auto month = first; month <= last; month += std::chrono::months{1}) months.push_back(month);
    return months;
}

std::vector<GridYear> years_of(std::vector<Month> const& months) {
    std::vector<GridYear> years;
    for (auto& month : months) {
        if (years.empty() || years.back().year != month.year()) years.push_back({month.year(), 0});
        ++years.back().columns;
    }
    return years;
}

bool put_in(Lane& lane, Placed const& placed) {
    if (lane.empty() || lane.back().column + lane.back().columns <= placed.column) {
        lane.push_back({placed.column, placed.columns, {placed.activity}, false});
        return true;
    }
    auto& before = lane.back();
    if (before.column != placed.column || before.columns != 1 || placed.columns != 1) return false;
    before.activities.push_back(placed.activity);
    return true;
}

void put(std::vector<Lane>& lanes, Placed const& placed) {
    for (auto& lane : lanes)
        if (put_in(lane, placed)) return;
    lanes.emplace_back();
    put_in(lanes.back(), placed);
}

Lane with_empty_cells(Lane const& lane, std::vector<Month> const& months) {
    Lane whole;
    std::size_t column = 0;
    const auto starts_year = [&](std::size_t at) {
        return at > 0 && months[at].month() == std::chrono::January;
    };
    const auto empty_until = [&](std::size_t end) {
        for (; column < end; ++column) whole.push_back({column, 1, {}, starts_year(column)});
    };
    for (auto cell : lane) {
        empty_until(cell.column);
        cell.starts_year = starts_year(cell.column);
        column += cell.columns;
        whole.push_back(std::move(cell));
    }
    empty_until(months.size());
    return whole;
}

std::vector<std::string> labels_of(std::span<const GridActivity> activities) {
    std::vector<std::string> labels;
    for (auto& activity : activities)
        if (std::find(labels.begin(), labels.end(), activity.row) == labels.end())
            labels.push_back(activity.row);
    return labels;
}

GridRow row_of(std::string const& label, std::span<const GridActivity> activities,
               std::vector<Month> const& months) {
    GridRow row{label, {}, {}};
    std::vector<std::size_t> dated;
    for (std::size_t i = 0; i < activities.size(); ++i)
        if (activities[i].row == label) (activities[i].when.is_set() ? dated : row.undated).push_back(i);
    std::stable_sort(dated.begin(), dated.end(), [&](std::size_t a, std::size_t b) {
        return earlier(activities[a].when, activities[b].when);
    });
    for (const auto i : dated) {
        const auto first = month_of(activities[i].when.first), last = month_of(activities[i].when.last);
        const auto column = static_cast<std::size_t>(months_between(months.front(), first));
        put(row.lanes, {i, column, static_cast<std::size_t>(months_between(first, last)) + 1});
    }
    for (auto& lane : row.lanes) lane = with_empty_cells(lane, months);
    return row;
}

}  // namespace

std::size_t MonthGrid::column_of(Day day) const {
    const auto found = std::find(months.begin(), months.end(), month_of(day));
    return static_cast<std::size_t>(found - months.begin());
}

MonthGrid month_grid(std::span<const GridActivity> activities, Month first, Month last) {
    MonthGrid grid;
    grid.months = months_needed(activities, first, last);
    grid.years = years_of(grid.months);
    for (auto& label : labels_of(activities)) grid.rows.push_back(row_of(label, activities, grid.months));
    return grid;
}

}  // namespace jamsides::dates

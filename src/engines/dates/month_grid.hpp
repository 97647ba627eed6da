// The time plan as a table of rows by months, as a value: pages, letters and spreadsheets draw the same one.
// What spans several months is one wide cell; what lacks a date is kept beside its row.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "engines/dates/moment.hpp"

namespace jamsides::dates {

struct GridActivity {
    std::string
        row;  // rows stand in the order in which they first appear; a joint meeting is given once a row
    MomentSpec when;
};

struct GridCell {
    std::size_t column = 0;               // index into MonthGrid::months
    std::size_t columns = 1;              // how many months it spans
    std::vector<std::size_t> activities;  // indices into the given activities, by time; empty: an empty cell
    bool starts_year = false;             // the column is a January: the grid draws a line before it
};

struct GridRow {
    std::string label;
    // Each lane fills all the columns, empty cells included. Several when activities of several months
    // overlap.
    std::vector<std::vector<GridCell>> lanes;
    std::vector<std::size_t> undated;  // activities without a date
};

struct GridYear {
    std::chrono::year year;
    std::size_t columns;
};

struct MonthGrid {
    std::vector<Month> months;
    std::vector<GridYear> years;
    std::vector<GridRow> rows;
    // Where a day stands, for marking today; months.size() when it is outside.
    std::size_t column_of(Day day) const;
};

// Months from `first` to `last`, more when an activity lies outside. Activities of one month in one row share
// a cell, except that one which spans several months always has a cell of its own.
MonthGrid month_grid(std::span<const GridActivity> activities, Month first, Month last);

}  // namespace jamsides::dates

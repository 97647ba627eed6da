// How wide a table's columns become, and how its two looks are drawn.
#pragma once

#include <vector>

#include "platform/formats/document/pdf/flow.hpp"

namespace jamsides::formats::document::pdf {

struct TableStyle {
    Style head, row_head, cell;
    double pad_above = 0, pad_below = 0, pad_right = 0;
    double rule = 0, rule_grey = 0;
    double least_head = 0, least_row = 0;  // heights
    bool middle = false;                   // cells stand in the middle of their row
};

TableStyle const& table_style(TableLook look);
// `scale` makes the signs of a grid with many months smaller.
Style cell_style(Table const& table, Cell const& cell, std::size_t column, bool head, double scale = 1);
// One width a column; together they fill `width`.
std::vector<double> column_widths(Table const& table, double width);

}  // namespace jamsides::formats::document::pdf

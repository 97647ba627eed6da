// A table of counts as it stands in a file, with the sums that are shown in it found and checked.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engines/statistics/delimited.hpp"
#include "engines/statistics/derivable.hpp"

namespace jamsides::statistics {

struct Cell {
    std::size_t line = 0, column = 0;  // into CountTable::lines and its fields
    std::vector<std::string> key;      // one category a dimension: activity, group, sex …
};

// Two shapes are read. With a column called cases (fall, antal): one row a cell, every other column but base
// a dimension. Otherwise: the leading columns that hold text are dimensions and the heading is one more.
struct CountTable {
    std::vector<Line> lines;  // the heading first
    std::vector<Cell> cells;
    std::vector<std::optional<std::int64_t>> counts;  // of each cell; none: the field is empty
    std::vector<Sum> sums;
};

// A category called total, totalt, summa, alla, T … is the sum of the others in its dimension, and so is a
// last category that is their sum everywhere. A fault names the row: a count that is none, a cell twice, a
// sum that does not hold. Throws Unusable.
CountTable read_counts(std::string const& path);

}  // namespace jamsides::statistics

// A 0–1 program in sparse columns and its exact answer by CBC, without a word on the terminal.
#pragma once

#include <functional>
#include <optional>
#include <vector>

namespace jamsides::matching::linear {

struct IntegerProgram {
    std::vector<double> cost;  // one a column
    std::vector<int> starts{0};
    std::vector<int> rows;
    std::vector<double> elements;
    std::vector<double> row_lower;
    std::vector<double> row_upper;

    int columns() const { return int(cost.size()); }
    void add_row(double lower, double upper);
    void add_column(double column_cost);
    void add_element(int row, double value);  // to the column added last
};

struct IntegerLimits {
    std::optional<double> cutoff;  // only answers below this
    double seconds = 0;            // 0: none
    std::function<bool()> stop = [] { return false; };
    std::vector<int> start;  // columns of an answer known to hold, if any
};

struct IntegerAnswer {
    bool proven = false;      // best, or nothing below the cutoff
    std::vector<int> chosen;  // columns at 1; empty when nothing was found
    bool found = false;
    double cost = 0;
    double bound = 0;
    long nodes = 0;
};

IntegerAnswer solve(IntegerProgram const& program, IntegerLimits const& limits);

}  // namespace jamsides::matching::linear

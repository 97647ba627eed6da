// Where a series is heading: a slope that a few odd years cannot bend, and whether chance alone could make
// it.
#pragma once
#include <optional>
#include <span>

#include "engines/statistics/proportion.hpp"
#include "engines/statistics/series.hpp"

namespace jamsides::statistics {

enum class Repeats { detect, keep, collapse };  // detect: looks_repeated decides

struct Trend {
    int n = 0;                // observations with a value, repeated ones counted once
    int first = 0, last = 0;  // years of the first and last of them
    double first_value = 0, last_value = 0;
    std::optional<double> slope;  // Theil–Sen: median of all pairwise slopes, unit per year; none for n < 2
    std::optional<Interval> interval;  // rank-based 95 % (Sen 1968; R package trend, sens.slope); none when
                                       // the ranks fall outside the slopes, as they do for n < 5
    std::optional<double> tau;  // Kendall's tau-b between year and value; none when all values are equal
    std::optional<double> p;    // Mann–Kendall, two-sided; none where tau is
    bool exact = false;         // p counted over all orders (n ≤ 10, no ties; R cor.test), else normal
                                // with correction for ties and continuity (R package trend, mk.test)
    bool repeated = false;      // repeated values were taken as one observation
    Standing standing = Standing::too_little;  // n < 5: too little; p ≤ 0.05: clear; else unclear
};

Trend trend(std::span<Observation const> series, Repeats = Repeats::detect);

}  // namespace jamsides::statistics

// The value that would stand at a place if a row were sorted, without sorting it: what medians are made of.
#pragma once
#include <cstddef>
#include <span>

namespace jamsides::statistics {

// 0 ≤ place < values.size(). Reorders the values. No NaN. Some three times as fast as std::nth_element on a
// few hundred values, as no branch depends on them.
double take_place(std::span<double> values, std::size_t place);

double take_median(std::span<double> values);  // at least one value; reorders them

}  // namespace jamsides::statistics

// A series: one value a year, or none that year. Gaps in it are gaps, never filled in.
#pragma once
#include <optional>
#include <span>
#include <vector>

namespace jamsides::statistics {

struct Observation {
    int year = 0;
    std::optional<double> value;  // none: missing, which is not 0
};
using Series = std::vector<Observation>;

// The observations that have a value, by year. A year twice, or a value that is not a number: Unusable.
Series observed(std::span<Observation const>);

// Whether the series is an election figure repeated until the next: at least two different values, each but
// the first and last standing for four years (or eight, when two elections came out the same).
bool looks_repeated(std::span<Observation const>);

// A run of the same value is one observation, in its first year: nothing new was measured in the others.
Series without_repeats(std::span<Observation const>);

}  // namespace jamsides::statistics

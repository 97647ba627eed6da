// Proportions of women and men: how large, how sure, and how far apart. 95 % throughout.
#pragma once
#include <cstdint>
#include <optional>
#include <string_view>

namespace jamsides::statistics {

struct Interval {
    double low, high;
    bool operator==(Interval const&) const = default;
    bool holds(double value) const { return low <= value && value <= high; }
};

// The 97.5th percentile of the normal distribution: what 95 % intervals are made with.
inline constexpr double normal_975 = 1.959963984540054;

// How sure one can be of a finding: the 95 % interval excludes "no difference" (clear), or does not
// (unclear), or there is nothing to compute it from (too_little).
enum class Standing { clear, unclear, too_little };
std::string_view name(Standing);  // "clear", "unclear", "too-little"

// So many of so many. Persons, whole numbers: 0 ≤ cases ≤ base ≤ 9·10¹⁵, else Unusable.
struct Count {
    std::int64_t cases = 0, base = 0;
};

struct Proportion {
    double p;           // share between 0 and 1
    Interval interval;  // Wilson score
};

// Wilson's score interval (Wilson 1927; R prop.test(correct = FALSE)). None for an empty base.
std::optional<Proportion> proportion(Count);

// Women minus men, with Newcombe's hybrid score interval (Newcombe 1998, Statistics in Medicine 17:873–890,
// method 10; DescTools BinomDiffCI(method = "score")).
Interval difference_interval(Proportion const& women, Proportion const& men);

// Log interval of the ratio women/men (Katz 1978). None with a zero anywhere in the two-by-two table: then
// the standard error does not exist or is falsely nought, and there is too little to say.
std::optional<Interval> ratio_interval(Count women, Count men);

// Everything about one gap between two proportions. Differences are shares (×100 gives percentage points).
struct ProportionGap {
    Count women_count, men_count;
    std::optional<Proportion> women, men;  // none: nobody of that sex in the base
    std::optional<double> difference;      // women − men
    std::optional<Interval> difference_interval;
    std::optional<double> ratio;  // women / men; none when men's share is 0 or either is missing
    std::optional<Interval> ratio_interval;
    Standing standing = Standing::too_little;
};
ProportionGap proportion_gap(Count women, Count men);

// For figures without a base, in the indicator's own unit. Missing is missing.
std::optional<double> gap(std::optional<double> women, std::optional<double> men);
std::optional<double> ratio(std::optional<double> women, std::optional<double> men);
// For an indicator where gender is built into the measure: one total against the value that means equal.
std::optional<double> gap_to_equality(std::optional<double> value, double equality_point);

}  // namespace jamsides::statistics

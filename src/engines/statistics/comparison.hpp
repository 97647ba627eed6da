// One organisation's gap beside those of its peers: where in the row it stands and how far from the middle.
#pragma once
#include <optional>
#include <span>
#include <vector>

namespace jamsides::statistics {

double median_of_sorted(std::span<double const>);  // at least one value

// Values that differ by less than this share of the largest are the same value: 71.4 − 82.5 and 60.1 − 71.2
// are the same gap although a computer's binary fractions say otherwise.
inline constexpr double same_share = 1e-9;

struct Comparison {
    std::size_t peers = 0;
    double peer_median = 0;
    std::optional<double>
        z;  // (own − median)/(1.4826 × MAD of the peers); none when more than half are equal
    double percentile = 0;  // 0–100: share of peers below, equal ones counted as half
    double p = 1;           // (1 + peers at least as far from the median)/(peers + 1), two-sided
};

// Missing peers are left out by the caller; none left: no comparison. `scratch` is room to work in, so that
// thousands of comparisons can share it.
std::optional<Comparison> compare(double own, std::span<double const> peers, std::vector<double>& scratch);
std::optional<Comparison> compare(double own, std::span<double const> peers);

}  // namespace jamsides::statistics

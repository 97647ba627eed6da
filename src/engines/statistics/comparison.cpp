// Median, MAD, rank and placebo-like p among peers.
#include "engines/statistics/comparison.hpp"

#include <algorithm>
#include <cmath>

#include "engines/statistics/selection.hpp"
#include "engines/statistics/unusable.hpp"

namespace jamsides::statistics {
double median_of_sorted(std::span<double const> values) {
    std::size_t const half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

std::optional<Comparison> compare(double own, std::span<double const> peers, std::vector<double>& scratch) {
    checked(own, "Värdet");
    if (peers.empty()) return std::nullopt;
    double largest = std::abs(own);
    bool usable = true;
    for (double peer : peers) {
        usable &= is_usable(peer);
        largest = std::max(largest, std::abs(peer));
    }
    if (!usable) throw Unusable("Ett jämfört värde är inte ett tal, eller för stort");
    double const same = largest * same_share;
    scratch.assign(peers.begin(), peers.end());
    Comparison found{.peers = peers.size(), .peer_median = take_median(scratch)};
    double const distance = std::abs(own - found.peer_median);
    std::size_t below = 0, equal = 0, as_far = 0;
    for (std::size_t i = 0; i < peers.size(); ++i) {
        double const off = std::abs(peers[i] - found.peer_median), over = peers[i] - own;
        below += over < -same;
        equal += std::abs(over) <= same;
        as_far += off >= distance - same;
        scratch[i] = off;
    }
    double const n = double(peers.size()), spread = take_median(scratch);
    found.percentile = 100 * (double(below) + double(equal) / 2) / n;
    found.p = (1 + double(as_far)) / (n + 1);
    if (spread > same) found.z = (own - found.peer_median) / (1.4826 * spread);
    return found;
}

std::optional<Comparison> compare(double own, std::span<double const> peers) {
    std::vector<double> scratch;
    return compare(own, peers, scratch);
}

}  // namespace jamsides::statistics

// Theil–Sen and Mann–Kendall on years that need not be evenly spaced.
#include "engines/statistics/trend.hpp"

#include <algorithm>
#include <boost/math/special_functions/erf.hpp>
#include <cmath>
#include <map>
#include <numbers>

#include "engines/statistics/comparison.hpp"

namespace jamsides::statistics {
namespace {

struct Pairs {
    std::vector<double> slopes;  // of every pair of years, sorted
    std::int64_t score = 0;      // rising pairs minus falling pairs: Kendall's S
    std::int64_t equal = 0;      // pairs of equal values
    double variance = 0;         // of S when order is chance, corrected for ties
};

Pairs pairs_of(Series const& series) {
    Pairs pairs;
    std::map<double, std::int64_t> times;
    for (std::size_t i = 0; i < series.size(); ++i) {
        ++times[*series[i].value];
        for (std::size_t j = i + 1; j < series.size(); ++j) {
            double const rise = *series[j].value - *series[i].value;
            pairs.slopes.push_back(rise / (series[j].year - series[i].year));
            pairs.score += (rise > 0) - (rise < 0);
        }
    }
    std::ranges::sort(pairs.slopes);
    auto const term = [](double n) { return n * (n - 1) * (2 * n + 5); };
    pairs.variance = term(double(series.size()));
    for (auto const& [value, t] : times) {
        pairs.equal += t * (t - 1) / 2;
        pairs.variance -= term(double(t));
    }
    pairs.variance /= 18;
    return pairs;
}

// Share of the n! orders with at most `most` pairs in rising order: counts by inserting one value at a time.
double orders_with_at_most(std::int64_t most, std::int64_t n) {
    std::vector<double> orders{1};
    for (std::int64_t m = 2; m <= n; ++m) {
        std::vector<double> next(orders.size() + std::size_t(m) - 1);
        for (std::size_t k = 0; k < orders.size(); ++k)
            for (std::int64_t add = 0; add < m; ++add) next[k + std::size_t(add)] += orders[k] / double(m);
        orders = std::move(next);
    }
    double share = 0;
    for (std::int64_t k = 0; k <= most && k < std::int64_t(orders.size()); ++k)
        share += orders[std::size_t(k)];
    return share;
}

double exact_p(std::int64_t score, std::int64_t n) {
    std::int64_t const all = n * (n - 1) / 2, rising = (score + all) / 2;
    double const below = orders_with_at_most(rising, n), above = orders_with_at_most(all - rising, n);
    return std::min(1.0, 2 * std::min(below, above));
}

double normal_p(Pairs const& pairs) {
    if (pairs.score == 0) return 1;
    double const z = double(std::abs(pairs.score) - 1) / std::sqrt(pairs.variance);
    return std::min(1.0, boost::math::erfc(z / std::numbers::sqrt2));
}

std::optional<Interval> interval_of(Pairs const& pairs) {
    double const k = double(pairs.slopes.size()), spread = normal_975 * std::sqrt(pairs.variance);
    double const low = std::nearbyint((k - spread) / 2), high = std::nearbyint((k + spread) / 2 + 1);
    if (low < 1 || high > k) return std::nullopt;
    return Interval{pairs.slopes[std::size_t(low) - 1], pairs.slopes[std::size_t(high) - 1]};
}

}  // namespace

Trend trend(std::span<Observation const> given, Repeats repeats) {
    Trend found;
    found.repeated = repeats == Repeats::collapse || (repeats == Repeats::detect && looks_repeated(given));
    Series const series = found.repeated ? without_repeats(given) : observed(given);
    found.n = int(series.size());
    if (series.empty()) return found;
    found.first = series.front().year;
    found.last = series.back().year;
    found.first_value = *series.front().value;
    found.last_value = *series.back().value;
    if (series.size() < 2) return found;
    Pairs const pairs = pairs_of(series);
    found.slope = median_of_sorted(pairs.slopes);
    std::int64_t const n = found.n, all = n * (n - 1) / 2;
    if (pairs.equal < all) {
        found.interval = interval_of(pairs);
        found.tau = double(pairs.score) / std::sqrt(double(all) * double(all - pairs.equal));
        found.exact = n <= 10 && pairs.equal == 0;
        found.p = found.exact ? exact_p(pairs.score, n) : normal_p(pairs);
    }
    if (n >= 5) found.standing = found.p && *found.p <= 0.05 ? Standing::clear : Standing::unclear;
    return found;
}

}  // namespace jamsides::statistics

// Difference in differences with a placebo test.
#include "engines/statistics/effect.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "engines/statistics/comparison.hpp"
#include "engines/statistics/unusable.hpp"

namespace jamsides::statistics {
namespace {

std::optional<double> mean_over(Series const& series, Years years, bool repeated) {
    Series within;
    for (Observation const& each : series)
        if (each.year >= years.first && each.year <= years.last) within.push_back(each);
    if (repeated) within = without_repeats(within);
    if (within.empty()) return std::nullopt;
    double sum = 0;
    for (Observation const& each : within) sum += *each.value;
    return sum / double(within.size());
}

std::optional<double> change_of(std::span<Observation const> given, Years before, Years after,
                                bool repeated) {
    Series const series = observed(given);
    auto const earlier = mean_over(series, before, repeated), later = mean_over(series, after, repeated);
    if (!earlier || !later) return std::nullopt;
    return *later - *earlier;
}

// Each peer against all the others, the organisation among them.
std::vector<double> placebos_of(std::vector<double> const& changes, double own, double sum) {
    std::vector<double> placebos;
    for (double change : changes) placebos.push_back(change - (sum - change + own) / double(changes.size()));
    std::ranges::sort(placebos);
    return placebos;
}

}  // namespace

Effect effect(std::span<Observation const> own, std::span<Series const> peers, Years before, Years after,
              bool repeated) {
    if (before.first > before.last || after.first > after.last) throw Unusable("Åren står i fel ordning");
    if (after.first <= before.last) throw Unusable("Åren efter måste komma efter åren före");
    std::vector<double> changes;
    for (Series const& peer : peers)
        if (auto const change = change_of(peer, before, after, repeated)) changes.push_back(*change);
    Effect found{.change = change_of(own, before, after, repeated), .peers = changes.size()};
    if (changes.empty()) return found;
    double const sum = std::accumulate(changes.begin(), changes.end(), 0.0);
    found.peer_change = sum / double(changes.size());
    if (!found.change) return found;
    found.effect = *found.change - *found.peer_change;
    found.placebos = placebos_of(changes, *found.change, sum);
    if (changes.size() < enough_peers) return found;
    double const size = std::abs(*found.effect);
    double const largest =
        std::max({size, std::abs(found.placebos.front()), std::abs(found.placebos.back())});
    auto const as_large = std::ranges::count_if(
        found.placebos, [&](double placebo) { return std::abs(placebo) >= size - largest * same_share; });
    found.p = double(as_large + 1) / double(changes.size() + 1);
    found.standing = *found.p <= 0.05 + 1e-12 ? Standing::clear : Standing::unclear;
    return found;
}

}  // namespace jamsides::statistics

// Takes gaps out of the mapped file in the order it lies in, and hands them to the engine.
#include "modules/indicators/comparing.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace jamsides::indicators {
namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

// NaN where it cannot be computed, for rows of thousands.
double raw_gap(Indicator const& indicator, cube::Latest const& found) {
    if (indicator.equality_point) return found.total - *indicator.equality_point;
    return indicator.kind == Kind::divided ? found.women - found.men : missing;
}

std::vector<std::size_t> places_of(cube::Cube const& cube, std::span<std::string const> codes) {
    std::vector<std::size_t> places;
    for (std::string const& code : codes)
        if (auto const place = cube.find_area(code)) places.push_back(*place);
    return places;
}

std::vector<double> gaps_of(cube::Cube const& cube, Indicator const& indicator, std::size_t kpi,
                            std::span<std::size_t const> areas, int year) {
    std::vector<double> gaps;
    gaps.reserve(areas.size());
    for (std::size_t const area : areas) {
        double const gap = raw_gap(indicator, cube.in_year(kpi, area, year));
        if (!std::isnan(gap)) gaps.push_back(gap);
    }
    return gaps;
}

std::optional<double> present(double value) {
    return std::isnan(value) ? std::nullopt : std::optional(value);
}

// Linear between the two nearest, as R's quantile does; `sorted` has at least one value.
double quantile(std::vector<double> const& sorted, double share) {
    double const at = share * double(sorted.size() - 1);
    auto const below = std::size_t(at);
    double const above = sorted[std::min(below + 1, sorted.size() - 1)];
    return sorted[below] + (at - double(below)) * (above - sorted[below]);
}

std::optional<double> middle(std::vector<double> values) {
    std::erase_if(values, [](double value) { return std::isnan(value); });
    if (values.empty()) return std::nullopt;
    std::ranges::sort(values);
    return quantile(values, 0.5);
}

PeerYear peer_year(cube::Cube const& cube, Indicator const& indicator, std::size_t kpi,
                   std::span<std::size_t const> areas, int year) {
    PeerYear found{.year = year};
    auto gaps = gaps_of(cube, indicator, kpi, areas, year);
    found.peers = gaps.size();
    if (gaps.empty()) return found;
    std::ranges::sort(gaps);
    found.median = quantile(gaps, 0.5), found.low = quantile(gaps, 0.25), found.high = quantile(gaps, 0.75);
    if (indicator.kind != Kind::divided) return found;
    std::vector<double> women, men;
    for (std::size_t const area : areas) {
        auto const one = cube.in_year(kpi, area, year);
        women.push_back(one.women), men.push_back(one.men);
    }
    found.women = middle(std::move(women)), found.men = middle(std::move(men));
    return found;
}

}  // namespace

std::vector<statistics::ScanRow> scan(Figures const& figures, std::span<Indicator const> indicators,
                                      std::string_view area, std::span<std::string const> peers, int year) {
    cube::Cube const& cube = figures.cube();
    auto const places = places_of(cube, peers);
    auto const own = cube.find_area(area);
    statistics::Scan scan(indicators.size());
    for (Indicator const& indicator : indicators) {
        if (!indicator.has_gap()) continue;
        auto const kpi = cube.find_kpi(indicator.id);
        if (!kpi || !own) {
            scan.add(indicator.id, std::nullopt, {});
            continue;
        }
        auto const gaps = gaps_of(cube, indicator, *kpi, places, year);
        scan.add(indicator.id, present(raw_gap(indicator, cube.in_year(*kpi, *own, year))), gaps);
    }
    return std::move(scan).rows();
}

std::vector<PeerYear> peer_band(Figures const& figures, Indicator const& indicator,
                                std::span<std::string const> peers) {
    auto const kpi = figures.cube().find_kpi(indicator.id);
    std::vector<PeerYear> band;
    if (!kpi) return band;
    auto const places = places_of(figures.cube(), peers);
    auto const& entry = figures.cube().kpi(*kpi);
    for (int year = entry.first_year; year < entry.first_year + entry.years; ++year)
        band.push_back(peer_year(figures.cube(), indicator, *kpi, places, year));
    return band;
}

std::optional<statistics::Comparison> compare(Figures const& figures, Indicator const& indicator,
                                              std::string_view area, std::span<std::string const> peers,
                                              int year) {
    cube::Cube const& cube = figures.cube();
    auto const kpi = cube.find_kpi(indicator.id), own = cube.find_area(area);
    if (!kpi || !own) return std::nullopt;
    double const gap = raw_gap(indicator, cube.in_year(*kpi, *own, year));
    if (std::isnan(gap)) return std::nullopt;
    return statistics::compare(gap, gaps_of(cube, indicator, *kpi, places_of(cube, peers), year));
}

std::vector<AreaGap> gaps_across(Figures const& figures, Indicator const& indicator, int year) {
    std::vector<AreaGap> gaps;
    for (AreaFigures const& each : figures.across(indicator.id, year))
        if (auto const found = gap(indicator, each.figures)) gaps.push_back({each.area, *found});
    std::ranges::stable_sort(gaps, {}, &AreaGap::gap);
    return gaps;
}

statistics::Effect effect(Figures const& figures, Indicator const& indicator, std::string_view area,
                          std::span<std::string const> peers, statistics::Years before,
                          statistics::Years after) {
    std::vector<statistics::Series> others;
    for (std::string const& peer : peers)
        if (peer != area) others.push_back(gaps(indicator, figures.series(indicator.id, peer)));
    return statistics::effect(gaps(indicator, figures.series(indicator.id, area)), others, before, after,
                              indicator.repeats);
}

}  // namespace jamsides::indicators

// Reads the mapped file sideways and lengthways; NaN there is missing here.
#include "modules/indicators/figures.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace jamsides::indicators {
namespace {

using cube::Sex;

std::optional<double> present(double value) {
    return std::isnan(value) ? std::nullopt : std::optional(value);
}

YearFigures figures_of(cube::Latest const& latest) {
    return {latest.year, present(latest.women), present(latest.men), present(latest.total)};
}

}  // namespace

std::vector<YearFigures> Figures::series(std::string_view indicator, std::string_view area) const {
    auto const kpi = cube_.find_kpi(indicator), place = cube_.find_area(area);
    std::vector<YearFigures> series;
    if (!kpi || !place) return series;
    cube::KpiEntry const& entry = cube_.kpi(*kpi);
    for (int year = entry.first_year; year < entry.first_year + entry.years; ++year) {
        YearFigures const figures{year, cube_.value(*kpi, *place, year, Sex::women),
                                  cube_.value(*kpi, *place, year, Sex::men),
                                  cube_.value(*kpi, *place, year, Sex::total)};
        if (!series.empty() || !figures.is_empty()) series.push_back(figures);
    }
    while (!series.empty() && series.back().is_empty()) series.pop_back();
    return series;
}

std::optional<YearFigures> Figures::in_year(std::string_view indicator, std::string_view area,
                                            int year) const {
    auto const kpi = cube_.find_kpi(indicator), place = cube_.find_area(area);
    if (!kpi || !place) return std::nullopt;
    cube::Latest const found = cube_.in_year(*kpi, *place, year);
    return found.year == 0 ? std::nullopt : std::optional(figures_of(found));
}

std::optional<YearFigures> Figures::latest(std::string_view indicator, std::string_view area) const {
    auto const kpi = cube_.find_kpi(indicator), place = cube_.find_area(area);
    if (!kpi || !place) return std::nullopt;
    cube::Latest const& found = cube_.latest(*place)[*kpi];
    return found.year == 0 ? std::nullopt : std::optional(figures_of(found));
}

bool Figures::knows(std::string_view area, std::string_view indicator) const {
    if (!indicator.empty()) return latest(indicator, area).has_value();
    auto const place = cube_.find_area(area);
    return place && std::ranges::any_of(cube_.latest(*place),
                                        [](cube::Latest const& latest) { return latest.year != 0; });
}

std::vector<AreaFigures> Figures::across(std::string_view indicator, int year) const {
    auto const kpi = cube_.find_kpi(indicator);
    std::vector<AreaFigures> areas;
    if (!kpi) return areas;
    auto const women = cube_.row(*kpi, year, Sex::women), men = cube_.row(*kpi, year, Sex::men),
               total = cube_.row(*kpi, year, Sex::total);
    auto const at = [](std::span<double const> row, std::size_t area) {
        return row.empty() ? std::nullopt : present(row[area]);
    };
    for (std::size_t area = 0; area < cube_.areas(); ++area) {
        YearFigures const figures{year, at(women, area), at(men, area), at(total, area)};
        if (!figures.is_empty()) areas.push_back({std::string(cube_.area(area)), figures});
    }
    return areas;
}

std::vector<int> Figures::years(std::string_view indicator) const {
    auto const kpi = cube_.find_kpi(indicator);
    std::vector<int> years;
    if (!kpi) return years;
    cube::KpiEntry const& entry = cube_.kpi(*kpi);
    auto const has_any = [](std::span<double const> row) {
        return std::ranges::any_of(row, [](double value) { return !std::isnan(value); });
    };
    for (int year = entry.first_year; year < entry.first_year + entry.years; ++year)
        if (has_any(cube_.row(*kpi, year, Sex::women)) || has_any(cube_.row(*kpi, year, Sex::men)) ||
            has_any(cube_.row(*kpi, year, Sex::total)))
            years.push_back(year);
    return years;
}

std::vector<IndicatorFigures> Figures::latest_of(std::string_view area) const {
    std::vector<IndicatorFigures> found;
    auto const place = cube_.find_area(area);
    if (!place) return found;
    auto const latest = cube_.latest(*place);
    for (std::size_t kpi = 0; kpi < latest.size(); ++kpi)
        if (latest[kpi].year != 0)
            found.push_back({std::string(cube_.kpi(kpi).code.view()), figures_of(latest[kpi])});
    return found;
}

std::optional<int> Figures::common_year(std::string_view area) const {
    auto const place = cube_.find_area(area);
    if (!place) return std::nullopt;
    std::map<int, int> times;
    for (cube::Latest const& latest : cube_.latest(*place))
        if (latest.year != 0) ++times[latest.year];
    auto const most =
        std::ranges::max_element(times, [](auto const& a, auto const& b) { return a.second <= b.second; });
    // Among equals the newest: max_element keeps the last for which "not greater" held.
    return most == times.end() ? std::nullopt : std::optional(most->first);
}

}  // namespace jamsides::indicators

// Puts together what the page of one indicator says.
#include "modules/indicators/one_indicator.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace jamsides::indicators {
namespace {

void add_peers(OneIndicator& view, Figures const& figures) {
    auto const band = peer_band(figures, view.indicator, view.peers.areas);
    for (auto const& peer : band)
        for (auto& year : view.years)
            if (year.year == peer.year && peer.peers > 0) {
                year.peers_gap = peer.median;
                year.peers_low = peer.low;
                year.peers_high = peer.high;
                year.peers = int(peer.peers);
            }
}

void add_riket(OneIndicator& view, Figures const& figures) {
    for (auto const& riket_year : figures.series(view.indicator.id, riket))
        for (auto& year : view.years)
            if (year.year == riket_year.year) year.riket_gap = gap(view.indicator, riket_year);
}

}  // namespace

OneIndicator one_indicator(Figures const& figures, Indicator indicator, organisations::Organisation area,
                           PeerSet peers, Aim aim) {
    OneIndicator view{std::move(indicator), std::move(area), std::move(peers), {}, {}, {}, std::move(aim)};
    auto const series = figures.series(view.indicator.id, view.area.code);
    for (auto const& figure : series)
        view.years.push_back({figure.year,
                              figure.women,
                              figure.men,
                              figure.total,
                              gap(view.indicator, figure),
                              ratio(view.indicator, figure),
                              {},
                              {},
                              {},
                              0,
                              {},
                              view.aim.target,
                              view.aim.measure_year == figure.year ? view.aim.measure : ""});
    add_peers(view, figures);
    add_riket(view, figures);
    auto const repeats = view.indicator.repeats ? statistics::Repeats::collapse : statistics::Repeats::keep;
    view.trend = statistics::trend(gaps(view.indicator, series), repeats);
    if (auto const* last = view.last_gap())
        view.comparison = compare(figures, view.indicator, view.area.code, view.peers.areas, last->year);
    return view;
}

IndicatorYear const* OneIndicator::first_gap() const {
    auto const found = std::ranges::find_if(years, [](auto const& year) { return year.gap.has_value(); });
    return found == years.end() ? nullptr : &*found;
}

IndicatorYear const* OneIndicator::last_gap() const {
    auto const found =
        std::find_if(years.rbegin(), years.rend(), [](auto const& year) { return year.gap.has_value(); });
    return found == years.rend() ? nullptr : &*found;
}

double OneIndicator::largest() const {
    double largest = 0;
    for (auto const& year : years)
        for (auto const& value : {year.women, year.men, year.total})
            if (value) largest = std::max(largest, std::abs(*value));
    return largest;
}

}  // namespace jamsides::indicators

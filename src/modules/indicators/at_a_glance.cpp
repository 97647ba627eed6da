// Reads everything about an organisation at once, and sets it in order.
#include "modules/indicators/at_a_glance.hpp"

#include <algorithm>
#include <boost/describe/enum_to_string.hpp>

#include "modules/indicators/words.hpp"

namespace jamsides::indicators {
namespace {

std::optional<double> median(std::vector<double> values) {
    if (values.empty()) return std::nullopt;
    std::ranges::sort(values);
    return statistics::median_of_sorted(values);
}

// From the middle woman's value to the middle man's, among those compared with.
std::optional<ui::charts::Span> usual_distance(Figures const& figures, Indicator const& indicator,
                                               std::vector<std::string> const& peers, int year) {
    if (indicator.kind != Kind::divided) return std::nullopt;
    std::vector<double> women, men;
    for (auto const& peer : peers)
        if (auto const found = figures.in_year(indicator.id, peer, year);
            found && found->women && found->men) {
            women.push_back(*found->women);
            men.push_back(*found->men);
        }
    auto const one = median(std::move(women)), other = median(std::move(men));
    if (!one || !other) return std::nullopt;
    return ui::charts::Span{std::min(*one, *other), std::max(*one, *other)};
}

GlanceRow row_of(statistics::ScanRow const& found, Indicator const& indicator, YearFigures const& own,
                 int year) {
    GlanceRow row;
    row.indicator = indicator.id;
    row.name = indicator.name(true);
    row.unit = boost::describe::enum_to_string(indicator.unit, "");
    row.year = year;
    row.women = own.women;
    row.men = own.men;
    row.total = own.total;
    row.gap = found.gap;
    row.standing = statistics::name(found.place);
    if (found.comparison) {
        row.peers_gap = found.comparison->peer_median;
        row.z = found.comparison->z;
        row.percentile = found.comparison->percentile;
        row.p = found.comparison->p;
        row.peers = int(found.comparison->peers);
    }
    row.p_adjusted = found.p_adjusted;
    return row;
}

}  // namespace

Indicator const& AtAGlance::indicator(std::string_view id) const {
    return *std::ranges::find(indicators, id, &Indicator::id);
}

bool AtAGlance::follows(std::string_view id) const {
    return std::ranges::any_of(followed, [&](Followed const& one) {
        return one.indicator_id == id && one.state != FollowState::ended;
    });
}

void scan_into(AtAGlance& view, Figures const& figures) {
    for (auto const& found : scan(figures, view.indicators, view.area.code, view.peers.areas, view.year)) {
        auto const& indicator = view.indicator(found.kpi);
        auto const own = figures.in_year(found.kpi, view.area.code, view.year)
                             .value_or(YearFigures{view.year, {}, {}, {}});
        view.rows.push_back(row_of(found, indicator, own, view.year));
        view.usual.push_back(usual_distance(figures, indicator, view.peers.areas, view.year));
    }
}

}  // namespace jamsides::indicators

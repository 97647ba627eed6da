// The pages about one indicator: of an organisation, and of all areas.
#include <algorithm>

#include "modules/indicators/addressed.hpp"
#include "modules/indicators/indicator_page.hpp"
#include "modules/indicators/pages.hpp"
#include "modules/organisations/store.hpp"
#include "ui/represent.hpp"

namespace jamsides::indicators {
namespace {

std::vector<NamedGap> named(db::Connection& db, std::vector<AreaGap> const& gaps, bool regions) {
    std::vector<NamedGap> named;
    auto const all = organisations::all(db);
    for (auto const& gap : gaps)
        if (auto const found = std::ranges::find(all, gap.area, &organisations::Organisation::code);
            found != all.end() && found->is_region() == regions)
            named.push_back({found->code, found->name, found->lat, found->lon, gap.gap});
    return named;
}

}  // namespace

http::Response show_indicator(Visit& visit) {
    IndicatorPage view;
    auto const figures = figures_of(visit);
    auto area = area_of(visit);
    auto indicator = indicator_of(visit);
    view.sets = sets_with_figures(visit, *figures, area.code, indicator.id);
    view.followed = followed(visit.db, area.code, indicator.id);
    view.figures = one_indicator(*figures, std::move(indicator), std::move(area),
                                 chosen_peers(visit, view.sets), aim_of(view.followed));
    auto const& f = view.figures;
    view.passed_over = {no_such_peers(visit, f.peers)};
    if (f.last_gap())
        view.across =
            named(visit.db, gaps_across(*figures, f.indicator, f.last_gap()->year), f.area.is_region());
    view.may_write = may_write_about(visit, f.area.code);
    if (view.may_write && view.followed) view.notes = notes_of(visit.db, view.followed->id);
    view.revisions = revisions_of(visit.db, f.indicator.id, f.area.code);
    view.base_url = visit.site.base_url;
    view.today = visit.today;
    return ui::represent(visit, view);
}

}  // namespace jamsides::indicators

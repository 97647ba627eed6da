// The pages of deliveries: public, without the names of who brought them.
#include <algorithm>
#include <map>

#include "modules/indicators/addressed.hpp"
#include "modules/indicators/delivery_views.hpp"
#include "modules/indicators/pages.hpp"
#include "platform/http/refusal.hpp"
#include "ui/represent.hpp"

namespace jamsides::indicators {
namespace {

constexpr int most_deliveries = 100;

bool vanished(Revision const& one) { return one.what == What::blanked || one.what == What::deleted; }

std::string word(auto value) { return boost::describe::enum_to_string(value, ""); }

}  // namespace

http::Response show_deliveries(Visit& visit) {
    Deliveries view;
    view.is_office = visit.is_office();
    for (auto const& one : deliveries(visit.db, most_deliveries))
        view.lines.push_back({one.id, word(one.kind), one.origin, one.started_at, one.finished_at, one.added,
                              one.revised, one.vanished, one.unchanged});
    return ui::represent(visit, view);
}

http::Response show_delivery(Visit& visit) {
    auto found = delivery(visit.db, visit.request.at("delivery"));
    if (!found) throw http::not_found();
    OneDelivery view{std::move(*found),
                     {},
                     {},
                     std::string(visit.request.query.value("only")),
                     ui::Address{visit.request}};
    if (!view.only.empty() && view.only != "revised" && view.only != "vanished")
        view.passed_over = {
            visit.t("Det finns inget urval som heter {1} här. Alla visas.", std::exchange(view.only, {}))};
    if (visit.is_office()) view.brought_by = view.delivery.brought_by;
    std::map<std::string, std::string> names, areas_by_code;
    for (auto const& one : catalogue(visit.db)) names[one.id] = one.name(visit.language.is_swedish());
    for (auto const& area : areas(visit.db)) areas_by_code[area.code] = area.name;
    for (auto const& one : revisions_in(visit.db, view.delivery.id, most_revisions)) {
        if (view.only == "vanished" ? !vanished(one) : view.only == "revised" && one.what != What::revised)
            continue;
        auto const& area = areas_by_code[one.area_code];
        view.lines.push_back({one.indicator_id, names[one.indicator_id], one.area_code,
                              area.empty() ? one.area_code : area, one.year, word(one.sex), word(one.what),
                              one.old_value, one.new_value});
    }
    return ui::represent(visit, view);
}

}  // namespace jamsides::indicators

// See addressed.hpp.
#include "modules/indicators/addressed.hpp"

#include "modules/organisations/store.hpp"
#include "platform/auth/route.hpp"
#include "platform/http/refusal.hpp"

namespace jamsides::indicators {

organisations::Organisation area_of(Visit const& visit) {
    auto area = organisations::find(visit.db, visit.request.at("code"));
    if (!area) throw http::not_found("Den organisationen finns inte här.");
    return std::move(*area);
}

Indicator indicator_of(Visit const& visit) {
    auto indicator = find(visit.db, visit.request.at("indicator"));
    if (!indicator) throw http::not_found(text::msgid("Det nyckeltalet finns inte här."));
    return std::move(*indicator);
}

std::shared_ptr<Figures const> figures_of(Visit const& visit) {
    return figures(visit.db, visit.site.data_directory);
}

PeerSet chosen_peers(Visit const& visit, std::vector<PeerSet> const& sets) {
    auto const key = visit.request.query.value("peers");
    for (auto const& set : sets)
        if (set.key == key) return set;
    return usual_peers(sets);
}

bool may_write_about(Visit const& visit, std::string_view organisation) {
    if (visit.is_office()) return true;
    auto const own = visit.person ? visit.person->organisations_in({}) : std::vector<std::string>{};
    return std::ranges::find(own, organisation) != own.end();
}

}  // namespace jamsides::indicators

// See addressed.hpp.
#include "modules/indicators/addressed.hpp"

#include <algorithm>

#include "modules/organisations/store.hpp"
#include "platform/auth/route.hpp"
#include "platform/http/refusal.hpp"

namespace jamsides::indicators {

organisations::Organisation area_of(Visit const& visit) {
    auto area = organisations::find(visit.db, visit.request.at("code"));
    if (!area) throw http::not_found("Den organisationen finns inte här.");
    return std::move(*area);
}

LocalIndicator local_here(Visit const& visit) {
    auto found = local_indicator(visit.db, visit.request.at("local"));
    if (!found || found->organisation_code != visit.request.at("code")) throw http::not_found();
    return std::move(*found);
}

Indicator indicator_of(Visit const& visit) {
    auto indicator = find(visit.db, visit.request.at("indicator"));
    if (!indicator) throw http::not_found(text::msgid("Det nyckeltalet finns inte här."));
    return std::move(*indicator);
}

std::shared_ptr<Figures const> figures_of(Visit const& visit) {
    return figures(visit.db, visit.site.data_directory);
}

std::vector<PeerSet> sets_with_figures(Visit const& visit, Figures const& figures, std::string_view area,
                                       std::string_view indicator) {
    auto sets = peer_sets(visit.db, area);
    for (auto& set : sets)
        std::erase_if(set.areas, [&](std::string const& code) { return !figures.knows(code, indicator); });
    std::erase_if(sets, [](PeerSet const& set) { return set.areas.empty(); });
    return sets;
}

PeerSet chosen_peers(Visit const& visit, std::vector<PeerSet> const& sets) {
    auto const key = visit.request.query.value("peers");
    for (auto const& set : sets)
        if (set.key == key) return set;
    return usual_peers(sets);
}

PeerSet wide_peers(Visit const& visit, std::vector<PeerSet> const& sets) {
    if (visit.request.query.has("peers")) return chosen_peers(visit, sets);
    auto const all = std::ranges::find(sets, "all", &PeerSet::key);
    return all == sets.end() ? usual_peers(sets) : *all;
}

std::string asked_in_vain(Visit const& visit, std::string_view part, std::string_view shown) {
    auto const wanted = visit.request.query.value(part);
    return wanted == shown ? std::string{} : std::string{wanted};
}

std::string no_such_year(Visit const& visit, int shown) {
    auto const wanted = asked_in_vain(visit, "year", std::to_string(shown));
    return wanted.empty() ? "" : visit.t("Det finns inga siffror för {1}. Här visas {2}.", wanted, shown);
}

std::string no_such_peers(Visit const& visit, PeerSet const& shown) {
    auto const wanted = asked_in_vain(visit, "peers", shown.key);
    return wanted.empty()
               ? ""
               : visit.t("Det finns ingen jämförelse som heter {1} här. Den vanliga visas.", wanted);
}

bool belongs_to(Visit const& visit, std::string_view organisation) {
    auto const own = visit.person ? visit.person->organisations_in({}) : std::vector<std::string>{};
    return std::ranges::find(own, organisation) != own.end();
}

bool may_write_about(Visit const& visit, std::string_view organisation) {
    return visit.is_office() || belongs_to(visit, organisation);
}

}  // namespace jamsides::indicators

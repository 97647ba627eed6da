// What the pages read first: the organisation, the indicator, and whom it is compared with, from the address.
#pragma once

#include <memory>

#include "modules/indicators/figures.hpp"
#include "modules/indicators/local.hpp"
#include "modules/indicators/peers.hpp"
#include "modules/indicators/store.hpp"
#include "modules/organisations/organisation.hpp"
#include "platform/auth/visit.hpp"

namespace jamsides::indicators {

organisations::Organisation area_of(Visit const& visit);
Indicator indicator_of(Visit const& visit);
LocalIndicator local_here(Visit const& visit);  // of that organisation
std::shared_ptr<Figures const> figures_of(Visit const& visit);
// Those one may choose among, without the areas that have no figures (of the indicator, or at all for ""):
// who is not compared with is not counted either.
std::vector<PeerSet> sets_with_figures(Visit const& visit, Figures const& figures, std::string_view area,
                                       std::string_view indicator = {});
// As ?peers= says; else what is usual for the area. A key that is not there any more: the usual.
PeerSet chosen_peers(Visit const& visit, std::vector<PeerSet> const& sets);
// The same, but all of its kind when nobody has chosen: with few to compare with, nothing can be shown.
PeerSet wide_peers(Visit const& visit, std::vector<PeerSet> const& sets);

// What the address says of a part, such as ?year=, when something else is shown; "" when it says nothing
// else.
std::string asked_in_vain(Visit const& visit, std::string_view part, std::string_view shown);
// The same as a sentence to the reader: of ?year= and of ?peers=.
std::string no_such_year(Visit const& visit, int shown);
std::string no_such_peers(Visit const& visit, PeerSet const& shown);

bool belongs_to(Visit const& visit, std::string_view organisation);
// Whether this person writes about the organisation's indicators: its own people, and the office.
bool may_write_about(Visit const& visit, std::string_view organisation);

}  // namespace jamsides::indicators

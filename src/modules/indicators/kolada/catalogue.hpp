// jamsides kolada catalogue: every indicator that Kolada has, its groups about equality and Agenda 2030, and
// which municipalities are alike this year. No values: those are asked for by sync.
#pragma once
#include "modules/indicators/kolada/sync.hpp"

namespace jamsides::indicators::kolada {

struct CatalogueReport {
    std::size_t indicators = 0, added = 0;
    std::vector<std::string> changed_titles;  // flagged, to be looked at by a person
    std::size_t groups = 0, similar = 0;
};

// Throws as sync does. What was taken before an interruption stays taken, and the next time goes over it
// again.
CatalogueReport take_catalogue(Surroundings const&, std::string const& base_url);
std::vector<std::string> told(CatalogueReport const&, text::Language const&);

}  // namespace jamsides::indicators::kolada

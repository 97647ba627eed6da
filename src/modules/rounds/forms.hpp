// The forms of a round: from fields to values, and back to be shown.
#pragma once

#include <vector>

#include "modules/rounds/store.hpp"
#include "platform/http/form.hpp"

namespace jamsides::rounds {

http::Form form_of(Round const&);
// Reads the settings into the round. The round is whole only when form.ok().
void read_settings(http::Form&, Round&, text::Language const&);

http::Form form_of(std::vector<Term> const&);
void read_terms(http::Form&, std::vector<Term>&, text::Language const&);
http::Form form_of(std::vector<Wording> const&);
void read_wordings(http::Form&, std::vector<Wording>&, text::Language const&);

// By how many weeks to move: "4", "-2".
int read_weeks(http::Form&, text::Language const&);

}  // namespace jamsides::rounds

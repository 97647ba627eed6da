// What an application says, as pairs of word and value, and how its eligibility was judged.
#pragma once

#include "modules/selection/views.hpp"
#include "platform/db/connection.hpp"

namespace jamsides::selection {

std::vector<Fact> facts_of(db::Connection&, std::string_view application_id, text::Language const&);
std::vector<EligibilityLine> eligibility_of(db::Connection&, std::string_view application_id);

}  // namespace jamsides::selection

// A new round from the template: dates counted from its first week, everything else as the template has it.
#pragma once

#include "modules/rounds/round.hpp"
#include "platform/content/round_template.hpp"
#include "platform/ledger/change.hpp"

namespace jamsides::rounds {

// `starts_on` is the first day of the start-up meeting.
Round round_from(content::RoundTemplate const&, Day starts_on, std::string_view name);
// Saves it with terms and wordings, notes it, and raises `made` for what belongs to other modules.
void make(ledger::Change&, Round const&, content::RoundTemplate const&);

}  // namespace jamsides::rounds

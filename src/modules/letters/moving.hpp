// What mailings do for a round: invitations are drafted with it, and what has not been sent moves with it.
#pragma once

#include "modules/rounds/events.hpp"

namespace jamsides::letters {

rounds::Mover mover();
// After the activities: an invitation belongs to its meeting.
void make_mailings(ledger::Change&, rounds::Round const&);

}  // namespace jamsides::letters

// What meetings do for a round: activities are made with it from the template, and move with it.
#pragma once

#include "modules/rounds/events.hpp"

namespace jamsides::meetings {

rounds::Mover mover();
void make_activities(ledger::Change&, rounds::Round const&, content::RoundTemplate const&);

}  // namespace jamsides::meetings

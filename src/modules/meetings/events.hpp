// What meetings tell the rest of the house.
#pragma once

#include "modules/meetings/activity.hpp"
#include "platform/ledger/change.hpp"
#include "platform/ledger/event.hpp"

namespace jamsides::meetings {

// An activity has a new time or place, or is cancelled: before and after.
inline ledger::Event<ledger::Change&, Activity const&, Activity const&> activity_changed;

}  // namespace jamsides::meetings

// What letters tell the rest of the house.
#pragma once

#include "modules/letters/letter.hpp"
#include "platform/ledger/change.hpp"
#include "platform/ledger/event.hpp"

namespace jamsides::letters {

// A letter has just been sent.
inline ledger::Event<ledger::Change&, Letter const&> dispatched;

}  // namespace jamsides::letters

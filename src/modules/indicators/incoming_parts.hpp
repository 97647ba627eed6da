// A large file is received all or nothing without keeping others from writing: it is written down whole in
// one short transaction, and from then on it will come. Then it is taken up a part at a time, each part in a
// transaction of its own. What a program that died left behind, the next one takes up. The pages read the
// figures of the last delivery that is finished, so they never show a part of it.
#pragma once
#include "modules/indicators/receiving.hpp"

namespace jamsides::indicators {

// As they are to be written down: made before the lock is taken, as it takes longer than to write them. The
// intake must be sorted and without repetitions.
std::vector<std::string> parts_of(Intake const& intake);

// Their indicators must be known (see know in receiving.hpp).
void write_down(ledger::Change&, std::string_view delivery, std::vector<std::string> const& parts);

// Takes up all that is written down, the oldest first, and leaves room for others between the parts. Gives
// what this delivery did; what was left from others is taken up too.
Received take_up(db::Connection&, Clock const&, ledger::Actor const&, std::string_view delivery = {});

}  // namespace jamsides::indicators

// Moving a whole round: which of its own dates follow, and how a moved date is explained.
#pragma once

#include <vector>

#include "engines/dates/moment.hpp"
#include "modules/rounds/events.hpp"

namespace jamsides::rounds {

// The round with its dates moved; its name follows when it tells the years.
Round after_move(Round const& round, Shift const& shift);

// The round's own dates that change.
std::vector<DateChange> changes_between(Round const& before, Round const& after, Shift const& shift,
                                        text::Language const&);
// Those, then what the movers would change.
std::vector<DateChange> preview_of_move(db::Connection&, Round const&, Shift const&, text::Language const&);

// Why it cannot be moved so; "" when it can.
std::string objection(Round const& before, Round const& after, Shift const& shift, text::Language const&);

// "Annars hade det blivit på annandag påsk." or a word about summer and Christmas; "" when there is nothing
// to say.
std::string remark_on(dates::Moved const&, text::Language const&);

// Moves everything, notes it and raises `moved`.
void move(ledger::Change&, Site const&, Round const&, Shift const&, std::string const& reason);

}  // namespace jamsides::rounds

// Incoming values against those that are known: what is new, what is revised with the old kept, what
// vanishes.
#pragma once
#include <map>
#include <string>
#include <vector>

#include "modules/indicators/deliveries.hpp"
#include "modules/indicators/intake.hpp"

namespace jamsides::indicators {

// What a delivery does, or would do.
struct Received {
    std::size_t added = 0, revised = 0, filled = 0, blanked = 0, deleted = 0, unchanged = 0;
    std::vector<Revision> first_changes;  // at most 20, without time and delivery

    std::size_t vanished() const { return blanked + deleted; }
    std::size_t replaced() const { return revised + filled; }
    Received& operator+=(Received const&);
};

// What `intake` would change; nothing is written. The intake must be sorted and without repetitions.
Received compare(db::Connection&, Intake const& intake);

// Indicators that the catalogue has not are added with what is known of them: kind from the sexes there are
// values for, the rest from the titles.
void know(ledger::Change&, Intake const& intake,
          std::map<std::string, std::string, std::less<>> const& titles, std::string_view source);

// Writes it as part of a delivery (see begin_delivery), an indicator at a time. A value that is replaced or
// goes leaves its old one in indicator_revisions. Its indicators must be known.
Received receive(ledger::Change&, std::string_view delivery, Intake const& intake);

// Adds the numbers to those of the delivery; with `done` it is finished and the figures are behind until made
// anew.
void count_delivery(ledger::Change&, std::string_view delivery, Received const&, bool done);

}  // namespace jamsides::indicators

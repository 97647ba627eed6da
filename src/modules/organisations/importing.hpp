// Organisations that an office brings in a table: read whole or not at all, and then added or put right.
#pragma once

#include <string>
#include <vector>

#include "modules/organisations/organisation.hpp"
#include "platform/db/connection.hpp"
#include "platform/ledger/change.hpp"

namespace jamsides::organisations {

struct Import {
    std::vector<Organisation> organisations;  // as they will be; none when anything is wrong
    std::vector<std::string> faults;          // whole sentences, with row and column
};
Import read_organisations(db::Connection&, std::string_view bytes, text::Language const&);

struct BroughtIn {
    int added = 0, changed = 0;
};
// Those that are already as the table says are left alone, and nothing is noted of them.
BroughtIn bring_in(ledger::Change&, std::vector<Organisation> const&);

}  // namespace jamsides::organisations

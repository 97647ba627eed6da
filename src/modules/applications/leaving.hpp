// An organisation that was admitted leaves the round, before the welcome letter or after it.
#pragma once

#include "modules/rounds/round.hpp"
#include "platform/auth/visit.hpp"
#include "platform/http/form.hpp"
#include "platform/ledger/change.hpp"
#include "platform/ledger/event.hpp"
#include "ui/html_page.hpp"

namespace jamsides::applications {

struct Departure {
    std::string round_id, organisation_code;
    std::string reason;  // in its own words, may be empty
};
// Raised while those who were to take part still are there, so that they can be told.
inline ledger::Event<ledger::Change&, Site const&, Departure const&> leaving;

// Its application and its participants leave with it.
void leave_round(ledger::Change&, Site const&, Departure const&);

// The question before that.
struct Leaving {
    rounds::Round round;
    std::string code, organisation;
    int people = 0;  // who can no longer sign in for it
    http::Form form;
};
void write(ui::HtmlPage& page, Leaving const& view);

}  // namespace jamsides::applications

// What the applicant is told by mail, with the texts of content/letters.
#pragma once

#include "modules/applications/application.hpp"
#include "modules/rounds/round.hpp"
#include "platform/auth/visit.hpp"
#include "platform/content/placeholders.hpp"
#include "platform/ledger/change.hpp"

namespace jamsides::applications {

std::string draft_address(std::string_view token);  // "/drafts/…"

// Posts the message with this name to the applicant, in their language and in the same change. `token` is the
// secret of the link in it, "" for none; `more` holds values that this message needs besides those of every
// application.
void write_to_applicant(ledger::Change&, auth::Site const&, rounds::Round const&, Case const&,
                        std::string_view name, std::string_view token, content::Values const& more = {});

// Night work: who has been asked and has not answered is reminded once, the day before the last day. How many
// were.
int remind_of_questions(db::Connection&, Clock const&, auth::Site const&);

}  // namespace jamsides::applications

// Gathers what a letter says from everywhere it stands, and sends it: the one place that knows both the
// template and the live data.
#pragma once

#include <map>

#include "modules/letters/mailing.hpp"
#include "modules/letters/welcome.hpp"
#include "platform/auth/visit.hpp"
#include "platform/content/placeholders.hpp"

namespace jamsides::letters {

// Live data for a welcome letter; `recipient` is the organisation this copy is addressed to, "" for all.
WelcomeFacts facts_for(db::Connection&, auth::Site const&, Letter const&, text::Language const&,
                       std::string recipient = {});

// The letters that a group of the round lacks: one a group. Gives those that were made.
std::vector<Letter> draft_welcome_letters(ledger::Change&, rounds::Round const&, Day dated_on);
// How many approved groups have no welcome letter yet.
long long groups_without_letter(db::Connection&, std::string_view round_id);

// The letter as PDF, HTML and Word in both languages, kept as it is now; in Swedish alone when the office has
// rewritten a part of it. Gives the PDFs by language.
struct Copy {
    std::string subject, pdf;
};
using Copies = std::map<std::string, Copy>;
Copies keep_as_sent(ledger::Change&, auth::Site const&, Letter const&);
// Sends an approved letter: keeps it as it is now, and posts a mail with the PDF to every recipient, in the
// recipient's language.
void dispatch(ledger::Change&, auth::Site const&, Letter const&);

// Whom a mailing goes to.
std::vector<Recipient> audience_of(db::Connection&, Mailing const&);
struct MailingText {
    std::string subject, body;
};
// What stands in the placeholders of a mailing, whoever reads it; empty where there is nothing to say.
content::Values mailing_values(db::Connection&, auth::Site const&, Mailing const&, text::Language const&);
// What a reader of that name and language would get today.
MailingText text_of(db::Connection&, auth::Site const&, Mailing const&, std::string const& name,
                    text::Language const&);
// Sends the mailings that are approved and due, each in a change of its own; how many.
int send_due_mailings(db::Connection&, Clock const&, auth::Site const&);

}  // namespace jamsides::letters

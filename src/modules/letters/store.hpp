// Every statement about letters and mailings.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "modules/letters/letter.hpp"
#include "modules/letters/mailing.hpp"
#include "platform/auth/person.hpp"
#include "platform/db/connection.hpp"
#include "platform/ledger/change.hpp"

namespace jamsides::letters {

// The office sees every letter; others the sent ones to their own organisation or group.
std::vector<Letter> visible_to(db::Connection&, Person const&, std::string_view round_id);
std::optional<Letter> find_visible_to(db::Connection&, Person const&, std::string_view id);
// The newest letter of a kind that concerns an organisation, for the command line.
std::optional<Letter> newest_for(db::Connection&, std::string_view round_id,
                                 std::string_view organisation_code, std::string_view kind);
std::vector<Recipient> recipients_of(db::Connection&, std::string_view letter_id);

void add(ledger::Change&, Letter const&);
void set_recipients(ledger::Change&, std::string_view letter_id, std::vector<Recipient> const&);
void set_changes(ledger::Change&, std::string_view letter_id, std::string_view json);
void approve(ledger::Change&, std::string_view letter_id);
void set_sent(ledger::Change&, std::string_view letter_id);
// The letter as it went: html, pdf or docx; in this language, else in Swedish. Gives the file's id.
std::vector<Letter> sent_without_copies(db::Connection&);
void keep_copy(ledger::Change&, std::string_view letter_id, std::string_view language,
               std::string_view format, std::string_view file_id);
std::optional<std::string> kept_copy(db::Connection&, std::string_view letter_id, std::string_view language,
                                     std::string_view format);
void set_mail(ledger::Change&, std::string_view letter_id, std::string_view email, std::string_view mail_id);

std::vector<Mailing> mailings_in(db::Connection&, std::string_view round_id);
std::optional<Mailing> find_mailing(db::Connection&, Person const&, std::string_view id);
// What is approved and whose exact time has come.
std::vector<Mailing> due_mailings(db::Connection&, Instant now);
void add(ledger::Change&, Mailing const&);
void replace(ledger::Change&, Mailing const&);
void set_mailing_approved(ledger::Change&, std::string_view id);
void set_mailing_sent(ledger::Change&, std::string_view id);

}  // namespace jamsides::letters

// Whom a letter goes to. It is asked anew until the letter has gone, so that nobody who came later is left
// out.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "modules/letters/letter.hpp"
#include "platform/db/connection.hpp"

namespace jamsides::letters {

struct Contact {
    std::string organisation_code, name, email;
};

// The contacts of a round's organisations, by organisation and name. Where an admitted organisation has
// registered none, the contact person of its application.
std::vector<Contact> contacts_in(db::Connection&, std::string_view round_id);

// Of a letter that has gone those who got it; else those who would get it today, each address once.
std::vector<Recipient> recipients_now(db::Connection&, Letter const&);

// Those it is written to, in words: an organisation, or the members of a group.
std::string written_to(db::Connection&, Letter const&, text::Language const&);

// Official names of the organisations the letter is written to that nobody would get it for.
std::vector<std::string> without_recipient(db::Connection&, Letter const&);

}  // namespace jamsides::letters

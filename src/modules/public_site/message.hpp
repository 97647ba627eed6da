// What somebody without an account writes to the office, and the statements about it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <boost/describe/class.hpp>

#include "platform/auth/visit.hpp"
#include "platform/db/connection.hpp"
#include "platform/ledger/change.hpp"

namespace jamsides::public_site {

struct Message {
    std::string id, name, email, message;
    Instant received_at;
    std::optional<Instant> answered_at;
    std::optional<std::string> answered_by;
};
BOOST_DESCRIBE_STRUCT(Message, (), (id, name, email, message, received_at, answered_at, answered_by))

// Unanswered first, then the newest.
std::vector<Message> messages(db::Connection&);
void add_message(ledger::Change&, Message const&);
// Everybody at the office gets it by mail, each in their language; an answer goes to whoever wrote.
void tell_office(ledger::Change&, Visit const&, Message const&);
// Whether there was such a message without answer.
bool mark_answered(ledger::Change&, std::string_view id);

}  // namespace jamsides::public_site

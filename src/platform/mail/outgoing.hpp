// Mail as rows: posted in the change that causes it, seen in the drawer, sent afterwards (sending.hpp).
#pragma once
#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "platform/ledger/change.hpp"
#include "platform/mail/message.hpp"

namespace jamsides::mail {

// What is no address is refused with std::invalid_argument: check with is_address where people type them.
// Line breaks in what stands in a header become spaces. Gives the row's id.
std::string post(ledger::Change& change, Message const& message);

enum class State { queued, sending, sent, kept, failed };
BOOST_DESCRIBE_ENUM(State, queued, sending, sent, kept, failed)

struct MessageLine {
    std::string id;
    Instant created_at;
    State state;
    std::string to_name;
    std::string to_address;
    std::string subject;
    int tries;
    std::string error;
};
BOOST_DESCRIBE_STRUCT(MessageLine, (), (id, created_at, state, to_name, to_address, subject, tries, error))

// Newest first.
std::vector<MessageLine> latest_messages(db::Connection& connection, int count);
// Every message to one address, newest first.
std::vector<MessageLine> messages_to(db::Connection& connection, std::string_view address, int count);

struct StoredMessage {
    MessageLine line;
    Message message;
};
std::optional<StoredMessage> message(db::Connection& connection, std::string_view id);

struct Counts {
    std::int64_t queued, failed;  // waiting or on their way; given up
};
BOOST_DESCRIBE_STRUCT(Counts, (), (queued, failed))
Counts waiting_and_failed(db::Connection& connection);

// Forgets messages that were sent, or kept in the drawer, before this instant. Those that failed stay. How
// many.
std::int64_t forget_sent(ledger::Change& change, Instant before);

// Puts a failed message back in the queue; false when it was not failed. The change is noted.
bool try_again(ledger::Change& change, std::string_view id);

}  // namespace jamsides::mail

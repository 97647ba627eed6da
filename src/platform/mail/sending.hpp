// Sends what was posted, or puts it in the drawer.
//
// A message is claimed in one transaction, given to the server, and marked in another, so that it is never
// sent twice. When the program stops between the two, nobody knows whether the server took it: the message is
// then marked failed with that reason, and a person decides (try_again).
#pragma once
#include <chrono>
#include <variant>

#include "platform/db/database.hpp"
#include "platform/mail/mime.hpp"
#include "platform/time/clock.hpp"

namespace jamsides::mail {

struct Smtp {
    enum class Security { none, when_offered, required };  // STARTTLS; smtps:// is encrypted from the start
    std::string url;                                       // smtp://mail.example.se:587
    Sender sender;
    std::string user;  // empty: no sign-in
    std::string password;
    Security security = Security::required;
    std::chrono::seconds patience{30};  // for one message, from connecting to the server's answer
};

// Nothing leaves the house: messages are marked kept, and shown at /mail.
struct Drawer {};

using Delivery = std::variant<Drawer, Smtp>;

struct Outcome {
    int sent = 0;    // or kept
    int later = 0;   // will be tried again
    int failed = 0;  // given up
};

// Sends everything that is due, at most `most` messages. Several programs may do so at once.
Outcome send_due(db::Database& database, Clock const& clock, Delivery const& delivery, int most = 200);

}  // namespace jamsides::mail

// One conversation with an SMTP server through libcurl, kept open from message to message.
#pragma once
#include <memory>

#include "platform/mail/sending.hpp"

namespace jamsides::http {
class Transfer;
}

namespace jamsides::mail {

struct Answer {
    enum class Kind {
        taken,      // the server answered for the message
        refused,    // 5xx: trying again is of no use
        later,      // 4xx, or no conversation came about
        uncertain,  // everything was handed over, but no answer came
    };
    Kind kind = Kind::later;
    std::string
        reason;  // in English; may hold what the server said, so it belongs in the row, not in the log
};

class SmtpConversation {
  public:
    explicit SmtpConversation(Smtp const& settings);
    ~SmtpConversation();
    Answer send(std::string const& to_address, std::string const& mime);

  private:
    Smtp const& settings_;
    std::unique_ptr<http::Transfer> transfer_;
};

}  // namespace jamsides::mail

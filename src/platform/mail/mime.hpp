// A message as the bytes an SMTP server takes: headers, quoted-printable texts, base64 attachments.
#pragma once
#include <string>

#include "platform/mail/message.hpp"
#include "platform/time/clock.hpp"

namespace jamsides::mail {

struct Sender {
    std::string name;     // "Programkontoret för Modellkonceptet"
    std::string address;  // the part after @ also ends every Message-ID
};

// The same message, id and instant give the same bytes: a message that is tried again keeps its Message-ID,
// so that a recipient's server can tell it from another. Lines end in CR LF and are at most 78 characters,
// but for addresses.
std::string as_mime(Message const& message, Sender const& sender, std::string_view id, Instant sent_at);

// The value of a header with words outside ASCII, as RFC 2047 says. Lines are folded.
std::string encoded_words(std::string_view text, std::size_t already_on_line);

}  // namespace jamsides::mail

// A refusal: the request was understood and the answer is no. Thrown anywhere, caught once at the door, shown
// as a page or as problem+json. The sentence is plain Swedish, whole, and ends with a full stop; the door
// translates it. Never put anything in it that the reader may not know.
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

#include "platform/http/pairs.hpp"
#include "platform/text/msgid.hpp"

namespace jamsides::http {

class Refusal : public std::runtime_error {
  public:
    Refusal(int status, std::string_view sentence, Headers headers = {})
        : std::runtime_error(std::string(sentence)), status_(status), headers_(std::move(headers)) {}
    int status() const { return status_; }
    std::string sentence() const { return what(); }
    Headers const& headers() const { return headers_; }  // to send along: Allow, Retry-After

  private:
    int status_;
    Headers headers_;
};

Refusal bad_request(std::string_view sentence = text::msgid("Vi förstod inte det som skickades."));
Refusal not_signed_in(std::string_view sentence = text::msgid("Logga in för att se sidan."));
Refusal forbidden(std::string_view sentence = text::msgid("Du har inte rätt att göra det här."));
Refusal not_found(std::string_view sentence = text::msgid("Sidan finns inte."));
Refusal method_not_allowed(std::string_view allowed);
Refusal not_acceptable(std::string_view sentence = text::msgid("Sidan finns inte i det formatet."));
Refusal conflict(std::string_view sentence);
Refusal gone(std::string_view sentence = text::msgid("Sidan finns inte längre."));
Refusal too_large(
    std::string_view sentence = text::msgid("Det som skickades är för stort. En fil får vara högst 20 MB. Gå "
                                            "tillbaka, så finns det du skrev kvar."));
Refusal too_many(int wait_seconds, std::string_view sentence =
                                       text::msgid("Det kom för många försök på kort tid. Vänta en stund."));

}  // namespace jamsides::http

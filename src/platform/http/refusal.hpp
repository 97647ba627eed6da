// A refusal: the request was understood and the answer is no. Thrown anywhere, caught once at the door, shown
// as a page or as problem+json. The sentence is plain Swedish, whole, and ends with a full stop; the door
// translates it. Never put anything in it that the reader may not know.
#pragma once

#include <stdexcept>
#include <string>

#include "platform/http/pairs.hpp"

namespace jamsides::http {

class Refusal : public std::runtime_error {
  public:
    Refusal(int status, std::string const& sentence, Headers headers = {})
        : std::runtime_error(sentence), status_(status), headers_(std::move(headers)) {}
    int status() const { return status_; }
    std::string sentence() const { return what(); }
    Headers const& headers() const { return headers_; }  // to send along: Allow, Retry-After

  private:
    int status_;
    Headers headers_;
};

Refusal bad_request(std::string const& sentence = "Vi förstod inte det som skickades.");
Refusal not_signed_in(std::string const& sentence = "Logga in för att se sidan.");
Refusal forbidden(std::string const& sentence = "Du har inte rätt att göra det här.");
Refusal not_found(std::string const& sentence = "Sidan finns inte.");
Refusal method_not_allowed(std::string const& allowed);
Refusal not_acceptable(std::string const& sentence = "Sidan finns inte i det formatet.");
Refusal conflict(std::string const& sentence);
Refusal gone(std::string const& sentence = "Sidan finns inte längre.");
Refusal too_large(std::string const& sentence = "Det som skickades är för stort.");
Refusal too_many(int wait_seconds,
                 std::string const& sentence = "Det kom för många försök på kort tid. Vänta en stund.");

}  // namespace jamsides::http

// The refusals by name.
#include "platform/http/refusal.hpp"

namespace jamsides::http {

Refusal bad_request(std::string const& sentence) { return {400, sentence}; }
Refusal not_signed_in(std::string const& sentence) { return {401, sentence}; }
Refusal forbidden(std::string const& sentence) { return {403, sentence}; }
Refusal not_found(std::string const& sentence) { return {404, sentence}; }
Refusal method_not_allowed(std::string const& allowed) {
    return {405, "Det går inte att göra så här på den här adressen.", {{"Allow", allowed}}};
}
Refusal not_acceptable(std::string const& sentence) { return {406, sentence}; }
Refusal conflict(std::string const& sentence) { return {409, sentence}; }
Refusal gone(std::string const& sentence) { return {410, sentence}; }
Refusal too_large(std::string const& sentence) { return {413, sentence}; }
Refusal too_many(int wait_seconds, std::string const& sentence) {
    return {429, sentence, {{"Retry-After", std::to_string(wait_seconds)}}};
}

}  // namespace jamsides::http

// The refusals by name.
#include "platform/http/refusal.hpp"
#include "platform/text/msgid.hpp"

namespace jamsides::http {

Refusal bad_request(std::string_view sentence) { return {400, sentence}; }
Refusal not_signed_in(std::string_view sentence) { return {401, sentence}; }
Refusal forbidden(std::string_view sentence) { return {403, sentence}; }
Refusal not_found(std::string_view sentence) { return {404, sentence}; }
Refusal method_not_allowed(std::string_view allowed) {
    return {405,
            text::msgid("Det går inte att göra så här på den här adressen."),
            {{"Allow", std::string(allowed)}}};
}
Refusal not_acceptable(std::string_view sentence) { return {406, sentence}; }
Refusal conflict(std::string_view sentence) { return {409, sentence}; }
Refusal gone(std::string_view sentence) { return {410, sentence}; }
Refusal too_large(std::string_view sentence) { return {413, sentence}; }
Refusal too_many(int wait_seconds, std::string_view sentence) {
    return {429, sentence, {{"Retry-After", std::to_string(wait_seconds)}}};
}

}  // namespace jamsides::http

// What each status says, to a browser's log and to a person.
#pragma once

#include <string_view>

#include "platform/http/server.hpp"

namespace jamsides::http {

std::string_view reason(int status);  // "Not Found"
// The fault with its usual sentences; a sentence given replaces the Swedish one.
Fault fault_of(int status, Request const* request, std::string sentence = {});
// The page when the program has none of its own: a line of Swedish and a line of English.
Response plain_page(Fault const& fault);

}  // namespace jamsides::http

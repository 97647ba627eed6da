// ETag and If-None-Match: what the reader already has is not sent again.
#pragma once

#include <string>
#include <string_view>

#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace jamsides::http {

std::string strong_tag(std::string_view content);  // with its quotes
// Gives a 200 to a GET or HEAD a tag when it has none, is small and may be stored; `variant` goes inside it.
void add_tag(Request const& request, Response& response, std::string_view variant);
// Turns the response into a 304 when If-None-Match names its tag. True when it did.
bool not_modified(Request const& request, Response& response);

}  // namespace jamsides::http

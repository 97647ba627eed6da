// Gzip for what is text, and which bodies are worth it.
#pragma once

#include <string>
#include <string_view>

#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace jamsides::http {

inline constexpr std::size_t least_worth_compressing = 860;  // below it a packet is saved seldom or never

std::string gzipped(std::string_view bytes, int level);
bool is_text(std::string_view content_type);
// Text, long enough and not coded already: such a response varies with Accept-Encoding.
bool worth_compressing(Response const& response);
bool takes_gzip(Request const& request);

}  // namespace jamsides::http

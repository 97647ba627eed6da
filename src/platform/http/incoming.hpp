// What a header must be before anything is done with it. The parser lets through a few things that proxies
// and servers read differently; request smuggling lives there, so they are refused here.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "platform/http/request.hpp"

namespace jamsides::http {

struct Peer {
    std::string address;
    bool trusted = false;  // a proxy of ours: what it says about the client is believed
};

inline constexpr std::size_t longest_target = 8 * 1024;
inline constexpr std::size_t most_headers = 100;

// Throws Refusal: 400, 417 or 501. Then fills in host, scheme, client address, path, query and cookies.
void complete_header(Request& request, Peer const& peer, std::vector<std::string> const& trusted_proxies,
                     bool http_1_1);

bool expects_continue(Request const& request);

}  // namespace jamsides::http

// The rules for Host, Transfer-Encoding, Content-Length and Expect, and who the client is.
#include "platform/http/incoming.hpp"

#include <algorithm>

#include "platform/http/decode.hpp"
#include "platform/http/refusal.hpp"
#include "platform/text/msgid.hpp"

namespace jamsides::http {

namespace {

bool only(std::string_view text, std::string_view extra) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [&](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               extra.find(c) != extra.npos;
    });
}

void check_framing(Headers const& headers, bool http_1_1) {
    auto const codings = headers.count("transfer-encoding");
    bool const chunked = same_but_for_case(headers.value("transfer-encoding"), "chunked");
    if (codings > 0 && (codings > 1 || !chunked || !http_1_1))
        throw Refusal{501,
                      text::msgid("Servern kan inte läsa innehåll som är kodat så. Skicka det med "
                                  "Content-Length, eller med Transfer-Encoding: chunked och inget mer.")};
    auto const lengths = headers.count("content-length");
    bool const plain =
        only(headers.value("content-length"), "") &&
        headers.value("content-length").find_first_not_of("0123456789") == std::string_view::npos;
    if (lengths > 1 || (lengths == 1 && (!plain || codings > 0))) throw bad_request();
}

// The last address that is not one of our own proxies: what stands before it anyone can have written.
std::string forwarded_for(Request const& request, std::vector<std::string> const& trusted_proxies) {
    std::string last;
    for (auto const& line : request.headers.values("x-forwarded-for")) last += "," + line;
    std::string_view list = last;
    while (!list.empty()) {
        auto const comma = list.rfind(',');
        auto address = list.substr(comma + 1);
        list = list.substr(0, comma == list.npos ? 0 : comma);
        while (address.starts_with(' ')) address.remove_prefix(1);
        while (address.ends_with(' ')) address.remove_suffix(1);
        if (!only(address, ".:")) return {};
        if (std::find(trusted_proxies.begin(), trusted_proxies.end(), address) == trusted_proxies.end())
            return std::string(address);
    }
    return {};
}

}  // namespace

void complete_header(Request& request, Peer const& peer, std::vector<std::string> const& trusted_proxies,
                     bool http_1_1) {
    check_framing(request.headers, http_1_1);
    auto const hosts = request.headers.count("host");
    request.host = request.headers.value("host");
    if (hosts > 1 || (http_1_1 && hosts == 0) || (hosts == 1 && !only(request.host, ".-_:[]")))
        throw bad_request();
    if (request.headers.has("expect") && !expects_continue(request))
        throw Refusal{417, text::msgid("Servern kan inte uppfylla det som begärs.")};
    request.client_address = peer.address;
    if (peer.trusted) {
        if (auto address = forwarded_for(request, trusted_proxies); !address.empty())
            request.client_address = std::move(address);
        if (same_but_for_case(request.headers.value("x-forwarded-proto"), "https")) request.scheme = "https";
    }
    read_target(request);
    for (auto const& line : request.headers.values("cookie"))
        for (auto const& [name, value] : read_cookies(line)) request.cookies.add(name, value);
}

bool expects_continue(Request const& request) {
    return same_but_for_case(request.headers.value("expect"), "100-continue");
}

}  // namespace jamsides::http

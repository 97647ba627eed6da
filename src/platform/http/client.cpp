// libcurl, told to speak nothing but HTTP and to take no more than it was promised.
#include "platform/http/client.hpp"

#include <algorithm>

#include "platform/http/transfer.hpp"

namespace jamsides::http {
namespace {

struct Receiving {
    ClientAnswer answer;
    std::size_t largest_body;
    bool is_too_large = false;
};

std::size_t take_body(char const* bytes, std::size_t size, std::size_t count, void* state) {
    auto& receiving = *static_cast<Receiving*>(state);
    receiving.is_too_large = receiving.answer.body.size() + size * count > receiving.largest_body;
    if (receiving.is_too_large) return 0;
    receiving.answer.body.append(bytes, size * count);
    return size * count;
}

std::size_t take_header(char const* bytes, std::size_t size, std::size_t count, void* state) {
    constexpr std::string_view wanted = "retry-after:";
    std::string_view line(bytes, size * count);
    auto const lower = [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; };
    if (line.size() > wanted.size() && std::ranges::equal(line.substr(0, wanted.size()), wanted, {}, lower)) {
        line.remove_prefix(wanted.size());
        auto const from = line.find_first_not_of(" \t"), to = line.find_last_not_of(" \t\r\n");
        if (from != line.npos)
            static_cast<Receiving*>(state)->answer.retry_after = line.substr(from, to - from + 1);
    }
    return size * count;
}

}  // namespace

Client::Client() : Client(Limits{}) {}
Client::Client(Limits limits) : limits_{limits}, transfer_{std::make_unique<Transfer>()} {}
Client::~Client() = default;

ClientAnswer Client::get(std::string const& url) {
    Receiving receiving{.answer = {}, .largest_body = limits_.largest_body};
    transfer_->begin(url, "http,https", limits_.patience);
    transfer_->set(CURLOPT_ACCEPT_ENCODING, "");
    transfer_->set(CURLOPT_USERAGENT, "Jamsides");
    transfer_->set(CURLOPT_WRITEFUNCTION, take_body);
    transfer_->set(CURLOPT_WRITEDATA, &receiving);
    transfer_->set(CURLOPT_HEADERFUNCTION, take_header);
    transfer_->set(CURLOPT_HEADERDATA, &receiving);
    if (is_loopback(url)) transfer_->set(CURLOPT_PROXY, "");
    if (auto const code = transfer_->perform(); code != CURLE_OK)
        throw NoAnswer(receiving.is_too_large ? "the answer is too large" : curl_easy_strerror(code));
    receiving.answer.status = static_cast<int>(transfer_->status());
    return std::move(receiving.answer);
}

bool is_loopback(std::string_view url) {
    auto const scheme = url.find("://");
    if (scheme == url.npos) return false;
    auto const host = url.substr(scheme + 3, url.find_first_of("/?#", scheme + 3) - scheme - 3);
    return host.starts_with("127.") || host.starts_with("[::1]") || host == "localhost" ||
           host.starts_with("localhost:");
}

}  // namespace jamsides::http

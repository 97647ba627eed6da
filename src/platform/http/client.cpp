// libcurl, told to speak nothing but HTTP and to take no more than it was promised.
#include "platform/http/client.hpp"

#include <curl/curl.h>

#include <algorithm>

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

struct Client::Curl {
    CURL* handle;
    Curl() {
        static const CURLcode started = curl_global_init(CURL_GLOBAL_DEFAULT);
        handle = started == CURLE_OK ? curl_easy_init() : nullptr;
        if (handle == nullptr) throw std::runtime_error{"libcurl could not be started"};
    }
    ~Curl() { curl_easy_cleanup(handle); }
};

Client::Client() : Client(Limits{}) {}
Client::Client(Limits limits) : limits_{limits}, curl_{std::make_unique<Curl>()} {}
Client::~Client() = default;

ClientAnswer Client::get(std::string const& url) {
    CURL* const curl = curl_->handle;
    Receiving receiving{.answer = {}, .largest_body = limits_.largest_body};
    curl_easy_reset(curl);  // keeps the connection
    curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_ACCEPT_ENCODING, "");
    curl_easy_setopt(curl, CURLOPT_USERAGENT, "Jamsides");
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, 10L);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, static_cast<long>(limits_.patience.count()));
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, take_body);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &receiving);
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, take_header);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, &receiving);
    if (is_loopback(url)) curl_easy_setopt(curl, CURLOPT_PROXY, "");
    if (auto const code = curl_easy_perform(curl); code != CURLE_OK)
        throw NoAnswer(receiving.is_too_large ? "the answer is too large" : curl_easy_strerror(code));
    long status = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    receiving.answer.status = static_cast<int>(status);
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

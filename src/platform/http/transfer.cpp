// What is the same for everything that libcurl does for us.
#include "platform/http/transfer.hpp"

#include <stdexcept>

namespace jamsides::http {

Transfer::Transfer() {
    static const CURLcode started = curl_global_init(CURL_GLOBAL_DEFAULT);
    curl_ = started == CURLE_OK ? curl_easy_init() : nullptr;
    if (curl_ == nullptr) throw std::runtime_error{"libcurl could not be started"};
}

Transfer::~Transfer() { curl_easy_cleanup(curl_); }

void Transfer::begin(std::string const& url, char const* protocols, std::chrono::seconds patience) {
    curl_easy_reset(curl_);
    set(CURLOPT_URL, url.c_str());
    set(CURLOPT_PROTOCOLS_STR, protocols);
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_CONNECTTIMEOUT, 10L);
    set(CURLOPT_TIMEOUT, static_cast<long>(patience.count()));
}

long Transfer::status() const {
    long status = 0;
    curl_easy_getinfo(curl_, CURLINFO_RESPONSE_CODE, &status);
    return status;
}

}  // namespace jamsides::http

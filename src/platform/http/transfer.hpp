// A libcurl handle: made, set up and let go of in one place, for every conversation with another server.
#pragma once

#include <curl/curl.h>

#include <chrono>
#include <string>

namespace jamsides::http {

class Transfer {
  public:
    Transfer();  // throws std::runtime_error when libcurl cannot be started
    ~Transfer();
    Transfer(Transfer const&) = delete;
    Transfer& operator=(Transfer const&) = delete;

    // Forgets what was set before and keeps the connection. Speaks nothing but these protocols
    // ("http,https"), and gives up after `patience`.
    void begin(std::string const& url, char const* protocols, std::chrono::seconds patience);

    template <class Value>
    void set(CURLoption option, Value value) {
        curl_easy_setopt(curl_, option, value);
    }
    CURLcode perform() { return curl_easy_perform(curl_); }
    long status() const;  // the server's answer as a number; 0 when there was none

  private:
    CURL* curl_;
};

}  // namespace jamsides::http

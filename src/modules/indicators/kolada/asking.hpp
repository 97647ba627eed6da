// Asking Kolada: at most 25 values a segment, patience with 429 and with servers that are down, pages to the
// end.
#pragma once
#include <chrono>
#include <functional>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

#include "platform/http/client.hpp"

namespace jamsides::indicators::kolada {

inline constexpr std::size_t most_in_segment = 25, page_size = 5000;

// Kolada could not be asked, or does not answer as v3 does. The sentence is Swedish, for whoever started it.
struct Interrupted : std::runtime_error {
    using std::runtime_error::runtime_error;
};

// 404: nothing of what was asked for is there.
struct NotThere : Interrupted {
    using Interrupted::Interrupted;
};

class Asking {
  public:
    using Pause = std::function<void(std::chrono::milliseconds)>;
    // `base_url` as "https://api.kolada.se/v3". Between requests there is a short pause, but not on this
    // machine.
    Asking(std::string base_url, Pause pause);

    // The text of each page from `path` on ("/kpi/N00209?per_page=5000"), until `take`, which gives the
    // address of the next, gives none. Throws Interrupted; WrongJson of `take` goes through.
    void pages(std::string const& path, std::function<std::string(std::string const& text)> const& take);

    std::string const& base_url() const { return base_url_; }
    std::size_t requests() const { return requests_; }

  private:
    std::string one(std::string const& url);
    std::string address_of(std::string const& next) const;

    std::string base_url_, origin_;
    Pause pause_;
    http::Client client_;
    std::size_t requests_ = 0;
};

// How long a Retry-After asks one to wait, at most five minutes; none when it cannot be read.
std::optional<std::chrono::milliseconds> asked_wait(std::string const& retry_after);

std::vector<std::vector<std::string>> in_segments(std::vector<std::string> const& values);
std::string joined(std::vector<std::string> const& values);  // with commas

}  // namespace jamsides::indicators::kolada

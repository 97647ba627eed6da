// Waiting doubles from one second; a server that says how long to wait is believed.
#include "modules/indicators/kolada/asking.hpp"

#include <curl/curl.h>

#include <algorithm>
#include <charconv>
#include <ctime>

#include "platform/text/joined.hpp"
#include "platform/text/msgid.hpp"

namespace jamsides::indicators::kolada {
namespace {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

constexpr int most_tries = 7;
constexpr std::size_t most_pages = 100'000;
constexpr auto longest_wait = 300'000ms, between_requests = 200ms;

bool may_pass(int status) { return status == 429 || status == 408 || status >= 500; }

}  // namespace

std::optional<milliseconds> asked_wait(std::string const& retry_after) {
    long long seconds = 0;
    auto const [end, fault] =
        std::from_chars(retry_after.data(), retry_after.data() + retry_after.size(), seconds);
    if (fault != std::errc{} || end != retry_after.data() + retry_after.size()) {
        auto const at = curl_getdate(retry_after.c_str(), nullptr);
        if (at < 0) return std::nullopt;
        seconds = at - std::time(nullptr);
    }
    return std::clamp<milliseconds>(std::chrono::seconds(std::clamp(seconds, 0LL, 3600LL)), 0ms,
                                    longest_wait);
}

Asking::Asking(std::string base_url, Pause pause) : base_url_(std::move(base_url)), pause_(std::move(pause)) {
    while (base_url_.ends_with('/')) base_url_.pop_back();
    if (!base_url_.starts_with("http://") && !base_url_.starts_with("https://"))
        throw Interrupted("Skriv adressen efter --base-url med http:// eller https:// först.");
    origin_ = base_url_.substr(0, base_url_.find('/', base_url_.find("//") + 2));
}

// Only the path of what a server says is followed, on the server that was asked.
std::string Asking::address_of(std::string const& next) const {
    auto const scheme = next.find("://");
    if (scheme == next.npos) return next.starts_with('/') ? origin_ + next : base_url_ + "/" + next;
    auto const path = next.find('/', scheme + 3);
    if (path == next.npos) throw Interrupted("Kolada pekar på en nästa sida som inte går att följa.");
    return origin_ + next.substr(path);
}

std::string Asking::one(std::string const& url) {
    std::string trouble;
    milliseconds wait = 1s;
    for (int tries = 0; tries < most_tries; ++tries, wait *= 2) {
        if (requests_++ > 0 && tries == 0 && !http::is_loopback(url)) pause_(between_requests);
        try {
            auto answer = client_.get(url);
            if (answer.status == 200) return std::move(answer.body);
            trouble = "HTTP " + std::to_string(answer.status);
            if (answer.status == 404) throw NotThere("Kolada har inget på " + url + " (HTTP 404).");
            if (!may_pass(answer.status)) break;
            if (answer.retry_after) wait = asked_wait(*answer.retry_after).value_or(wait);
        } catch (http::NoAnswer const& no_answer) {
            trouble = no_answer.what();
        }
        if (tries + 1 < most_tries) pause_(std::min<milliseconds>(wait, longest_wait));
        wait = std::max<milliseconds>(wait, 500ms);
    }
    throw Interrupted("Kolada svarar inte som väntat på " + url + " (" + trouble +
                      "). Kör samma kommando igen: det fortsätter där det slutade.");
}

void Asking::pages(std::string const& path, std::function<std::string(std::string const&)> const& take) {
    std::set<std::string> seen;
    for (auto url = base_url_ + path; !url.empty();) {
        if (!seen.insert(url).second || seen.size() > most_pages)
            throw Interrupted("Kolada pekar runt i en ring av sidor: " + url);
        auto const next = take(one(url));
        url = next.empty() ? "" : address_of(next);
    }
}

std::vector<std::vector<std::string>> in_segments(std::vector<std::string> const& values) {
    std::vector<std::vector<std::string>> segments;
    for (std::size_t at = 0; at < values.size(); at += most_in_segment)
        segments.emplace_back(values.begin() + std::ptrdiff_t(at),
                              values.begin() + std::ptrdiff_t(std::min(at + most_in_segment, values.size())));
    return segments;
}

std::string joined(std::vector<std::string> const& values) { return text::joined(values, {}, ","); }

}  // namespace jamsides::indicators::kolada

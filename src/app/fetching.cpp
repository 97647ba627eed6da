// What fails is logged and tried again the next day; Kolada's server is not asked more often than that.
#include "app/fetching.hpp"

#include <condition_variable>
#include <mutex>

#include "modules/indicators/figures_file.hpp"
#include "modules/indicators/incoming_parts.hpp"
#include "modules/indicators/kolada/sync.hpp"
#include "platform/log/log.hpp"
#include "platform/time/stockholm.hpp"

namespace jamsides::app {
namespace {

using namespace std::chrono_literals;

indicators::kolada::Request request_of(Settings::Kolada const& settings) {
    indicators::kolada::Request request;
    if (!settings.base_url.empty()) request.base_url = settings.base_url;
    request.indicators = settings.indicators;
    return request;
}

bool is_due(Installation& installation, indicators::kolada::Request const& request) {
    auto const last = indicators::kolada::last_done(*installation.database->lease(), request);
    if (!last) return true;
    auto const months = installation.settings.kolada.every == "year" ? 12 : 1;
    auto next = *last + std::chrono::months{months};
    if (!next.ok()) next = next.year() / next.month() / std::chrono::last;
    return time::day_in_stockholm(installation.clock.now()) >= next;
}

// What a program that died had written down is taken up, and the first visitor need not wait for the figures
// to be laid out.
void be_ready(Installation& installation) {
    try {
        auto lease = installation.database->lease();
        indicators::take_up(*lease, installation.clock, ledger::system_actor());
        indicators::make_figures(*lease, installation.site.data_directory);
    } catch (std::exception const& error) {
        log::error("figures", {{"what", error.what()}});
    }
}

}  // namespace

bool fetch_if_due(Installation& installation) {
    if (installation.settings.kolada.every.empty()) return false;
    auto const request = request_of(installation.settings.kolada);
    if (!is_due(installation, request)) return false;
    auto const report =
        indicators::kolada::sync({*installation.database, installation.clock, ledger::system_actor(),
                                  [](std::chrono::milliseconds wait) { std::this_thread::sleep_for(wait); },
                                  [](std::string const&) {}},
                                 request);
    indicators::make_figures(*installation.database->lease(), installation.site.data_directory);
    log::info("kolada", {{"added", std::to_string(report.values.added)},
                         {"revised", std::to_string(report.values.replaced())},
                         {"vanished", std::to_string(report.values.vanished())}});
    return true;
}

Fetching::Fetching(Installation& installation)
    : thread_([&installation](std::stop_token const& stop) {
          be_ready(installation);
          if (installation.settings.kolada.every.empty()) return;
          std::mutex mutex;
          std::condition_variable_any rest;
          Instant not_before{};
          while (!stop.stop_requested()) {
              if (installation.clock.now() >= not_before) try {
                      fetch_if_due(installation);
                  } catch (std::exception const& error) {
                      log::error("kolada", {{"what", error.what()}});
                      not_before = installation.clock.now() + 24h;
                  }
              std::unique_lock lock{mutex};
              rest.wait_for(lock, stop, 1h, [] { return false; });
          }
      }) {}

}  // namespace jamsides::app

// jamsides kolada sync: the values of some indicators from Kolada's API v3, a part at a time. Each part is
// written whole with what it replaced; stopped anywhere, the same request goes on with the part it was at.
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "modules/indicators/kolada/asking.hpp"
#include "modules/indicators/receiving.hpp"
#include "platform/db/database.hpp"
#include "platform/text/language.hpp"

namespace jamsides::indicators::kolada {

inline constexpr char const* public_address = "https://api.kolada.se/v3";

struct Request {
    std::string base_url = public_address;
    std::vector<std::string> indicators;  // empty: Kolada's that are in use, see in_use()
    std::vector<std::string> areas;       // empty: every organisation, and Riket
    std::optional<int> first_year, last_year;
    bool everything =
        false;  // also what has not changed since last time; what no longer comes is taken as gone
};

struct Report {
    std::string delivery;
    bool went_on = false;              // an interrupted one was finished
    std::optional<Day> changed_since;  // only what changed since; none: everything
    Received values;
    std::vector<std::string> unknown;         // indicators that Kolada has not
    std::vector<std::string> changed_titles;  // flagged, to be looked at by a person
    std::size_t requests = 0;
};

struct Surroundings {
    db::Database& database;
    Clock const& clock;
    ledger::Actor actor;
    Asking::Pause pause;                                    // std::this_thread::sleep_for outside tests
    std::function<void(std::string const&)> tell_progress;  // a line at a time
};

// Throws Interrupted, or WrongJson for an answer that is not v3's; what was received before stays received.
Report sync(Surroundings const&, Request const&);

// The day the last synchronisation of this request that was finished began; none: there was none.
std::optional<Day> last_done(db::Connection&, Request const&);

// The report in sentences.
std::vector<std::string> told(Report const&, text::Language const&);

}  // namespace jamsides::indicators::kolada

// What has happened lately, for the office's start page: the ledger's entries that a colleague would tell of.
#include <algorithm>

#include "app/start/start.hpp"
#include "platform/ledger/entries.hpp"
#include "platform/text/dates.hpp"
#include "platform/text/msgid.hpp"
#include "platform/time/stockholm.hpp"

namespace jamsides::app {
namespace {

using text::msgid;

struct Telling {
    std::string_view noun, verb;  // any verb when there is none
    std::string_view swedish;
};

// The first that fits is told. What is not here is found in the ledger.
constexpr Telling tellings[] = {
    {"application", "submitted", msgid("{1} skickade in en ansökan")},
    {"application", "completed", msgid("{1} kompletterade sin ansökan")},
    {"application", "completion_requested", msgid("{1} bad om en komplettering")},
    {"application", "eligible", msgid("{1} bedömde en ansökan som behörig")},
    {"application", "not_eligible", msgid("{1} bedömde en ansökan som ej behörig")},
    {"application", "withdrawn", msgid("{1} drog tillbaka en ansökan")},
    {"participation", "withdrew", msgid("{1} lämnade omgången")},
    {"declared_interest", "", msgid("{1} anmälde jäv")},
    {"mentorship", "accepted", msgid("{1} tackade ja till att vara mentor")},
    {"mentorship", "declined", msgid("{1} tackade nej till att vara mentor")},
    {"mentorship", "asked", msgid("{1} frågade en mentor")},
    {"steering_meeting", "published", msgid("{1} publicerade styrgruppens beslut")},
    {"participant", "registered", msgid("{1} anmälde en deltagare")},
    {"participant", "approved", msgid("{1} godkände en deltagare")},
    {"letter", "sent", msgid("{1} skickade ett brev")},
    {"match_version", "", msgid("{1} ändrade grupperna")},
    {"activity", "accepted", msgid("{1} svarade ja till en träff")},
    {"activity", "declined", msgid("{1} svarade nej till en träff")},
    {"activity", "cancelled", msgid("{1} ställde in en träff")},
    {"activity", "", msgid("{1} ändrade en träff")},
};

constexpr std::size_t looked_through = 60, told = 6;

}  // namespace

std::vector<Happening> latest_happenings(Visit const& visit) {
    std::vector<Happening> happenings;
    for (auto const& entry : ledger::latest(visit.db, looked_through)) {
        auto const telling = std::ranges::find_if(tellings, [&](Telling const& one) {
            return one.noun == entry.noun && (one.verb.empty() || one.verb == entry.verb);
        });
        if (telling == std::end(tellings)) continue;
        auto const local = time::in_stockholm(entry.at);
        happenings.push_back({text::date_and_times(visit.language, local.day,
                                                   std::chrono::floor<std::chrono::minutes>(local.of_day),
                                                   std::nullopt, text::Year::left_out),
                              visit.language.t(telling->swedish, entry.actor_name)});
        if (happenings.size() == told) break;
    }
    return happenings;
}

}  // namespace jamsides::app

// The list: what an event in one module sets off in another. Each listener runs inside the change that raised it, so
// nothing is half done; mail it writes is sent afterwards.
#include "app/flows.hpp"

#include "app/notices.hpp"
#include "modules/meetings/events.hpp"
#include "modules/selection/events.hpp"

namespace jamsides::app {

void connect_flows(Installation const& installation) {
    selection::published.forget();
    meetings::activity_changed.forget();
    // A published admission makes the organisation a participant, and tells everybody who applied.
    selection::published.add([](ledger::Change& change, Site const& site, std::vector<selection::Decision> const& decisions) {
        for (auto const& decision : decisions) {
            admit_participant(change, decision);
            tell_applicant(change, site, decision);
        }
    });
    // A meeting that is moved or cancelled is told to those who have it in their calendar.
    meetings::activity_changed.add(
        [&site = installation.site](ledger::Change& change, meetings::Activity const& before, meetings::Activity const& after) {
            tell_of_new_time(change, site, before, after);
        });
}

}  // namespace jamsides::app

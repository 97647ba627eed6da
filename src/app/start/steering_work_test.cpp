// What the project leader is told to do about the steering group's meetings.
#include <gtest/gtest.h>

#include "app/start/start.hpp"
#include "app/world/page_fixture.hpp"
#include "modules/selection/store.hpp"
#include "ui/represent.hpp"

namespace jamsides::app {

struct SteeringWork : PageTest {
    static http::Response page(Visit& visit) { return ui::represent_html(visit, office_start(visit)); }
    bool tells(std::string_view words) { return says(look(page), words); }
    void move_to(char const* day) {
        ledger::Change change{connection(), clock, {who->id, who->name}};
        auto meeting = *selection::find_meeting(change, "steering-coming");
        meeting.on_day = *time::day_from_iso(day);
        selection::replace_plan(change, meeting);
        change.commit();
    }
};
ON_BOTH_DATABASES(SteeringWork);

TEST_P(SteeringWork, A_meeting_that_has_been_waits_for_its_decisions_and_then_for_their_publication) {
    EXPECT_TRUE(tells("Styrgruppen möts"));
    move_to("2026-11-18");
    EXPECT_TRUE(tells("Skriv in besluten från mötet"));
    EXPECT_FALSE(tells("Styrgruppen möts"));
    ledger::Change change{connection(), clock, {who->id, who->name}};
    selection::Decision decision{change.new_id(), "application-kalmar", "steering-coming"};
    decision.outcome = selection::Outcome::admitted;
    decision.decided_on = *time::day_from_iso("2026-11-18");
    selection::decide(change, decision);
    change.commit();
    EXPECT_TRUE(tells("Publicera besluten från mötet"));
    EXPECT_FALSE(tells("Skriv in besluten"));
}

}  // namespace jamsides::app

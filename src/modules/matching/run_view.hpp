// The page of a run: how far it has come, or why nothing is possible and what could be given up.
#pragma once

#include "modules/matching/views.hpp"
#include "platform/auth/visit.hpp"

namespace jamsides::matching {

struct RunPage {
    rounds::Round round;
    Run run;
    Reading reading;  // the problem alone: for names and counts
    WrittenConflict conflict;
    std::string state;
    int seconds = 0;
    std::optional<std::int64_t> bound, best;
    bool silent = false;  // has not told anything for so long that it must have stopped

    bool at_work() const { return run.state == RunState::running; }
    std::string address() const { return "/rounds/" + round.id + "/groups/runs/" + run.id; }
};
// What a script asks for again and again.
BOOST_DESCRIBE_STRUCT(RunPage, (), (state, seconds, bound, best))

RunPage run_view(Visit const& visit, Run run);
void write(ui::HtmlPage& page, RunPage const& view);

std::string heading_of(RunPage const& view, text::Language const& language);
std::string lead_of(RunPage const& view, text::Language const& language);

}  // namespace jamsides::matching

// What rounds tell the rest of the house, and what the house does for them: a round knows nothing of meetings
// and mailings, yet they are made with it and move with it.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "modules/rounds/participation.hpp"
#include "modules/rounds/round.hpp"
#include "platform/auth/visit.hpp"
#include "platform/content/round_template.hpp"
#include "platform/ledger/change.hpp"
#include "platform/ledger/event.hpp"

namespace jamsides::rounds {

// A date that changes when a round is moved, as people read it.
struct DateChange {
    std::string what;           // "Lärandeträff 1: Ledning och styrning"
    std::string before, after;  // "13–14 september 2021"
    std::string remark = {};    // why it is not simply so many weeks later, or what to think of
    bool told = true;           // whether those who take part are told; the office's own dates are not
};

// By how much a round is moved. What has been by `today` stays where it was.
struct Shift {
    int weeks = 0;
    Day today;
};

// A module whose dates follow the round. Both must agree: what is previewed is what is applied.
struct Mover {
    std::function<std::vector<DateChange>(db::Connection&, Round const&, Shift const&, text::Language const&)>
        preview;
    std::function<void(ledger::Change&, Round const&, Shift const&)> apply;
};
inline std::vector<Mover> movers;

struct Move {
    Round before, after;
    Shift shift;
    std::string reason;
    std::vector<DateChange> changes, changes_in_english;
};
// Everything has its new date.
inline ledger::Event<ledger::Change&, Site const&, Move const&> moved;

// What was said of how it went has changed: `before`, and the state it has now.
inline ledger::Event<ledger::Change&, Participation const& /*before*/, ParticipationState /*now*/>
    standing_changed;

// A new round has its dates, words and wordings; activities and mailings are made by those who listen.
inline ledger::Event<ledger::Change&, Round const&, content::RoundTemplate const&> made;

}  // namespace jamsides::rounds

// What the steering group's decisions set off.
#pragma once

#include <vector>

#include "modules/rounds/participation.hpp"
#include "modules/selection/steering.hpp"
#include "platform/auth/visit.hpp"
#include "platform/ledger/event.hpp"

namespace jamsides::selection {

// Decisions that have just been published together.
inline ledger::Event<ledger::Change&, Site const&, std::vector<Decision> const&> published;
// The members are called to a meeting, or to be told that one they were called to has changed or is
// cancelled.
enum class News { called, changed, cancelled };
inline ledger::Event<ledger::Change&, SteeringMeeting const&, News> told_members;
// Tells them only when they have been called, and the meeting as it was has not been.
void tell_if_called(ledger::Change&, SteeringMeeting const& before, SteeringMeeting const& after, News,
                    Day today);

// A mentor organisation is asked, at this address, by a link of its own. Who writes to it knows the time plan
// too.
struct MentorQuestion {
    rounds::Mentorship mentorship;
    std::string email, link;
};
inline ledger::Event<ledger::Change&, Site const&, MentorQuestion const&> mentor_asked;
// A mentor organisation has answered.
inline ledger::Event<ledger::Change&, Site const&, rounds::Mentorship const&> mentor_answered;

}  // namespace jamsides::selection

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

// The list: what an event in one module sets off in another. Each listener runs inside the change that raised
// it, so nothing is half done; mail it writes is sent afterwards.
#include "app/flows.hpp"

#include "app/notices.hpp"
#include "modules/letters/events.hpp"
#include "modules/letters/moving.hpp"
#include "modules/meetings/events.hpp"
#include "modules/meetings/moving.hpp"
#include "modules/people/store.hpp"
#include "modules/rounds/events.hpp"
#include "modules/selection/events.hpp"
#include "modules/selection/moving.hpp"

namespace jamsides::app {
namespace {

using people::Part;

void admit(ledger::Change& change, Site const& site, std::vector<selection::Decision> const& decisions) {
    for (auto const& decision : decisions) {
        admit_participant(change, decision);
        bring_in_newcomers(change, decision);
        tell_applicant(change, site, decision);
    }
}

// A mentor that says no, perhaps after a yes, takes those with it who were to come from there; with a yes
// they come back.
void follow_answer(ledger::Change& change, Site const&, rounds::Mentorship const& mentorship) {
    auto const follow = mentorship.has_accepted() ? people::bring_back : people::remove_all;
    follow(change, mentorship.round_id, mentorship.organisation_code, Part::mentor);
}

// So do those of an organisation that is said to have left a round that is under way.
void follow_standing(ledger::Change& change, rounds::Participation const& before,
                     rounds::ParticipationState now) {
    using enum rounds::ParticipationState;
    if (now == discontinued)
        people::remove_all(change, before.round_id, before.organisation_code, Part::learner);
    else if (before.state == discontinued)
        people::bring_back(change, before.round_id, before.organisation_code, Part::learner);
}

void furnish(ledger::Change& change, rounds::Round const& round, content::RoundTemplate const& shape) {
    meetings::make_activities(change, round, shape);
    letters::make_mailings(change, round);
}

template <class Event, class Listener>
void connect(Event& event, Listener listener) {
    event.forget();
    event.add(std::move(listener));
}

}  // namespace

void connect_flows(Installation const& installation) {
    auto const& site = installation.site;
    // A published admission makes the organisation a participant, lets its people in, and tells everybody who
    // applied.
    connect(selection::published, admit);
    // The steering group is called, and told when its meeting changes.
    connect(selection::told_members, [&site](auto& change, auto const& meeting, selection::News news) {
        tell_members(change, site, meeting, news);
    });
    // A mentor organisation is asked by mail, with the day of the start-up meeting, and answers.
    connect(selection::mentor_asked, ask_mentor);
    connect(selection::mentor_answered, follow_answer);
    // An organisation that leaves is missed by the office.
    connect(applications::leaving, tell_of_departure);
    connect(rounds::standing_changed, follow_standing);
    // The welcome letter confirms those whom it is written to.
    connect(letters::dispatched, confirm_participants);
    // A meeting that is moved or cancelled is told to those who have it in their calendar.
    connect(meetings::activity_changed, [&site](auto& change, auto const& before, auto const& after) {
        tell_of_new_time(change, site, before, after);
    });
    // A new round gets its meetings and the invitations to them; a round that is moved takes them along, and
    // those who take part or have applied are told once.
    connect(rounds::made, furnish);
    rounds::movers = {selection::mover(), meetings::mover(), letters::mover()};
    connect(rounds::moved, tell_of_move);
}

}  // namespace jamsides::app

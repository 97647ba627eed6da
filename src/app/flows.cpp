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

void connect_flows(Installation const& installation) {
    selection::published.forget();
    meetings::activity_changed.forget();
    rounds::made.forget();
    rounds::moved.forget();
    // A published admission makes the organisation a participant, lets its people in, and tells everybody who
    // applied.
    selection::published.add(
        [](ledger::Change& change, Site const& site, std::vector<selection::Decision> const& decisions) {
            for (auto const& decision : decisions) {
                admit_participant(change, decision);
                bring_in_newcomers(change, decision);
                tell_applicant(change, site, decision);
            }
        });
    // The steering group is called, and told when its meeting changes.
    selection::told_members.forget();
    selection::told_members.add(
        [&site = installation.site](ledger::Change& change, selection::SteeringMeeting const& meeting,
                                    selection::News news) { tell_members(change, site, meeting, news); });
    // A mentor organisation is asked by mail, with the day of the start-up meeting.
    selection::mentor_asked.forget();
    selection::mentor_asked.add(ask_mentor);
    // One that says no, perhaps after a yes, takes those with it who were to come from there; with a yes they
    // come back.
    selection::mentor_answered.forget();
    selection::mentor_answered.add(
        [](ledger::Change& change, Site const&, rounds::Mentorship const& mentorship) {
            auto const follow = mentorship.has_accepted() ? people::bring_back : people::remove_all;
            follow(change, mentorship.round_id, mentorship.organisation_code, people::Part::mentor);
        });
    // An organisation that leaves is missed by the office.
    applications::leaving.forget();
    applications::leaving.add(tell_of_departure);
    // So does one that is said to have left a round that is under way, or not to have left it after all.
    rounds::standing_changed.forget();
    rounds::standing_changed.add(
        [](ledger::Change& change, rounds::Participation const& before, rounds::ParticipationState now) {
            using enum rounds::ParticipationState;
            if (now == discontinued)
                people::remove_all(change, before.round_id, before.organisation_code, people::Part::learner);
            else if (before.state == discontinued)
                people::bring_back(change, before.round_id, before.organisation_code, people::Part::learner);
        });
    // The welcome letter confirms those whom it is written to.
    letters::dispatched.forget();
    letters::dispatched.add(confirm_participants);
    // A meeting that is moved or cancelled is told to those who have it in their calendar.
    meetings::activity_changed.add([&site = installation.site](ledger::Change& change,
                                                               meetings::Activity const& before,
                                                               meetings::Activity const& after) {
        tell_of_new_time(change, site, before, after);
    });
    // A new round gets its meetings and the invitations to them; a round that is moved takes them along, and
    // those who take part or have applied are told once.
    rounds::made.add(
        [](ledger::Change& change, rounds::Round const& round, content::RoundTemplate const& shape) {
            meetings::make_activities(change, round, shape);
            letters::make_mailings(change, round);
        });
    rounds::movers = {selection::mover(), meetings::mover(), letters::mover()};
    rounds::moved.add(tell_of_move);
}

}  // namespace jamsides::app

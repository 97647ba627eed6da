// Who comes in with an admission: the application's contact person leads the work as strategist, and those
// whom the application names wait for approval.
#include <algorithm>

#include <boost/describe/enum_from_string.hpp>

#include "app/notices.hpp"
#include "modules/applications/store.hpp"
#include "modules/people/store.hpp"
#include "modules/selection/store.hpp"
#include "platform/text/order.hpp"

namespace jamsides::app {
namespace {

using applications::Case;
using people::Participant;

std::optional<Case> case_of(db::Connection& db, std::string const& application_id) {
    for (auto& application : applications::submitted_in(db, selection::round_of(db, application_id)))
        if (application.id == application_id && application.organisation_code)
            return applications::whole(db, std::move(application));
    return std::nullopt;
}

Participant participant_of(Case const& c, people::Function function, std::string name,
                           std::string const& email) {
    Participant participant;
    participant.round_id = c.application.round_id;
    participant.organisation_code = *c.application.organisation_code;
    participant.function = function;
    participant.name = std::move(name);
    participant.email = text::lower(email);
    return participant;
}

// As somebody has registered this participant before, else registered now.
Participant registered(ledger::Change& change, Participant participant) {
    for (auto& known : people::participants_in(change, participant.round_id, participant.organisation_code))
        if (known.function == participant.function &&
            (participant.email.empty() ? known.name == participant.name : known.email == participant.email))
            return known;
    participant.id = change.new_id();
    people::add(change, participant);
    change.note("participant", participant.id, "registered");
    return participant;
}

}  // namespace

void bring_in_newcomers(ledger::Change& change, selection::Decision const& decision) {
    if (decision.outcome != selection::Outcome::admitted) return;
    auto const c = case_of(change, decision.application_id);
    if (!c) return;
    auto const& a = c->application;
    auto contact = participant_of(*c, people::Function::strategist, a.contact_name, a.contact_email);
    contact.subtitle = a.contact_title;
    contact.is_contact = true;
    contact = registered(change, std::move(contact));
    if (contact.state == people::ParticipantState::registered) {
        people::approve(change, contact);
        // The decision that is mailed is the invitation.
        people::set_invited(change, contact.id);
    }
    for (auto const& named : c->functions) {
        people::Function function{};
        if (named.name.empty() || !boost::describe::enum_from_string(named.function.c_str(), function))
            continue;
        auto participant = participant_of(*c, function, named.name, named.email);
        participant.level = named.title;
        auto const is_contact = function == contact.function && named.name == contact.name;
        if (!is_contact) registered(change, std::move(participant));
    }
}

}  // namespace jamsides::app

// The mails and rows that one module's event sets off in others. Called from flows.cpp only.
#pragma once

#include "modules/applications/leaving.hpp"
#include "modules/letters/letter.hpp"
#include "modules/meetings/activity.hpp"
#include "modules/rounds/events.hpp"
#include "modules/selection/events.hpp"
#include "platform/auth/visit.hpp"
#include "platform/ledger/change.hpp"

namespace jamsides::app {

// Only an admission makes a participation; other outcomes change nothing here.
void admit_participant(ledger::Change&, selection::Decision const&);
// The contact person comes in as strategist; the holders of the three functions wait for approval.
void bring_in_newcomers(ledger::Change&, selection::Decision const&);
void tell_applicant(ledger::Change&, Site const&, selection::Decision const&);
// The question goes out with the time plan as it is and a link to answer by.
void ask_mentor(ledger::Change&, Site const&, selection::MentorQuestion const&);
// The members of the steering group get mail about their meeting, with its entry for the calendar.
void tell_members(ledger::Change&, Site const&, selection::SteeringMeeting const&, selection::News);
// An organisation leaves: the office is told, and whoever led the work there gets a receipt.
void tell_of_departure(ledger::Change&, Site const&, applications::Departure const&);
// The welcome letter has gone to them: their applications are confirmed, and they prepare themselves.
void confirm_participants(ledger::Change&, letters::Letter const&);
// Those who take part in the round, or in the group, get a calendar message that replaces the old entry.
void tell_of_new_time(ledger::Change&, Site const&, meetings::Activity const& before,
                      meetings::Activity const& after);
// Those who take part in the round, and those whose application is still open, get the new dates, each once.
void tell_of_move(ledger::Change&, Site const&, rounds::Move const&);

}  // namespace jamsides::app

// Every statement about the steering group's work. A case is reached through the person asking: a member who
// has declared an interest does not find it.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "modules/selection/steering.hpp"
#include "platform/auth/person.hpp"
#include "platform/db/connection.hpp"
#include "platform/ledger/change.hpp"

namespace jamsides::selection {

std::vector<SteeringMeeting> meetings_in(db::Connection&, std::string_view round_id);
std::optional<SteeringMeeting> find_meeting(db::Connection&, std::string_view id);
void add(ledger::Change&, SteeringMeeting const&);
// The day, and the last time to write an opinion.
void set_day(ledger::Change&, SteeringMeeting const&);
// Day, time and place, and with them the day of the decisions that wait to be published.
void replace_plan(ledger::Change&, SteeringMeeting const&);
// The meeting is gone and its cases are free for another agenda. Only one without decisions.
void cancel(ledger::Change&, SteeringMeeting const&);
// Whom the steering group consists of, by name.
std::vector<Member> members(db::Connection&);
void set_called(ledger::Change&, SteeringMeeting const&);
void set_minutes(ledger::Change&, SteeringMeeting const&);

// The agenda in order; cases with a declared interest of this person are marked by `hidden_from`, not left
// out.
std::vector<Case> agenda(db::Connection&, std::string_view meeting_id);
bool is_hidden_from(db::Connection&, Person const&, std::string_view application_id);
std::optional<Case> find_case_visible_to(db::Connection&, Person const&, std::string_view application_id);
// Those that wait for a decision and stand on no coming agenda.
std::vector<Case> waiting(db::Connection&, std::string_view round_id);
void put_on_agenda(ledger::Change&, std::string_view meeting_id, std::string_view application_id,
                   int position);

// The case waits for another meeting.
void take_off_agenda(ledger::Change&, std::string_view meeting_id, std::string_view application_id);

std::vector<Opinion> opinions_on(db::Connection&, std::string_view application_id);
std::optional<Opinion> opinion_of(db::Connection&, std::string_view application_id,
                                  std::string_view person_id);
void set_opinion(ledger::Change&, Opinion const&);

std::vector<DeclaredInterest> interests_in(db::Connection&, std::string_view meeting_id);
void declare_interest(ledger::Change&, std::string_view application_id, std::string_view person_id,
                      std::string_view reason);

std::vector<Decision> decisions_on(db::Connection&, std::string_view application_id);  // oldest first
std::vector<Decision> decisions_at(db::Connection&, std::string_view meeting_id);
// A pending decision is replaced; a published one is never changed: a new one follows it.
void decide(ledger::Change&, Decision const&);
// Publishes every pending decision of the meeting; gives them.
std::vector<Decision> publish(ledger::Change&, std::string_view meeting_id);
// What a published meeting left undecided goes on to the next one; without one it waits, as `left_over`.
void carry_over(ledger::Change&, SteeringMeeting const& held);
// Those that stood on a published agenda, wait for a decision and stand on no coming agenda.
std::vector<Case> left_over(db::Connection&, std::string_view round_id);
// Decisions taken between meetings, in rounds that decide as they go: newest first, and the publishing of
// one, which gives nothing when there is none to publish.
std::vector<RollingDecision> rolling_decisions(db::Connection&, std::string_view round_id);
std::vector<Decision> publish_rolling(ledger::Change&, std::string_view application_id);
// "" when there is no such application.
std::string round_of(db::Connection&, std::string_view application_id);

// Codes with a published admission in force.
std::vector<std::string> admitted(db::Connection&, std::string_view round_id);

}  // namespace jamsides::selection

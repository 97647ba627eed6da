// The steering group's work: meetings, cases, opinions, declared interests and decisions.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "platform/text/language.hpp"
#include "platform/time/clock.hpp"
#include "ui/components/status/status.hpp"

namespace jamsides::selection {

enum class MeetingState { planned, held, published };
BOOST_DESCRIBE_ENUM(MeetingState, planned, held, published)

struct SteeringMeeting {
    std::string id, round_id;
    Day on_day;
    std::string starts_at, ends_at, place;  // "09:00" local time, or ""
    MeetingState state{};
    std::string opinions_by;  // "2027-02-15", perhaps with a time that nobody is held to, or ""
    std::string chair, secretary, present, other_items;
    std::optional<Instant> published_at;
    std::optional<Instant>
        called_at;     // when the members got mail about it; from then on they are told of changes
    int sequence = 0;  // of its entry in their calendars
};
BOOST_DESCRIBE_STRUCT(SteeringMeeting, (),
                      (id, round_id, on_day, starts_at, ends_at, place, state, opinions_by, chair, secretary,
                       present, other_items, published_at, called_at, sequence))

// The last day to write an opinion, if there is one.
std::optional<Day> last_day_of_opinions(SteeringMeeting const&);
// Still to come: the members are called, and told when it changes.
bool may_be_called_to(SteeringMeeting const&, Day today);
// To another day: the last time to write an opinion keeps its distance to the meeting.
void move_to(SteeringMeeting& meeting, Day day);

// Who is called to the meetings.
struct Member {
    std::string name, email, language;
};
BOOST_DESCRIBE_STRUCT(Member, (), (name, email, language))

// An application as the steering group sees it.
struct Case {
    std::string application_id, organisation_code, organisation;  // the official name
    std::string kind;                                             // of the organisation
    std::string state;  // of the application: "eligible", "completion_requested", …
    std::string theme;
    bool theme_matters_more = false;
};
BOOST_DESCRIBE_STRUCT(Case, (),
                      (application_id, organisation_code, organisation, kind, state, theme,
                       theme_matters_more))

enum class Vote { admit, reserve, reject };
BOOST_DESCRIBE_ENUM(Vote, admit, reserve, reject)

struct Opinion {
    std::string application_id, person_id, person;
    Vote vote{};
    std::optional<int> score;  // 1–5
    std::string comment;
};
BOOST_DESCRIBE_STRUCT(Opinion, (), (application_id, person_id, person, vote, score, comment))

struct DeclaredInterest {
    std::string application_id, person_id, person, reason;
};
BOOST_DESCRIBE_STRUCT(DeclaredInterest, (), (application_id, person_id, person, reason))

enum class Outcome { admitted, reserve, rejected, withdrawn };
BOOST_DESCRIBE_ENUM(Outcome, admitted, reserve, rejected, withdrawn)

struct Decision {
    std::string id, application_id;
    std::optional<std::string> steering_meeting_id;
    Outcome outcome{};
    std::string motive;
    Day decided_on;
    std::optional<Instant> published_at;
};
BOOST_DESCRIBE_STRUCT(Decision, (),
                      (id, application_id, steering_meeting_id, outcome, motive, decided_on, published_at))

// A decision taken between meetings, as it stands in the list of them.
struct RollingDecision {
    std::string application_id, organisation;
    Outcome outcome{};
    Day decided_on;
    std::optional<Instant> published_at;
};
BOOST_DESCRIBE_STRUCT(RollingDecision, (), (application_id, organisation, outcome, decided_on, published_at))

std::string words(Vote vote, text::Language const& language);
std::string words(Outcome outcome, text::Language const& language);
// The state of an application as a disc and in words.
ui::Status disc_of_state(std::string_view state);
std::string state_words(std::string_view state, text::Language const& language);
// So many in that state: "Tre inskickade".
std::string counted_state(std::string_view state, long long count, text::Language const& language);
bool may_be_decided(Case const& one);

}  // namespace jamsides::selection

// An organisation's part in a round: as learner or as mentor, and the title that follows from both.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "platform/text/language.hpp"
#include "platform/time/clock.hpp"

namespace jamsides::rounds {

// The commitment of an application to be a mentor for others afterwards.
struct MentorPromise {
    std::string by_name, by_title, on_day;  // the day as written in the application: "2021-05-04"
};
BOOST_DESCRIBE_STRUCT(MentorPromise, (), (by_name, by_title, on_day))
// "Åtog sig 4 maj 2021 att vara mentor efteråt: Margit Ahlqvist, ledamot i regionstyrelsen"
std::string words(MentorPromise const& promise, text::Language const& language);

enum class ParticipationState { admitted, preparing, ongoing, results_submitted, completed, discontinued };
BOOST_DESCRIBE_ENUM(ParticipationState, admitted, preparing, ongoing, results_submitted, completed,
                    discontinued)

enum class MentorState { candidate, asked, accepted, declined, ongoing, completed };
BOOST_DESCRIBE_ENUM(MentorState, candidate, asked, accepted, declined, ongoing, completed)

struct Participation {
    std::string round_id, organisation_code;
    ParticipationState state{};
    Day admitted_on;
    std::optional<Day> completed_on;
};
BOOST_DESCRIBE_STRUCT(Participation, (), (round_id, organisation_code, state, admitted_on, completed_on))

struct Mentorship {
    std::string id, round_id, organisation_code;
    MentorState state{};
    std::string themes;  // comma separated
    int capacity = 1;    // groups it can take
    bool must_be_used = false;
    std::optional<Instant> asked_at, answered_at;
    std::string answered_by, answer_note;
    std::optional<Day> completed_on;
    std::optional<Day> answer_by;  // the last day to answer, as the question says

    // Only then may anything name it.
    bool has_accepted() const {
        return state == MentorState::accepted || state == MentorState::ongoing ||
               state == MentorState::completed;
    }
};
BOOST_DESCRIBE_STRUCT(Mentorship, (),
                      (id, round_id, organisation_code, state, themes, capacity, must_be_used, asked_at,
                       answered_at, answered_by, answer_note, completed_on, answer_by))

enum class TitleState { not_entitled, entitled, registered, revoked };
BOOST_DESCRIBE_ENUM(TitleState, not_entitled, entitled, registered, revoked)

// A round that an organisation completed in some part.
struct Completed {
    Day round_starts_on{}, round_ends_on{};
    bool as_mentor = false;
};

// entitled when it has completed a round as learner and, in a round that began after that one ended,
// completed a mentorship.
bool is_entitled(std::vector<Completed> const& history);

}  // namespace jamsides::rounds

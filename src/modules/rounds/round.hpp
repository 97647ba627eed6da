// A round (omgång): its period, its state, its rules of size. Nothing about a round is code.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "platform/text/language.hpp"
#include "platform/time/clock.hpp"

namespace jamsides::rounds {

enum class State { planned, applications_open, selection, start_up, learning, results, closed, archived };
BOOST_DESCRIBE_ENUM(State, planned, applications_open, selection, start_up, learning, results, closed,
                    archived)

enum class DecisionMode { batch, rolling };
BOOST_DESCRIBE_ENUM(DecisionMode, batch, rolling)

struct Round {
    std::string id;  // "2021-2023"
    std::string name;
    Day starts_on{}, ends_on{};
    State state{};
    std::optional<Day> applications_open_on, applications_close_on, decision_by;
    DecisionMode decision_mode{};
    int group_size_from = 2, group_size_to = 3, mentors_from = 1, mentors_to = 3;
    std::string fee;
    std::string course_url;  // of the preparatory course, or ""

    // Announced: while it is being planned it is the office's own.
    bool is_public() const { return state != State::planned; }
    // Announced, and nobody can apply yet.
    bool opens_later(Day today) const;
    // Whether somebody may send an application on this day.
    bool takes_applications(Day today) const;
    // "2021–2023": the years, as on pages and in letters.
    std::string years() const;
};
BOOST_DESCRIBE_STRUCT(Round, (),
                      (id, name, starts_on, ends_on, state, applications_open_on, applications_close_on,
                       decision_by, decision_mode, group_size_from, group_size_to, mentors_from, mentors_to,
                       fee, course_url))

// The state in the reader's language: "ansökan öppen".
std::string words(State state, text::Language const& language);
std::string_view name_of(State state);  // "applications_open", as in forms and sheets
// What the office does to get there: "Öppna ansökan".
std::string act_words(State to, text::Language const& language);
// The states that may follow; a round may also step back one, when a date moves.
bool may_follow(State from, State to);
std::optional<State> state_after(State state);
std::optional<State> state_before(State state);

}  // namespace jamsides::rounds

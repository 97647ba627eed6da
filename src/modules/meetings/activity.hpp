// An activity of a round: what happens, when as far as it is decided, and for whom.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "engines/dates/moment.hpp"
#include "engines/dates/month_grid.hpp"
#include "platform/text/language.hpp"
#include "platform/time/clock.hpp"

namespace jamsides::meetings {

enum class Kind {
    start_up,
    strategist_meeting,
    mentor_meeting,
    strategist_mentor_meeting,
    learning_meeting,
    deepening,
    result_conference,
    result_report,
    other
};
BOOST_DESCRIBE_ENUM(Kind, start_up, strategist_meeting, mentor_meeting, strategist_mentor_meeting,
                    learning_meeting, deepening, result_conference, result_report, other)

enum class Timing { day, range, months, unset };
BOOST_DESCRIBE_ENUM(Timing, day, range, months, unset)

enum class Certainty { preliminary, confirmed };
BOOST_DESCRIBE_ENUM(Certainty, preliminary, confirmed)

struct Activity {
    std::string id, round_id;
    Kind kind{};
    std::optional<int> number;  // learning meeting 1, 2, 3
    std::string title, theme;
    std::string title_en, theme_en;       // "" where nobody has translated it
    std::optional<std::string> group_id;  // none: the whole round
    Timing timing{};
    std::optional<Day> starts_on, ends_on;
    std::string starts_at, ends_at;  // "13:00" on the clock in Stockholm, or ""
    Certainty certainty{};
    std::string mode;  // "digital", "on_site", "hybrid" or ""
    std::string place, note;
    int sequence = 0;  // iCalendar's: grows with every change of time or place
    std::optional<Instant> cancelled_at;
    Instant updated_at;
    std::string audience;  // functions with a comma between, as participants.function; "": everybody

    dates::MomentSpec moment() const;
    void set_moment(dates::MomentSpec const& moment);
    bool is_cancelled() const { return cancelled_at.has_value(); }
    // A day that may still change.
    bool is_preliminary() const { return certainty == Certainty::preliminary && moment().is_exact(); }
};
BOOST_DESCRIBE_STRUCT(Activity, (),
                      (id, round_id, kind, number, title, theme, title_en, theme_en, group_id, timing,
                       starts_on, ends_on, starts_at, ends_at, certainty, mode, place, note, sequence,
                       cancelled_at, updated_at, audience))

std::optional<dates::TimeOfDay> time_of_day(std::string_view clock);  // "13:00"; nothing when it is no time
std::string clock(dates::TimeOfDay time);                             // "13:00"

// When it is, as people write it: "13–14 september 2021", "19 augusti 2021 kl. 13.00–16.00", "november 2021",
// "datum ej satt".
std::string when(Activity const& activity, text::Language const& language);
// What stands in a narrow cell: "13–14", "19", "nov".
std::string when_briefly(Activity const& activity, text::Language const& language);
// "digitalt", "på plats i Lund".
std::string how(Activity const& activity, text::Language const& language);
// As the reader's language has it, in Swedish where there is no English.
std::string title_of(Activity const& activity, text::Language const& language);  // "Lärandeträff 1"
// "Lärandeträff 1: Ledning och styrning"
std::string full_title(Activity const& activity, text::Language const& language);

// Rows of the time plan, in the order of the programme: a joint meeting of strategists and mentors stands in
// both.
struct PlanRowName {
    Kind kind;
    std::string name;
};
struct PlanInput {
    std::vector<dates::GridActivity> grid;
    std::vector<Activity const*> activity;  // beside grid, one each
};
PlanInput plan_input(std::vector<Activity> const& activities, std::vector<PlanRowName> const& rows,
                     text::Language const& language);

}  // namespace jamsides::meetings

// The time plan as a sheet: the columns of what is given out in CSV and Excel, and those that are read back.
#pragma once

#include <boost/describe/class.hpp>

#include "modules/matching/learning_group.hpp"
#include "modules/meetings/activity.hpp"

namespace jamsides::meetings {

struct PlanLine {
    std::string activity, theme, when;
    std::optional<Day> starts_on, ends_on;
    std::string starts_at, ends_at, certainty, mode, place, note, kind;
    std::optional<int> number;
    std::string group, activity_en, theme_en, id;
};
BOOST_DESCRIBE_STRUCT(PlanLine, (),
                      (activity, theme, when, starts_on, ends_on, starts_at, ends_at, certainty, mode, place,
                       note, kind, number, group, activity_en, theme_en, id))

// What is not cancelled, in the order given.
std::vector<PlanLine> plan_lines(std::vector<Activity> const& activities,
                                 std::vector<matching::LearningGroup> const& groups,
                                 text::Language const& language);

// The same columns as somebody has filled them in, under these names or in Swedish or English words; only the
// activity's name must be there.
struct PlanSheetRow {
    std::optional<std::string> activity, theme, when, starts_on, ends_on, starts_at, ends_at, certainty, mode,
        place, note, kind, number, group, activity_en, theme_en, id;
};
BOOST_DESCRIBE_STRUCT(PlanSheetRow, (),
                      (activity, theme, when, starts_on, ends_on, starts_at, ends_at, certainty, mode, place,
                       note, kind, number, group, activity_en, theme_en, id))

std::string_view title_of(PlanSheetRow const*, std::string_view member);
std::string_view also_called(PlanSheetRow const*, std::string_view member);

// "digitalt", "på plats", "på plats och digitalt", ""; and what somebody may have written for them.
std::string mode_word(std::string_view mode, text::Language const& language);
std::optional<std::string> mode_called(std::string_view words);
std::optional<Certainty> certainty_called(std::string_view words);

}  // namespace jamsides::meetings

// A time plan that somebody brings as a file: read, compared with the plan there is, and saved whole or not
// at all. Two shapes are known by their content: a list with a row for each activity, as the plan itself is
// given in CSV and Excel, and a grid of months with a row for each kind of meeting.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "modules/matching/learning_group.hpp"
#include "modules/meetings/activity.hpp"
#include "modules/rounds/round.hpp"
#include "platform/formats/table.hpp"

namespace jamsides::meetings {

// What the file says about an activity; what it is silent about stays as it is in the plan.
struct Said {
    bool title = true, english = false, theme = false, clock = false, certainty = false, mode = false,
         place = false, note = false;
};

enum class Fate { added, changed, same };

struct Planned {
    std::size_t row = 0;  // as the spreadsheet counts
    Activity activity;    // id: as the file says, or ""; after comparing that of the plan, "" for a new one
    Said said;
    std::vector<std::string> remarks;  // what was understood though it was odd
    Fate fate = Fate::added;
    std::optional<Activity> before;  // when changed
};

struct PlanContext {
    rounds::Round round;
    std::vector<PlanRowName> names;  // in Swedish: what is stored is the programme's own language
    std::vector<matching::LearningGroup> groups;
    std::vector<Activity> present;
};

struct PlanReading {
    std::vector<Planned> lines;
    std::vector<formats::TableFault> faults;
    bool ok() const { return faults.empty(); }
};

PlanReading read_plan(std::string_view bytes, PlanContext const&, text::Language const&);
// Finds the activities that the lines mean and sets the fate of each.
void compare(std::vector<Planned>& lines, std::vector<Activity> const& present);
// What is in the plan but not in the file; it stays.
std::vector<Activity const*> left_alone(std::vector<Planned> const& lines,
                                        std::vector<Activity> const& present);

// The two shapes.
bool is_month_grid(formats::Table const&);
PlanReading read_plan_grid(formats::Table const&, PlanContext const&, text::Language const&);
PlanReading read_plan_list(formats::TableReading const&, PlanContext const&, text::Language const&);

// The kind that words mean: its name, the round's own word for it, or a word that it begins with.
std::optional<Kind> kind_called(std::string_view words, PlanContext const&);
std::string row_name(Kind, PlanContext const&);  // "Lärandeträff"

}  // namespace jamsides::meetings

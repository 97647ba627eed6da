// The round template, read from its TOML file; a fault in the file is a defect that the tests find.
#include "platform/content/round_template.hpp"

#include <toml++/toml.h>
#include <stdexcept>

#include "platform/content/files.hpp"

namespace jamsides::content {
namespace {

std::string text(toml::table const& table, std::string_view key) {
    return table[key].value_or(std::string{});
}

int number(toml::table const& table, std::string_view key, int otherwise = 0) {
    return static_cast<int>(table[key].value_or(std::int64_t{otherwise}));
}

// Every table of an array of tables, made into a value each.
template <class Value>
std::vector<Value> list(toml::table const& table, std::string_view key, Value (*make)(toml::table const&)) {
    std::vector<Value> values;
    toml::array const* array = table[key].as_array();
    if (!array) throw std::logic_error{"content/rounds/standard.toml lacks " + std::string{key}};
    for (toml::node const& node : *array) values.push_back(make(*node.as_table()));
    return values;
}

TermTemplate term(toml::table const& t) { return {text(t, "term"), text(t, "sv"), text(t, "en")}; }

WordingTemplate wording(toml::table const& t) {
    return {text(t, "kind"), text(t, "part"), text(t, "sv"), text(t, "en")};
}

Theme theme(toml::table const& t) { return {text(t, "sv"), text(t, "en")}; }

ChecklistItem checklist_item(toml::table const& t) { return {text(t, "sv"), text(t, "en")}; }

Checklist checklist(toml::table const& t) {
    return {text(t, "key"), text(t, "title_sv"), text(t, "title_en"), list(t, "items", checklist_item)};
}

ActivityTemplate activity(toml::table const& t) {
    ActivityTemplate activity{.key = text(t, "key"),
                              .kind = text(t, "kind"),
                              .title = text(t, "title"),
                              .theme = text(t, "theme"),
                              .note = text(t, "note"),
                              .timing = text(t, "timing"),
                              .weeks = number(t, "weeks"),
                              .weeks_to = number(t, "weeks_to", number(t, "weeks")),
                              .weekday = number(t, "weekday", 1),
                              .days = number(t, "days", 1),
                              .starts_at = text(t, "starts_at"),
                              .ends_at = text(t, "ends_at"),
                              .certainty = text(t, "certainty"),
                              .mode = text(t, "mode"),
                              .prepares = text(t, "prepares")};
    if (t.contains("number")) activity.number = number(t, "number");
    return activity;
}

void read_bounds(toml::table const& groups, RoundTemplate& round) {
    const auto bound = [&](std::string_view key, std::size_t i) {
        return static_cast<int>(groups[key][i].value_or(std::int64_t{0}));
    };
    round.group_size_from = bound("size", 0);
    round.group_size_to = bound("size", 1);
    round.mentors_from = bound("mentors", 0);
    round.mentors_to = bound("mentors", 1);
}

}  // namespace

RoundTemplate standard_round() {
    const toml::table file = toml::parse(text_of("rounds/standard.toml"));
    toml::table const& weeks = *file["weeks"].as_table();
    RoundTemplate round{.name_pattern_sv = text(file, "name_sv"),
                        .decision_mode = text(file, "decision_mode"),
                        .length_in_weeks = number(weeks, "length"),
                        .applications_open_weeks = number(weeks, "applications_open"),
                        .applications_close_weeks = number(weeks, "applications_close"),
                        .decision_weeks = number(weeks, "decision"),
                        .fee_sv = text(file, "fee_sv"),
                        .terms = list(file, "terms", term),
                        .wordings = list(file, "wordings", wording),
                        .activities = list(file, "activities", activity),
                        .themes = list(file, "themes", theme),
                        .checklists = list(file, "checklists", checklist)};
    read_bounds(*file["groups"].as_table(), round);
    return round;
}

ActivityDays days_of(ActivityTemplate const& activity, Day start_up) {
    using namespace std::chrono;
    if (activity.timing == "unset") return {};
    const sys_days first{start_up};
    const sys_days monday = first - (weekday{first} - Monday);
    const auto in_week = [&](int weeks, int day) { return Day{monday + days{7 * weeks + day - 1}}; };
    if (activity.timing == "months") {
        const Day from = in_week(activity.weeks, 1);
        const Day to = in_week(activity.weeks_to, 1);
        return {from.year() / from.month() / 1, Day{sys_days{to.year() / to.month() / last}}};
    }
    // The start-up meeting is where it was put, whatever day of the week that is.
    const Day starts_on = activity.kind == "start_up" ? start_up : in_week(activity.weeks, activity.weekday);
    if (activity.timing == "day") return {starts_on, std::nullopt};
    return {starts_on, Day{sys_days{starts_on} + days{activity.days - 1}}};
}

}  // namespace jamsides::content

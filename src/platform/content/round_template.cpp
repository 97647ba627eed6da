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

// People count in weeks and weekdays (1 is Monday), or in months.
int start(toml::table const& t) {
    if (t.contains("months")) return number(t, "months");
    return 7 * number(t, "weeks") + number(t, "weekday", 1) - 1;
}

ActivityTemplate activity(toml::table const& t) {
    ActivityTemplate activity{.key = text(t, "key"),
                              .kind = text(t, "kind"),
                              .title = text(t, "title"),
                              .theme = text(t, "theme"),
                              .note = text(t, "note"),
                              .title_en = text(t, "title_en"),
                              .theme_en = text(t, "theme_en"),
                              .timing = text(t, "timing"),
                              .start = start(t),
                              .length = number(t, "length", 1),
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
                        .themes = list(file, "themes", theme)};
    read_bounds(*file["groups"].as_table(), round);
    return round;
}

}  // namespace jamsides::content

// What a new round is made from: content/rounds/standard.toml as plain values.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "platform/time/clock.hpp"

namespace jamsides::content {

struct TermTemplate {
    std::string term;  // as round_terms.term
    std::string word_sv, word_en;
};

struct WordingTemplate {
    std::string kind, part;  // as round_wordings
    std::string text_sv, text_en;
};

// When an activity is, counted in whole weeks from the week of the start-up meeting.
struct ActivityTemplate {
    std::string key;   // names it within the template: 'learning-2'
    std::string kind;  // as activities.kind
    std::optional<int> number;
    std::string title, theme, note;
    std::string timing;  // as activities.timing
    int weeks = 0;       // first (or only) week; negative before the start-up
    int weeks_to = 0;    // for months: the week whose month is the last one
    int weekday = 1;     // 1 Monday … 5 Friday, for day and range
    int days = 1;        // for range: how many days it lasts
    std::string starts_at, ends_at;
    std::string certainty, mode;
    std::string prepares;  // for a strategist meeting: the key of what it prepares, '' otherwise
};

struct Theme {
    std::string word_sv, word_en;  // word_sv is what applications.theme and mentorships.themes hold
};

struct ChecklistItem {
    std::string text_sv, text_en;
};

struct Checklist {
    std::string key;  // 'before-opening'
    std::string title_sv, title_en;
    std::vector<ChecklistItem> items;
};

struct RoundTemplate {
    std::string name_pattern_sv;  // "… {1}–{2}": the years of start and end
    std::string decision_mode;
    int group_size_from = 2, group_size_to = 3, mentors_from = 1, mentors_to = 3;
    int length_in_weeks = 0;          // from the start-up meeting to the end
    int applications_open_weeks = 0;  // week of the start-up counted; negative
    int applications_close_weeks = 0;
    int decision_weeks = 0;
    std::string fee_sv;
    std::vector<TermTemplate> terms;
    std::vector<WordingTemplate> wordings;
    std::vector<ActivityTemplate> activities;
    std::vector<Theme> themes;
    std::vector<Checklist> checklists;
};

RoundTemplate standard_round();

// The days of an activity when the start-up meeting begins on a given day: both are empty when no time is
// set; months give the first day of the first month and the last day of the last.
struct ActivityDays {
    std::optional<Day> starts_on, ends_on;
};
ActivityDays days_of(ActivityTemplate const& activity, Day start_up);

}  // namespace jamsides::content

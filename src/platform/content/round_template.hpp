// What a new round is made from: content/rounds/standard.toml as plain values.
#pragma once
#include <optional>
#include <string>
#include <vector>

namespace jamsides::content {

struct TermTemplate {
    std::string term;  // as round_terms.term
    std::string word_sv, word_en;
};

struct WordingTemplate {
    std::string kind, part;  // as round_wordings
    std::string text_sv, text_en;
};

// When an activity is, counted from the week in which the start-up meeting begins: day and range in days from
// the Monday of that week, months from its month. start and length mean what they mean in engines/dates
// (Offset).
struct ActivityTemplate {
    std::string key;   // names it within the template: 'learning-2'
    std::string kind;  // as activities.kind
    std::optional<int> number;
    std::string title, theme, note;
    std::string title_en, theme_en;
    std::string timing;  // as activities.timing
    int start = 0;       // negative before the start-up
    int length = 1;      // days, or months
    std::string starts_at, ends_at;
    std::string certainty, mode;
    std::string prepares;  // for a strategist meeting: the key of what it prepares, '' otherwise
};

struct Theme {
    std::string word_sv, word_en;  // word_sv is what applications.theme and mentorships.themes hold
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
};

RoundTemplate standard_round();

}  // namespace jamsides::content

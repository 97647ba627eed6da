// What the pages of meetings show: the time plan, one activity, its form, and a person's calendars.
#pragma once

#include <boost/describe/class.hpp>

#include "modules/meetings/audience.hpp"
#include "modules/meetings/plan_sheet.hpp"
#include "modules/rounds/round.hpp"
#include "platform/formats/calendar.hpp"
#include "platform/formats/document/document.hpp"
#include "platform/http/form.hpp"
#include "ui/components.hpp"
#include "ui/html_page.hpp"

namespace jamsides::meetings {

struct TimePlan {
    rounds::Round round;
    std::vector<Activity> activities;
    ui::Plan plan;
    std::vector<PlanLine> lines;
    std::string base_url;
    bool may_edit = false, may_move = false;
    Day today{};
};
inline std::vector<PlanLine> const& rows(TimePlan const& view) { return view.lines; }
inline std::string file_name(TimePlan const& view) { return "tidplan-" + view.round.id; }
void write(ui::HtmlPage& page, TimePlan const& view);
void write(formats::Calendar& calendar, TimePlan const& view);

struct OneActivity {
    Activity activity;
    rounds::Round round;
    std::string base_url;
    bool may_edit = false;
    bool may_answer = false;
    std::optional<bool> answer;
    bool may_read_answers = false;
    std::vector<Coming> answers;  // of those who are asked
};
// "Två kommer, en kommer inte, fem har inte svarat."
std::string answers_in_numbers(std::vector<Coming> const& answers, text::Language const& language);
void write(ui::HtmlPage& page, OneActivity const& view);
void write(formats::Calendar& calendar, OneActivity const& view);

struct ActivityForm {
    rounds::Round round;
    std::string address;  // where the form posts
    bool is_new = false;
    std::string title;
    http::Form form;
    std::string cancel_address;
};
void write(ui::HtmlPage& page, ActivityForm const& view);

struct Choice {
    std::string scope, id, name;
};
struct FeedLine {
    Feed feed;
    std::string name, address;
};
struct Calendars {
    std::vector<FeedLine> feeds;
    std::vector<Choice> choices;
};
void write(ui::HtmlPage& page, Calendars const& view);

struct FeedCalendar {
    std::string name, base_url;
    std::vector<Activity> activities;
};
void write(formats::Calendar& calendar, FeedCalendar const& view);

// Parts of the pages' words.
std::string more_about(Activity const& activity, text::Language const& language);
std::vector<ui::DateLine> date_lines(std::vector<Activity const*> const& activities,
                                     text::Language const& language);
std::vector<Activity const*> coming(TimePlan const& view);
std::vector<Activity const*> undated(TimePlan const& view);
std::string lead_of(TimePlan const& view, text::Language const& language);

// The month grid: rows with the round's own words, months from the round's first activity to its end.
ui::Plan plan_of(std::vector<Activity> const& activities, rounds::Round const& round,
                 std::vector<PlanRowName> const& rows, Day today, text::Language const& language);
// The same grid as a table of a document, for the letter; notes stand in `notes`.
formats::document::Table plan_table(ui::Plan const& plan, text::Language const& language);

}  // namespace jamsides::meetings

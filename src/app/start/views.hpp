// What the start pages show: what to do next, and where things are.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "modules/matching/learning_group.hpp"
#include "modules/meetings/activity.hpp"
#include "ui/components.hpp"
#include "ui/html_page.hpp"

namespace jamsides::app {

struct StateLine {
    std::string state, names;
    long long count = 0;
};
struct AnswerLine {
    std::string organisation, words;
    ui::Status status{};
};
struct Happening {
    std::string when, what;
};

struct OfficeStart {
    std::string eyebrow, heading, lead;
    std::string round_id, round_line;
    std::vector<ui::Todo> todos;
    std::vector<ui::RailStop> rail;
    std::vector<StateLine> applications;
    std::vector<AnswerLine> mentors;
    std::vector<Happening> latest;
    bool leads = false;  // may give roles and change name and logo
};
void write(ui::HtmlPage& page, OfficeStart const& view);

struct MemberStart {
    std::string eyebrow, heading;
    std::optional<meetings::Activity> next;
    std::string round_line;
    bool may_answer = false;
    std::optional<bool> answer;
    std::vector<ui::Todo> todos;
    std::vector<std::string> members, mentors;  // names of the group's organisations
    std::string group_address;                  // where it is told why
    std::vector<ui::DateLine> coming;
};
void write(ui::HtmlPage& page, MemberStart const& view);

// Steering group, communicator, information owner, system administrator: a list of what waits.
struct ListStart {
    std::string eyebrow, heading, lead;
    std::vector<ui::Todo> todos;
};
void write(ui::HtmlPage& page, ListStart const& view);

}  // namespace jamsides::app

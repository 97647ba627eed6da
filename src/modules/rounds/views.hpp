// What the pages of rounds show.
#pragma once

#include <boost/describe/class.hpp>

#include "modules/rounds/events.hpp"
#include "modules/rounds/store.hpp"
#include "platform/http/form.hpp"
#include "ui/components.hpp"
#include "ui/html_page.hpp"

namespace jamsides::rounds {

// A round as a row of a sheet.
struct RoundLine {
    std::string id, name, state;
    Day starts_on, ends_on;
    int participants = 0, mentors = 0;
};
BOOST_DESCRIBE_STRUCT(RoundLine, (), (id, name, state, starts_on, ends_on, participants, mentors))

struct RoundList {
    std::vector<RoundLine> lines;
    std::vector<Round> rounds;  // beside lines, one each
    std::string filter;
    ui::Address address;
    bool may_make = false;
};
inline std::vector<RoundLine> const& rows(RoundList const& view) { return view.lines; }
inline std::string file_name(RoundList const&) { return "omgangar"; }
void write(ui::HtmlPage& page, RoundList const& view);

struct NewRound {
    http::Form form;
    int activities = 0;
};
void write(ui::HtmlPage& page, NewRound const& view);

// A round from before this program.
struct EarlierPage {
    http::Form form;
    std::string round_id;  // whose mentors are looked for; "" when it is for the history alone

    std::string address() const { return "/rounds/earlier" + (round_id.empty() ? "" : "?for=" + round_id); }
};
void write(ui::HtmlPage& page, EarlierPage const& view);

struct OneRound {
    Round round;
    Size size;
    bool may_lead = false;
    http::Form form;  // of the change of state
    Day today{};
};
void write(ui::HtmlPage& page, OneRound const& view);

struct Settings {
    Round round;
    http::Form form;
    bool may_move = false;
};
void write(ui::HtmlPage& page, Settings const& view);

struct Terms {
    Round round;
    std::vector<Term> terms;
    http::Form form;
};
void write(ui::HtmlPage& page, Terms const& view);

struct Wordings {
    Round round;
    std::string kind;
    std::vector<ui::Filter> kinds;
    std::vector<Wording> wordings;
    http::Form form;
};
void write(ui::HtmlPage& page, Wordings const& view);

struct MovePage {
    Round round;
    http::Form form;
    int weeks = 0;
    std::vector<DateChange> changes;  // empty until somebody has said how far
    bool asked = false;
    std::string seen;  // the dates that the preview was made from
};
void write(ui::HtmlPage& page, MovePage const& view);

// Who went through the round, and who was a mentor all the way.
struct Outcome {
    struct Learner {
        Participation part;
        std::string organisation;
        std::string promise = {};  // to be a mentor afterwards, in words
    };
    struct Mentor {
        Mentorship mentorship;
        std::string organisation;
    };
    Round round;
    std::vector<Learner> learners = {};
    std::vector<Mentor> mentors = {};  // those who said yes
    http::Form form = {};
};
void write(ui::HtmlPage& page, Outcome const& view);
std::string outcome_heading(Outcome const& view, text::Language const& language);

std::string situation(OneRound const& view,
                      text::Language const& language);  // the heading of the round's page
std::vector<ui::RailStop> rail_of(Round const& round, text::Language const& language);
std::vector<ui::Pair> facts_of(OneRound const& view, text::Language const& language);
std::vector<ui::Todo> work_of(OneRound const& view, text::Language const& language);
std::vector<ui::Todo> settings_of(OneRound const& view, text::Language const& language);
std::vector<ui::Filter> filters_of(RoundList const& view, text::Language const& language);
ui::Table table_of(RoundList const& view, html::Writer const& out);
ui::Table table_of(MovePage const& view, html::Writer const& out);
std::string move_heading(MovePage const& view, text::Language const& language);
ui::Status disc_of(State state);
std::string term_words(std::string_view term, text::Language const& language);
std::string part_words(std::string_view part, text::Language const& language);

}  // namespace jamsides::rounds

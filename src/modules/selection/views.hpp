// What the steering group's pages show.
#pragma once

#include <boost/describe/class.hpp>

#include "modules/rounds/participation.hpp"
#include "modules/rounds/round.hpp"
#include "modules/selection/steering.hpp"
#include "platform/formats/document/document.hpp"
#include "platform/http/form.hpp"
#include "ui/components.hpp"
#include "ui/html_page.hpp"

namespace jamsides::selection {

struct MeetingList {
    rounds::Round round;
    std::vector<SteeringMeeting> meetings;
    std::vector<Case> waiting;
    bool may_plan = false;
    http::Form form;
    std::vector<Case> to_decide;           // between meetings, in a round that decides as it goes
    std::vector<RollingDecision> decided;  // so
    std::vector<std::string> hidden;       // cases hidden from the reader
};
bool is_hidden(MeetingList const& view, std::string_view application_id);
void write(ui::HtmlPage& page, MeetingList const& view);

// One case on the agenda; for a member with a declared interest nothing but that it is hidden.
struct AgendaRow {
    std::string application_id, organisation, kind, state, theme, own_opinion, decision;
    bool hidden = false;
    bool may_remove = false;  // from the agenda: nothing is decided at this meeting
};
BOOST_DESCRIBE_STRUCT(AgendaRow, (), (organisation, kind, state, theme, own_opinion, decision, hidden))

struct Agenda {
    rounds::Round round;
    SteeringMeeting meeting;
    std::vector<AgendaRow> all;
    std::vector<AgendaRow> lines;  // after the filter, in the order asked for
    std::string filter;
    ui::Address address;
    bool is_member = false, may_lead = false;
    bool may_publish = false;  // the day has come
    bool may_change = false;   // day, place and cases: nothing is published
    bool may_call = false;     // the members, to a meeting to come
    std::size_t pending = 0;   // decisions not published yet
    std::vector<Case> waiting;
    http::Form minutes;
};
inline std::vector<AgendaRow> const& rows(Agenda const& view) { return view.lines; }
inline std::string file_name(Agenda const& view) { return "arenden-" + view.meeting.id; }
void write(ui::HtmlPage& page, Agenda const& view);

// Day, time and place of a planned meeting, to be changed.
struct MeetingSettings {
    rounds::Round round;
    SteeringMeeting meeting;
    http::Form form;
    bool may_cancel = false;  // no decision is noted
};
void write(ui::HtmlPage& page, MeetingSettings const& view);

struct Fact {
    std::string word, value;
    std::string url = {};  // when the value is a file or another site
};
struct EligibilityLine {
    std::string item, verdict, note;
};
// Where a case is read and decided: on a meeting's agenda, or between meetings.
struct Place {
    rounds::Round round;
    std::optional<SteeringMeeting> meeting;
    std::string address;  // of the case
    std::string list;     // the agenda, or the meetings of the round

    bool is_open() const { return !meeting || meeting->state != MeetingState::published; }
};

struct CasePage {
    Place place;
    Case one;
    std::vector<Fact> facts;
    std::vector<EligibilityLine> eligibility;
    std::vector<Opinion> opinions;
    std::vector<Decision> decisions;
    bool is_member = false, may_decide = false;
    http::Form opinion, interest, decision;
    std::string next_id;       // the case after this one on the agenda
    bool may_publish = false;  // a decision between meetings waits for it
};
void write(ui::HtmlPage& page, CasePage const& view);

struct Minutes {
    std::string title, owner;
    rounds::Round round;
    SteeringMeeting meeting;
    struct Item {
        Case one;
        std::optional<Decision> decision;
        std::vector<std::string> recused;
    };
    std::vector<Item> items;
    std::string name = "Jämsides";                        // of the installation
    std::optional<formats::document::Picture> logo = {};  // its own
};
void write(formats::document::Document& document, Minutes const& view);
void write(ui::HtmlPage& page, Minutes const& view);
inline std::string file_name(Minutes const& view) { return "protokoll-" + view.meeting.id; }

struct MentorLine {
    rounds::Mentorship mentorship;
    std::string organisation;
};
struct MentorList {
    rounds::Round round;
    std::vector<MentorLine> lines;  // by name, or in the order asked for
    std::vector<ui::Option> candidates;
    bool may_ask = false;
    http::Form form;
    ui::Address address;
};
void write(ui::HtmlPage& page, MentorList const& view);

struct MentorAnswer {
    rounds::Round round;
    rounds::Mentorship mentorship;
    std::string organisation, token;
    http::Form form;
    bool may_answer = false;  // also to change an answer that has come
};
void write(ui::HtmlPage& page, MentorAnswer const& view);

std::vector<ui::Filter> filters_of(Agenda const& view, text::Language const& language);
void write_document(html::Writer& out, Minutes const& view);
std::string starts_words(SteeringMeeting const& meeting,
                         text::Language const& language);  // "kl. 09.00–11.30", "" without a time
std::string agenda_heading(Agenda const& view, text::Language const& language);
std::string opinions_words(Agenda const& view, text::Language const& language);  // "" when it is over
std::string agenda_lead(Agenda const& view, text::Language const& language);
std::string mentor_words(rounds::Mentorship const& mentorship, text::Language const& language);
// "högst två, säkert en": how many groups it takes. A dash until it has accepted.
std::string mentor_room(rounds::Mentorship const& mentorship, text::Language const& language);
// A requirement as the office judges it, in the same words.
std::string item_words(std::string_view item, text::Language const& language);

}  // namespace jamsides::selection

// What the pages of people show.
#pragma once

#include <boost/describe/class.hpp>

#include "modules/people/registration.hpp"
#include "modules/people/store.hpp"
#include "platform/formats/sheet.hpp"
#include "platform/formats/table.hpp"
#include "platform/http/form.hpp"
#include "ui/components.hpp"
#include "ui/html_page.hpp"

namespace jamsides::people {

// A participant as a row of a sheet: what is exported, and what can be brought in again.
struct ParticipantRow {
    std::string organisation, name, email, function, level, subtitle, state;
    bool is_in = false;
};
BOOST_DESCRIBE_STRUCT(ParticipantRow, (),
                      (organisation, name, email, function, level, subtitle, state, is_in))

struct Line {
    Participant participant;
    std::string organisation;
};

// Everybody of a round: who is registered, approved, invited, and who has not been in yet.
struct RoundPeople {
    std::string round_id, round_name;
    std::vector<Line> all, lines;
    std::vector<ParticipantRow> sheet;
    std::string filter;
    ui::Address address;
    bool may_approve = false;
    std::vector<Registration> organisations;
};
inline std::vector<ParticipantRow> const& rows(RoundPeople const& view) { return view.sheet; }
inline std::string file_name(RoundPeople const& view) { return "deltagare-" + view.round_id; }
void write(ui::HtmlPage& page, RoundPeople const& view);

// An organisation's own: registered by its strategist.
struct OwnPeople {
    std::string round_id, round_name, code, organisation;
    std::vector<Participant> participants;
    http::Form form, paste;
    std::vector<std::string> faults;           // of a file or a paste, whole sentences
    std::optional<Registration> registration;  // none for a mentor organisation
    std::string application;                   // its address, for those who may read it
    std::vector<Function> functions;           // that fit; none when it is not in the round
    ui::Address address;
};
void write(ui::HtmlPage& page, OwnPeople const& view);

// The question before somebody is removed.
struct Removal {
    Participant participant;
    std::string organisation, back;
    std::string refusal;  // a sentence; "" when it may be done
};
void write(ui::HtmlPage& page, Removal const& view);

struct PersonLine {
    std::string id, name, email, title;
    std::optional<Instant> last_signed_in_at;
};
BOOST_DESCRIBE_STRUCT(PersonLine, (), (id, name, email, title, last_signed_in_at))
// The same in the list, with what they are: "projektledare, ledamot i styrgruppen".
struct ListedPerson {
    std::string id, name, email, title, roles;
    std::optional<Instant> last_signed_in_at;
};
BOOST_DESCRIBE_STRUCT(ListedPerson, (), (id, name, email, title, roles, last_signed_in_at))
struct AllPeople {
    std::vector<ListedPerson> lines;
    std::string query;
    ui::Address address;
    std::vector<ui::Filter> roles;  // that somebody has
    http::Form form;
};
inline std::vector<ListedPerson> const& rows(AllPeople const& view) { return view.lines; }
void write(ui::HtmlPage& page, AllPeople const& view);

struct GrantLine {
    std::string id, role, organisation, round;
};
BOOST_DESCRIBE_STRUCT(GrantLine, (), (id, role, organisation, round))
struct OnePerson {
    PersonLine person;
    std::vector<GrantLine> grants;
    http::Form form, details;
};
void write(ui::HtmlPage& page, OnePerson const& view);

struct Me {
    Person person;
    http::Form form;
};
void write(ui::HtmlPage& page, Me const& view);

std::string words(ParticipantState state, bool is_in, text::Language const& language);
// The same, and what is missing before it can come further.
std::string words(Participant const& participant, text::Language const& language);
ui::Status disc_of(Participant const& participant);
// "politiker, ledamot i kommunstyrelsen"; a level that only says the function again is left out.
std::string function_and_level(Participant const& participant, text::Language const& language);
// Whether there is anybody to approve or invite.
bool somebody_waits(RoundPeople const& view);
std::string role_words(std::string_view role, text::Language const& language);
std::vector<ui::Option> function_options(std::vector<Function> const& functions,
                                         text::Language const& language);
std::vector<ui::Option> role_options(text::Language const& language);
std::string people_heading(RoundPeople const& view, text::Language const& language);
std::vector<ui::Filter> filters_of(RoundPeople const& view, text::Language const& language);

}  // namespace jamsides::people

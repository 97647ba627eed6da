// The public lists: organisations, one of them, who has taken part, and who has a title.
#pragma once

#include "modules/public_site/register.hpp"
#include "ui/components.hpp"
#include "ui/html_page.hpp"

namespace jamsides::public_site {

// One organisation as a row: what CSV, XLSX and JSON have.
struct OrganisationLine {
    std::string code, name, official_name, kind, county;
    double latitude = 0, longitude = 0;
    std::optional<std::int64_t> population;
    std::string cemr;    // "2006, 2022": the versions it has signed
    std::string rounds;  // "2021–2023; mentor 2025–2027"
    std::string title;   // "Modellkommun", or ""
};
BOOST_DESCRIBE_STRUCT(OrganisationLine, (),
                      (code, name, official_name, kind, county, latitude, longitude, population, cemr, rounds,
                       title))

struct OrganisationList {
    std::vector<OrganisationLine> lines;  // those asked for, in the order asked for
    std::size_t all = 0;
    std::vector<organisations::Kind> kinds;
    ui::Address address;
    http::Form search;
    bool may_edit = false;
};
inline std::vector<OrganisationLine> const& rows(OrganisationList const& view) { return view.lines; }
inline std::string file_name(OrganisationList const&) { return "organisationer"; }
void write(ui::HtmlPage& page, OrganisationList const& view);

struct HistoryLine {
    rounds::Round round;
    PartTaken part;
};
struct OrganisationPage {
    organisations::Organisation organisation;
    std::vector<OrganisationLine> lines;  // the one
    std::vector<organisations::Signing> signings;
    std::vector<HistoryLine> history;  // newest first
    rounds::Title title;
    std::optional<TitleGround> ground;
    Day today{};
    bool may_edit = false, may_register = false;  // its facts; its title
};
inline std::vector<OrganisationLine> const& rows(OrganisationPage const& view) { return view.lines; }
inline std::string file_name(OrganisationPage const& view) {
    return "organisation-" + view.organisation.code;
}
void write(ui::HtmlPage& page, OrganisationPage const& view);
// What its title rests on, or what remains before it may have one.
std::string title_sentence(OrganisationPage const& view, text::Language const& language);

struct ParticipantLine {
    std::string round, organisation_code, organisation, part, state;
    std::optional<std::int64_t> group;
};
BOOST_DESCRIBE_STRUCT(ParticipantLine, (), (round, organisation_code, organisation, part, state, group))

struct RoundParticipants {
    rounds::Round round;
    std::vector<std::pair<std::int64_t, std::vector<ui::Plate>>> groups;
    std::vector<ParticipantLine> alone;  // in no group, or in none yet
};
struct Participants {
    std::vector<RoundParticipants> rounds;
    std::vector<ParticipantLine> lines;
    std::vector<ui::Filter> choices;  // of rounds
    ui::Address address;
};
inline std::vector<ParticipantLine> const& rows(Participants const& view) { return view.lines; }
inline std::string file_name(Participants const&) { return "deltagande"; }
void write(ui::HtmlPage& page, Participants const& view);
std::string caption_of_ungrouped(RoundParticipants const& shown, text::Language const& language);

struct TitleLine {
    std::string organisation_code, organisation, title, learned, mentored;
    std::optional<Day> registered_on;
};
BOOST_DESCRIBE_STRUCT(TitleLine, (),
                      (organisation_code, organisation, title, learned, mentored, registered_on))
struct Titles {
    std::vector<TitleLine> lines;  // by name, or in the order asked for
    bool may_register = false;
    ui::Address address;
};
inline std::vector<TitleLine> const& rows(Titles const& view) { return view.lines; }
inline std::string file_name(Titles const&) { return "titlar"; }
void write(ui::HtmlPage& page, Titles const& view);

// Where the project leader confirms a title, or takes it back.
struct TitleForm {
    organisations::Organisation organisation;
    rounds::Title title;
    std::optional<TitleGround> ground;
    http::Form form;

    bool may_register() const { return ground && title.state != rounds::TitleState::registered; }
    bool may_revoke() const { return title.state == rounds::TitleState::registered; }
};
void write(ui::HtmlPage& page, TitleForm const& view);
std::string title_heading(TitleForm const& view, text::Language const& language);

}  // namespace jamsides::public_site

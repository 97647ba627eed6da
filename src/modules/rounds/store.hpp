// Every statement about rounds and organisations' part in them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "modules/rounds/participation.hpp"
#include "modules/rounds/round.hpp"
#include "platform/db/connection.hpp"
#include "platform/ledger/change.hpp"

namespace jamsides::rounds {

// Newest first.
std::vector<Round> all(db::Connection&);
std::optional<Round> find(db::Connection&, std::string_view id);
// The same, refusing with 404 when there is none: for pages.
Round get(db::Connection&, std::string_view id);
// The one a visitor should see: open for applications, else the newest that is under way, else the newest.
std::optional<Round> current(db::Connection&);

// What the round calls something: term(db, "2021-2023", "learning_meeting", language) → "lärandeträff".
std::string term(db::Connection&, std::string_view round_id, std::string_view term, text::Language const&);
// The wording of a part of the application form for this kind of organisation; "" when the round has none.
std::string wording(db::Connection&, std::string_view round_id, std::string_view kind, std::string_view part,
                    text::Language const&);

std::vector<Participation> participations_in(db::Connection&, std::string_view round_id);
std::vector<Participation> participations_of(db::Connection&, std::string_view organisation_code);
std::vector<Mentorship> mentorships_in(db::Connection&, std::string_view round_id);
std::vector<Mentorship> mentorships_of(db::Connection&, std::string_view organisation_code);

// The organisation takes part from this day; nothing happens when it already does.
void admit(ledger::Change&, std::string_view round_id, std::string_view organisation_code, Day on);
void set_participation_state(ledger::Change&, std::string_view round_id, std::string_view organisation_code,
                             ParticipationState, std::optional<Day> completed_on = std::nullopt);
// Makes or replaces the mentorship of this organisation in this round.
void set_mentorship(ledger::Change&, Mentorship const&);

struct Title {
    std::string organisation_code;
    TitleState state{};
    std::optional<Day> registered_on;
    std::string title;  // "Modellkommun", "Modellregion"; "" while not registered
};
// The title state of every organisation that has one other than not_entitled, or of this one alone.
std::vector<Title> titles(db::Connection&);
Title title_of(db::Connection&, std::string_view organisation_code);

}  // namespace jamsides::rounds

// Every statement about rounds and organisations' part in them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "modules/rounds/participation.hpp"
#include "modules/rounds/round.hpp"
#include "platform/auth/person.hpp"
#include "platform/db/connection.hpp"
#include "platform/ledger/change.hpp"

namespace jamsides::rounds {

// Newest first.
std::vector<Round> all(db::Connection&);
std::optional<Round> find(db::Connection&, std::string_view id);
// The same, refusing with 404 when there is none: for pages.
Round get(db::Connection&, std::string_view id);
// The same, for who asks: one that is being planned is found by the office and by those with a part in it.
bool may_see(std::optional<Person> const&, Round const&);
Round get_visible_to(db::Connection&, std::optional<Person> const&, std::string_view id);
// The one a visitor should see: open for applications, else the newest that is under way, else the newest.
std::optional<Round> current(db::Connection&);

void add(ledger::Change&, Round const&);
// Everything but the state.
void replace(ledger::Change&, Round const&);
void set_state(ledger::Change&, Round const& before, State);

struct Size {
    std::string round_id;
    int participants = 0;  // those who left are not counted
    int mentors = 0;       // those who have accepted
};
BOOST_DESCRIBE_STRUCT(Size, (), (round_id, participants, mentors))
// Every round that has any of them.
std::vector<Size> sizes(db::Connection&);
Size size_of(db::Connection&, std::string_view round_id);

struct Term {
    std::string term, word_sv, word_en;
};
BOOST_DESCRIBE_STRUCT(Term, (), (term, word_sv, word_en))
// Every term the programme has, with the round's own words, "" where it says nothing else.
std::vector<Term> terms_of(db::Connection&, std::string_view round_id);
void set_term(ledger::Change&, std::string_view round_id, Term const&);

struct Wording {
    std::string kind, part, text_sv, text_en;
};
BOOST_DESCRIBE_STRUCT(Wording, (), (kind, part, text_sv, text_en))
// Every part of the application form for this kind of organisation, "" where the round has no text.
std::vector<Wording> wordings_of(db::Connection&, std::string_view round_id, std::string_view kind);
void set_wording(ledger::Change&, std::string_view round_id, Wording const&);

// What the round calls something: term(db, "2021-2023", "learning_meeting", language) → "lärandeträff".
std::string term(db::Connection&, std::string_view round_id, std::string_view term, text::Language const&);
// The wording of a part of the application form for this kind of organisation; "" when the round has none.
std::string wording(db::Connection&, std::string_view round_id, std::string_view kind, std::string_view part,
                    text::Language const&);

std::vector<Participation> participations_in(db::Connection&, std::string_view round_id);
// Who has promised, for the organisation, to be a mentor afterwards: in the application to this round, or in
// the latest ("" for round_id). Nothing when nobody has.
std::optional<MentorPromise> mentor_promise(db::Connection&, std::string_view round_id,
                                            std::string_view organisation_code);
std::vector<Participation> participations_of(db::Connection&, std::string_view organisation_code);
std::vector<Mentorship> mentorships_in(db::Connection&, std::string_view round_id);
std::vector<Mentorship> mentorships_of(db::Connection&, std::string_view organisation_code);

// The organisation takes part from this day; nothing happens when it already does.
void admit(ledger::Change&, std::string_view round_id, std::string_view organisation_code, Day on);
void set_participation_state(ledger::Change&, std::string_view round_id, std::string_view organisation_code,
                             ParticipationState, std::optional<Day> completed_on = std::nullopt);
// It leaves the round, and may have said why.
void discontinue(ledger::Change&, std::string_view round_id, std::string_view organisation_code,
                 std::string_view because);
// When the learning begins those admitted take part, and those who said yes are mentors.
void begin_learning(ledger::Change&, std::string_view round_id);
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
// The owner confirms a title that follows from the rounds, or takes it back.
void register_title(ledger::Change&, std::string_view organisation_code, std::string_view title, Day on);
void revoke_title(ledger::Change&, std::string_view organisation_code, Day on, std::string_view because);

}  // namespace jamsides::rounds

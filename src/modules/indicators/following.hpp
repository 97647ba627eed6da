// What an organisation follows: who answers for it, why, its target, where in the ordinary year it is
// reported, and the notes and analyses. A follow-up rests on an analysis, always.
#pragma once
#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "modules/indicators/indicator.hpp"
#include "platform/db/connection.hpp"
#include "platform/ledger/change.hpp"

namespace jamsides::indicators {

enum class FollowState { chosen, followed_up, ended };
BOOST_DESCRIBE_ENUM(FollowState, chosen, followed_up, ended)

struct Followed {
    std::string id, organisation_code, indicator_id;
    std::string owner;  // who answers for it, as people say it there
    std::string why;
    std::optional<double> target;  // of the gap, in the indicator's unit
    std::optional<int> target_year;
    std::string target_text;  // the target in words
    Direction direction = Direction::unstated;
    std::optional<int> cycle_month;  // 1–12
    std::string cycle_place;         // "Delårsrapport augusti"
    FollowState state = FollowState::chosen;
    std::optional<int> followed_up_year;  // the year of the figures
    std::optional<std::string> analysis_id;
    Instant chosen_at;
    std::optional<int> measure_year;  // the first year counted as after the measure; none: no measure noted
    std::string measure, measure_owner;  // what is done, and who does it
};
BOOST_DESCRIBE_STRUCT(Followed, (),
                      (id, organisation_code, indicator_id, owner, why, target, target_year, target_text,
                       direction, cycle_month, cycle_place, state, followed_up_year, analysis_id, chosen_at,
                       measure_year, measure, measure_owner))

enum class NoteKind { note, analysis };
BOOST_DESCRIBE_ENUM(NoteKind, note, analysis)

struct Note {
    std::string id, followed_id;
    NoteKind kind = NoteKind::note;
    int year = 0;  // the figures it is about
    std::string text;
    std::string who, causes, measures;  // analysis: which groups, what it depends on, what will be done
    Instant written_at;
    std::string written_by, author;  // person id, and the name as it was then
};
BOOST_DESCRIBE_STRUCT(Note, (),
                      (id, followed_id, kind, year, text, who, causes, measures, written_at, written_by,
                       author))

// Public: what an organisation says it follows. The working notes are for those who may see the
// organisation's own work; the pages' access rules say who.
std::vector<Followed> followed_by(db::Connection&, std::string_view organisation);
std::optional<Followed> followed(db::Connection&, std::string_view organisation, std::string_view indicator);
std::vector<Note> notes_of(db::Connection&, std::string_view followed_id);  // newest first
// Everything due in a month of the yearly cycle, of all organisations: for reminders.
std::vector<Followed> reported_in(db::Connection&, int month);

// Gives the id. Throws db::Error::unique when the organisation follows it already.
std::string follow(ledger::Change&, Followed const&);
void change_following(ledger::Change&, Followed const&);  // all but id, state and follow-up
void end_following(ledger::Change&, std::string_view followed_id);
void follow_again(ledger::Change&,
                  std::string_view followed_id);       // after an ending; its notes are still there
std::string write_note(ledger::Change&, Note const&);  // id, time and author are the change's

// The figures of a year are followed up, resting on an analysis of that year or later. Refuses (409) without
// one.
void follow_up(ledger::Change&, std::string_view followed_id, int year);

}  // namespace jamsides::indicators

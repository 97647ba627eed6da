// The statements of what is followed, and the one rule: no follow-up without an analysis.
#include "modules/indicators/following.hpp"

#include "platform/db/query.hpp"
#include "platform/formats/json.hpp"
#include "platform/http/refusal.hpp"

namespace jamsides::indicators {
namespace {

using Text = std::string_view;
using OptionalInt = std::optional<int>;

#define FOLLOWED_COLUMNS                                                                             \
    "id, organisation_code, indicator_id, owner, why, target, target_year, target_text, direction, " \
    "cycle_month, cycle_place, state, followed_up_year, analysis_id, chosen_at, "                    \
    "measure_year, measure, measure_owner"

// What is worth finding again in the ledger when it has been changed since.
struct Said {
    std::optional<double> target;
    OptionalInt target_year, measure_year;
    std::string measure, measure_owner;
};
BOOST_DESCRIBE_STRUCT(Said, (), (target, target_year, measure_year, measure, measure_owner))

std::string said_by(Followed const& f) {
    return formats::json(Said{f.target, f.target_year, f.measure_year, f.measure, f.measure_owner});
}

}  // namespace

std::vector<Followed> followed_by(db::Connection& db, Text organisation) {
    static const db::Query<Followed(Text)> select{
        "select " FOLLOWED_COLUMNS " from followed_indicators where organisation_code = $1 order by id"};
    return select.all(db, organisation);
}

std::optional<Followed> followed(db::Connection& db, Text organisation, Text indicator) {
    static const db::Query<Followed(Text, Text)> select{
        "select " FOLLOWED_COLUMNS
        " from followed_indicators where organisation_code = $1 and indicator_id = $2"};
    return select.one_or_none(db, organisation, indicator);
}

std::vector<Note> notes_of(db::Connection& db, Text followed_id) {
    static const db::Query<Note(Text)> select{
        "select id, followed_id, kind, year, text, who, causes, measures, written_at, written_by, author "
        "from indicator_notes where followed_id = $1 order by written_at desc, id desc"};
    return select.all(db, followed_id);
}

std::vector<Followed> reported_in(db::Connection& db, int month) {
    static const db::Query<Followed(int)> select{"select " FOLLOWED_COLUMNS
                                                 " from followed_indicators where cycle_month = $1 and state "
                                                 "<> 'ended' order by organisation_code, id"};
    return select.all(db, month);
}

std::string follow(ledger::Change& change, Followed const& f) {
    static const db::Query<void(Text, Text, Text, Text, Text, std::optional<double>, OptionalInt, Text,
                                Direction, OptionalInt, Text, Instant, Text, OptionalInt, Text, Text)>
        insert{
            "insert into followed_indicators (id, organisation_code, indicator_id, owner, why, target, "
            "target_year, target_text, direction, cycle_month, cycle_place, chosen_at, chosen_by, "
            "measure_year, measure, measure_owner) "
            "values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)"};
    auto const id = change.new_id();
    insert.run(change, id, f.organisation_code, f.indicator_id, f.owner, f.why, f.target, f.target_year,
               f.target_text, f.direction, f.cycle_month, f.cycle_place, change.now(), change.actor().id,
               f.measure_year, f.measure, f.measure_owner);
    change.note("followed indicator", id, "chosen", said_by(f));
    return id;
}

void change_following(ledger::Change& change, Followed const& f) {
    static const db::Query<void(Text, Text, std::optional<double>, OptionalInt, Text, Direction, OptionalInt,
                                Text, OptionalInt, Text, Text, Text)>
        update{
            "update followed_indicators set owner = $1, why = $2, target = $3, target_year = $4, "
            "target_text = $5, direction = $6, cycle_month = $7, cycle_place = $8, measure_year = $9, "
            "measure = $10, measure_owner = $11 where id = $12"};
    if (update.run(change, f.owner, f.why, f.target, f.target_year, f.target_text, f.direction, f.cycle_month,
                   f.cycle_place, f.measure_year, f.measure, f.measure_owner, f.id) == 0)
        throw http::not_found();
    change.note("followed indicator", f.id, "changed", said_by(f));
}

void end_following(ledger::Change& change, Text followed_id) {
    static const db::Query<void(Text)> update{
        "update followed_indicators set state = 'ended' where id = $1 and state <> 'ended'"};
    if (update.run(change, followed_id) == 0)
        throw http::conflict(text::msgid("Nyckeltalet följs inte längre."));
    change.note("followed indicator", followed_id, "ended");
}

void follow_again(ledger::Change& change, Text followed_id) {
    static const db::Query<void(Text)> update{
        "update followed_indicators set state = 'chosen' where id = $1 and state = 'ended'"};
    if (update.run(change, followed_id) > 0) change.note("followed indicator", followed_id, "chosen again");
}

std::string write_note(ledger::Change& change, Note const& note) {
    static const db::Query<void(Text, Text, NoteKind, int, Text, Text, Text, Text, Instant, Text, Text)>
        insert{
            "insert into indicator_notes (id, followed_id, kind, year, text, who, causes, measures, "
            "written_at, "
            "written_by, author) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"};
    auto const id = change.new_id();
    insert.run(change, id, note.followed_id, note.kind, note.year, note.text, note.who, note.causes,
               note.measures, change.now(), change.actor().id, change.actor().name);
    change.note("followed indicator", note.followed_id,
                note.kind == NoteKind::analysis ? "analysed" : "note written");
    return id;
}

void follow_up(ledger::Change& change, Text followed_id, int year) {
    static const db::Query<std::string(Text, int)> newest_analysis{
        "select id from indicator_notes where followed_id = $1 and kind = 'analysis' and year >= $2 "
        "order by written_at desc, id desc limit 1"};
    static const db::Query<void(int, Text, Text)> update{
        "update followed_indicators set state = 'followed_up', followed_up_year = $1, analysis_id = $2 "
        "where id = $3 and state <> 'ended'"};
    auto const analysis = newest_analysis.one_or_none(change, followed_id, year);
    if (!analysis)
        throw http::conflict(
            text::msgid("Skriv en analys av årets siffror först. Utan den räknas nyckeltalet inte "
                        "som uppföljt."));
    if (update.run(change, year, *analysis, followed_id) == 0)
        throw http::conflict(text::msgid("Nyckeltalet följs inte längre."));
    change.note("followed indicator", followed_id, "followed up");
}

}  // namespace jamsides::indicators

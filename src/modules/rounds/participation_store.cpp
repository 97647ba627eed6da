// The statements of participations, mentorships and titles.
#include "modules/rounds/store.hpp"

#include <algorithm>

#include "platform/db/query.hpp"

namespace jamsides::rounds {
namespace {

#define PARTICIPATION_COLUMNS "round_id, organisation_code, state, admitted_on, completed_on"
#define MENTORSHIP_COLUMNS                                                                            \
    "id, round_id, organisation_code, state, themes, capacity, must_be_used, asked_at, answered_at, " \
    "answered_by, "                                                                                   \
    "answer_note, completed_on, answer_by"

struct CompletedRow {
    std::string organisation_code;
    Day starts_on, ends_on;
    bool as_mentor = false;
};
BOOST_DESCRIBE_STRUCT(CompletedRow, (), (organisation_code, starts_on, ends_on, as_mentor))

struct RegisteredRow {
    std::string organisation_code, title;
    Day registered_on;
    std::optional<Day> revoked_on;
};
BOOST_DESCRIBE_STRUCT(RegisteredRow, (), (organisation_code, title, registered_on, revoked_on))

std::vector<CompletedRow> completed_rounds(db::Connection& db) {
    static const db::Query<CompletedRow()> select{
        "select p.organisation_code, r.starts_on, r.ends_on, 0 from participations p join rounds r on r.id = "
        "p.round_id "
        "where p.state = 'completed' union all "
        "select m.organisation_code, r.starts_on, r.ends_on, 1 from mentorships m join rounds r on r.id = "
        "m.round_id "
        "where m.state = 'completed' order by 1, 2"};
    return select.all(db);
}

}  // namespace

std::vector<Participation> participations_in(db::Connection& db, std::string_view round_id) {
    static const db::Query<Participation(std::string_view)> select{
        "select " PARTICIPATION_COLUMNS
        " from participations where round_id = $1 order by organisation_code"};
    return select.all(db, round_id);
}

std::vector<Participation> participations_of(db::Connection& db, std::string_view organisation_code) {
    static const db::Query<Participation(std::string_view)> select{
        "select " PARTICIPATION_COLUMNS
        " from participations where organisation_code = $1 order by round_id"};
    return select.all(db, organisation_code);
}

std::vector<Mentorship> mentorships_in(db::Connection& db, std::string_view round_id) {
    static const db::Query<Mentorship(std::string_view)> select{
        "select " MENTORSHIP_COLUMNS " from mentorships where round_id = $1 order by organisation_code"};
    return select.all(db, round_id);
}

std::vector<Mentorship> mentorships_of(db::Connection& db, std::string_view organisation_code) {
    static const db::Query<Mentorship(std::string_view)> select{
        "select " MENTORSHIP_COLUMNS " from mentorships where organisation_code = $1 order by round_id"};
    return select.all(db, organisation_code);
}

void admit(ledger::Change& change, std::string_view round_id, std::string_view organisation_code, Day on) {
    static const db::Query<void(std::string_view, std::string_view, std::string_view, Day)> insert{
        "insert into participations (id, round_id, organisation_code, state, admitted_on) "
        "values ($1, $2, $3, 'admitted', $4) on conflict (round_id, organisation_code) do nothing"};
    insert.run(change, change.new_id(), round_id, organisation_code, on);
}

void set_participation_state(ledger::Change& change, std::string_view round_id,
                             std::string_view organisation_code, ParticipationState state,
                             std::optional<Day> completed_on) {
    static const db::Query<void(ParticipationState, std::optional<Day>, std::string_view, std::string_view)>
        update{
            "update participations set state = $1, completed_on = $2 where round_id = $3 and "
            "organisation_code = $4"};
    update.run(change, state, completed_on, round_id, organisation_code);
}

std::optional<MentorPromise> mentor_promise(db::Connection& db, std::string_view round_id,
                                            std::string_view organisation_code) {
    static const db::Query<MentorPromise(std::string_view, std::string_view, std::string_view)> select{
        "select c.by_name, c.by_title, c.on_day from application_commitments c "
        "join applications a on a.id = c.application_id where a.organisation_code = $1 and "
        "(a.round_id = $2 or $3 = '') and c.commitment = 'mentor' and a.submitted_at is not null "
        "order by a.submitted_at desc limit 1"};
    return select.one_or_none(db, organisation_code, round_id, round_id);
}

void discontinue(ledger::Change& change, std::string_view round_id, std::string_view organisation_code,
                 std::string_view because) {
    static const db::Query<void(std::string_view, std::string_view, std::string_view)> update{
        "update participations set state = 'discontinued', completed_on = null, note = $1 where round_id = "
        "$2 and organisation_code = $3"};
    update.run(change, because, round_id, organisation_code);
    change.note("participation", std::string(round_id) + "/" + std::string(organisation_code), "withdrew");
}

void begin_learning(ledger::Change& change, std::string_view round_id) {
    static const db::Query<void(std::string_view)> learners{
        "update participations set state = 'ongoing' where round_id = $1 and state in ('admitted', "
        "'preparing')"};
    static const db::Query<void(std::string_view)> mentors{
        "update mentorships set state = 'ongoing' where round_id = $1 and state = 'accepted'"};
    learners.run(change, round_id);
    mentors.run(change, round_id);
}

void set_mentorship(ledger::Change& change, Mentorship const& m) {
    static const db::Query<void(std::string_view, std::string_view, std::string_view, MentorState,
                                std::string_view, int, bool, std::optional<Instant>, std::optional<Instant>,
                                std::string_view, std::string_view, std::optional<Day>, std::optional<Day>)>
        upsert{
            "insert into mentorships (" MENTORSHIP_COLUMNS
            ") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) "
            "on conflict (round_id, organisation_code) do update set state = excluded.state, "
            "themes = excluded.themes, capacity = excluded.capacity, must_be_used = excluded.must_be_used, "
            "asked_at = excluded.asked_at, answered_at = excluded.answered_at, "
            "answered_by = excluded.answered_by, answer_note = excluded.answer_note, "
            "completed_on = excluded.completed_on, answer_by = excluded.answer_by"};
    upsert.run(change, m.id.empty() ? change.new_id() : m.id, m.round_id, m.organisation_code, m.state,
               m.themes, m.capacity, m.must_be_used, m.asked_at, m.answered_at, m.answered_by, m.answer_note,
               m.completed_on, m.answer_by);
}

std::vector<Title> titles(db::Connection& db) {
    static const db::Query<RegisteredRow()> select{
        "select organisation_code, title, registered_on, revoked_on from titles order by organisation_code"};
    std::vector<Title> found;
    for (auto const& row : select.all(db))
        found.push_back({row.organisation_code, row.revoked_on ? TitleState::revoked : TitleState::registered,
                         row.registered_on, row.title});
    auto const rows = completed_rounds(db);
    for (auto row = rows.begin(); row != rows.end();) {
        auto const& code = row->organisation_code;
        std::vector<Completed> history;
        for (; row != rows.end() && row->organisation_code == code; ++row)
            history.push_back({row->starts_on, row->ends_on, row->as_mentor});
        auto const registered = std::ranges::find(found, code, &Title::organisation_code) != found.end();
        if (!registered && is_entitled(history)) found.push_back({code, TitleState::entitled, {}, {}});
    }
    return found;
}

Title title_of(db::Connection& db, std::string_view organisation_code) {
    for (auto& title : titles(db))
        if (title.organisation_code == organisation_code) return title;
    return {std::string(organisation_code), TitleState::not_entitled, {}, {}};
}

}  // namespace jamsides::rounds

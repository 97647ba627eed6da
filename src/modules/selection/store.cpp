// The statements of meetings, cases, opinions and interests.
#include "modules/selection/store.hpp"

#include <algorithm>

#include "platform/db/query.hpp"

namespace jamsides::selection {
namespace {

#define MEETING_COLUMNS                                                                                \
    "id, round_id, on_day, starts_at, ends_at, place, state, opinions_by, chair, secretary, present, " \
    "other_items, "                                                                                    \
    "published_at, called_at, sequence"
#define CASE_SELECT                                                                              \
    "select a.id, o.code, o.official_name, o.kind, a.state, a.theme, a.theme_matters_more from " \
    "applications a "                                                                            \
    "join organisations o on o.code = a.organisation_code "

}  // namespace

std::vector<SteeringMeeting> meetings_in(db::Connection& db, std::string_view round_id) {
    static const db::Query<SteeringMeeting(std::string_view)> select{
        "select " MEETING_COLUMNS
        " from steering_meetings where round_id = $1 order by on_day desc, id desc"};
    return select.all(db, round_id);
}

std::optional<SteeringMeeting> find_meeting(db::Connection& db, std::string_view id) {
    static const db::Query<SteeringMeeting(std::string_view)> select{"select " MEETING_COLUMNS
                                                                     " from steering_meetings where id = $1"};
    return select.one_or_none(db, id);
}

void add(ledger::Change& change, SteeringMeeting const& m) {
    static const db::Query<void(std::string_view, std::string_view, Day, std::string_view, std::string_view,
                                std::string_view, std::string_view, std::string_view, std::string_view,
                                Instant)>
        insert{
            "insert into steering_meetings (id, round_id, on_day, starts_at, ends_at, place, state, "
            "opinions_by, "
            "chair, secretary, created_at) values ($1, $2, $3, $4, $5, $6, 'planned', $7, $8, $9, $10)"};
    insert.run(change, m.id, m.round_id, m.on_day, m.starts_at, m.ends_at, m.place, m.opinions_by, m.chair,
               m.secretary, change.now());
    change.note("steering_meeting", m.id, "planned");
}

void set_day(ledger::Change& change, SteeringMeeting const& m) {
    static const db::Query<void(Day, std::string_view, std::string_view)> update{
        "update steering_meetings set on_day = $1, opinions_by = $2, sequence = sequence + 1 where id = $3 "
        "and state = 'planned'"};
    update.run(change, m.on_day, m.opinions_by, m.id);
    change.note("steering_meeting", m.id, "moved");
}

void set_minutes(ledger::Change& change, SteeringMeeting const& m) {
    static const db::Query<void(std::string_view, std::string_view, std::string_view, std::string_view,
                                std::string_view)>
        update{
            "update steering_meetings set chair = $1, secretary = $2, present = $3, other_items = $4, "
            "state = case state when 'planned' then 'held' else state end where id = $5"};
    update.run(change, m.chair, m.secretary, m.present, m.other_items, m.id);
    change.note("steering_meeting", m.id, "minuted");
}

std::vector<Case> agenda(db::Connection& db, std::string_view meeting_id) {
    static const db::Query<Case(std::string_view)> select{
        CASE_SELECT
        "join selection_cases c on c.application_id = a.id where c.steering_meeting_id = $1 order by "
        "c.position"};
    return select.all(db, meeting_id);
}

bool is_hidden_from(db::Connection& db, Person const& person, std::string_view application_id) {
    static const db::Query<std::int64_t(std::string_view, std::string_view)> count{
        "select count(*) from declared_interests where application_id = $1 and person_id = $2"};
    return count.one(db, application_id, person.id) > 0;
}

std::optional<Case> find_case_visible_to(db::Connection& db, Person const& person,
                                         std::string_view application_id) {
    static const db::Query<Case(std::string_view)> select{CASE_SELECT "where a.id = $1"};
    if (is_hidden_from(db, person, application_id)) return std::nullopt;
    return select.one_or_none(db, application_id);
}

std::vector<Case> waiting(db::Connection& db, std::string_view round_id) {
    static const db::Query<Case(std::string_view)> select{
        CASE_SELECT
        "where a.round_id = $1 and a.state in ('eligible', 'not_eligible', 'completion_requested', "
        "'completed', 'submitted', 'reserve') and a.id not in (select c.application_id from selection_cases "
        "c "
        "join steering_meetings m on m.id = c.steering_meeting_id where m.state <> 'published') order by "
        "o.name"};
    return select.all(db, round_id);
}

std::vector<Case> left_over(db::Connection& db, std::string_view round_id) {
    static const db::Query<std::string(std::string_view)> select{
        "select distinct c.application_id from selection_cases c "
        "join steering_meetings m on m.id = c.steering_meeting_id "
        "where m.round_id = $1 and m.state = 'published'"};
    auto const treated = select.all(db, round_id);
    auto cases = waiting(db, round_id);
    std::erase_if(cases, [&](Case const& one) {
        return one.state == "reserve" ||  // decided
               std::ranges::find(treated, one.application_id) == treated.end();
    });
    return cases;
}

void carry_over(ledger::Change& change, SteeringMeeting const& held) {
    std::optional<SteeringMeeting> next;
    for (auto& meeting : meetings_in(change, held.round_id))  // newest first
        if (meeting.state == MeetingState::planned && meeting.on_day >= held.on_day)
            next = std::move(meeting);
    if (!next) return;
    auto position = static_cast<int>(agenda(change, next->id).size());
    for (auto const& one : left_over(change, held.round_id))
        put_on_agenda(change, next->id, one.application_id, ++position);
    change.note("steering_meeting", next->id, "agenda_changed");
}

void put_on_agenda(ledger::Change& change, std::string_view meeting_id, std::string_view application_id,
                   int position) {
    static const db::Query<void(std::string_view, std::string_view, int)> insert{
        "insert into selection_cases (steering_meeting_id, application_id, position) values ($1, $2, $3) "
        "on conflict do nothing"};
    insert.run(change, meeting_id, application_id, position);
}

std::vector<Opinion> opinions_on(db::Connection& db, std::string_view application_id) {
    static const db::Query<Opinion(std::string_view)> select{
        "select o.application_id, o.person_id, p.name, o.vote, o.score, o.comment from opinions o "
        "join persons p on p.id = o.person_id where o.application_id = $1 order by p.name"};
    return select.all(db, application_id);
}

std::optional<Opinion> opinion_of(db::Connection& db, std::string_view application_id,
                                  std::string_view person_id) {
    for (auto& opinion : opinions_on(db, application_id))
        if (opinion.person_id == person_id) return opinion;
    return std::nullopt;
}

void set_opinion(ledger::Change& change, Opinion const& o) {
    static const db::Query<void(std::string_view, std::string_view, Vote, std::optional<int>,
                                std::string_view, Instant)>
        upsert{
            "insert into opinions (application_id, person_id, vote, score, comment, written_at) "
            "values ($1, $2, $3, $4, $5, $6) on conflict (application_id, person_id) do update set "
            "vote = excluded.vote, score = excluded.score, comment = excluded.comment, written_at = "
            "excluded.written_at"};
    upsert.run(change, o.application_id, o.person_id, o.vote, o.score, o.comment, change.now());
    // What the opinion was is the steering group's, not the ledger's.
    change.note("application", o.application_id, "opinion_given");
}

std::vector<DeclaredInterest> interests_in(db::Connection& db, std::string_view meeting_id) {
    static const db::Query<DeclaredInterest(std::string_view)> select{
        "select d.application_id, d.person_id, p.name, d.reason from declared_interests d "
        "join persons p on p.id = d.person_id join selection_cases c on c.application_id = d.application_id "
        "where c.steering_meeting_id = $1 order by p.name"};
    return select.all(db, meeting_id);
}

void declare_interest(ledger::Change& change, std::string_view application_id, std::string_view person_id,
                      std::string_view reason) {
    static const db::Query<void(std::string_view, std::string_view, std::string_view, Instant,
                                std::string_view)>
        insert{
            "insert into declared_interests (application_id, person_id, reason, declared_at, declared_by) "
            "values ($1, $2, $3, $4, $5) on conflict do nothing"};
    static const db::Query<void(std::string_view, std::string_view)> forget{
        "delete from opinions where application_id = $1 and person_id = $2"};
    insert.run(change, application_id, person_id, reason, change.now(), change.actor().id);
    // Somebody with an interest has no opinion on the case.
    forget.run(change, application_id, person_id);
    change.note("declared_interest", application_id, "declared");
}

}  // namespace jamsides::selection

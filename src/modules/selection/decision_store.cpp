// The statements of decisions. What is published is never updated.
#include <algorithm>

#include "modules/selection/store.hpp"
#include "platform/db/query.hpp"

namespace jamsides::selection {
namespace {

#define DECISION_COLUMNS "id, application_id, steering_meeting_id, outcome, motive, decided_on, published_at"

}  // namespace

std::vector<Decision> decisions_on(db::Connection& db, std::string_view application_id) {
    static const db::Query<Decision(std::string_view)> select{
        "select " DECISION_COLUMNS " from decisions where application_id = $1 order by recorded_at, id"};
    return select.all(db, application_id);
}

std::vector<Decision> decisions_at(db::Connection& db, std::string_view meeting_id) {
    static const db::Query<Decision(std::string_view)> select{
        "select " DECISION_COLUMNS " from decisions where steering_meeting_id = $1 order by recorded_at, id"};
    return select.all(db, meeting_id);
}

void decide(ledger::Change& change, Decision const& d) {
    static const db::Query<void(std::string_view)> replace{
        "delete from decisions where application_id = $1 and published_at is null"};
    static const db::Query<void(std::string_view, std::string_view, std::optional<std::string>, Outcome,
                                std::string_view, Day, Instant, std::string_view, std::optional<std::string>)>
        insert{
            "insert into decisions (id, application_id, steering_meeting_id, outcome, motive, decided_on, "
            "recorded_at, recorded_by, follows_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)"};
    replace.run(change, d.application_id);
    std::optional<std::string> follows;
    for (auto const& earlier : decisions_on(change, d.application_id)) follows = earlier.id;
    insert.run(change, d.id, d.application_id, d.steering_meeting_id, d.outcome, d.motive, d.decided_on,
               change.now(), change.actor().id, follows);
    change.note("application", d.application_id, "decided");
}

namespace {

// The application is in the state that was decided, from now on.
void put_in_force(ledger::Change& change, std::vector<Decision>& decisions) {
    static const db::Query<void(Outcome, Instant, std::string_view)> state{
        "update applications set state = $1, updated_at = $2 where id = $3"};
    for (auto& decision : decisions) {
        decision.published_at = change.now();
        state.run(change, decision.outcome, change.now(), decision.application_id);
    }
}

}  // namespace

std::vector<Decision> publish(ledger::Change& change, std::string_view meeting_id) {
    static const db::Query<void(Instant, std::string_view)> mark{
        "update decisions set published_at = $1 where steering_meeting_id = $2 and published_at is null"};
    static const db::Query<void(Instant, std::string_view)> close{
        "update steering_meetings set state = 'published', published_at = $1 where id = $2"};
    auto pending = decisions_at(change, meeting_id);
    std::erase_if(pending, [](Decision const& decision) { return decision.published_at.has_value(); });
    mark.run(change, change.now(), meeting_id);
    close.run(change, change.now(), meeting_id);
    put_in_force(change, pending);
    change.note("steering_meeting", meeting_id, "published");
    return pending;
}

std::vector<RollingDecision> rolling_decisions(db::Connection& db, std::string_view round_id) {
    static const db::Query<RollingDecision(std::string_view)> select{
        "select a.id, o.official_name, d.outcome, d.decided_on, d.published_at from decisions d "
        "join applications a on a.id = d.application_id join organisations o on o.code = a.organisation_code "
        "where a.round_id = $1 and d.steering_meeting_id is null order by d.decided_on desc, d.id desc"};
    return select.all(db, round_id);
}

std::vector<Decision> publish_rolling(ledger::Change& change, std::string_view application_id) {
    static const db::Query<void(Instant, std::string_view)> mark{
        "update decisions set published_at = $1 where application_id = $2 and steering_meeting_id is null "
        "and published_at is null"};
    auto pending = decisions_on(change, application_id);
    std::erase_if(pending, [](Decision const& one) { return one.published_at || one.steering_meeting_id; });
    if (mark.run(change, change.now(), application_id) == 0) return {};
    put_in_force(change, pending);
    change.note("application", application_id, "decision_published");
    return pending;
}

std::string round_of(db::Connection& db, std::string_view application_id) {
    static const db::Query<std::string(std::string_view)> select{
        "select round_id from applications where id = $1"};
    return select.one_or_none(db, application_id).value_or("");
}

std::vector<std::string> admitted(db::Connection& db, std::string_view round_id) {
    static const db::Query<std::string(std::string_view)> select{
        "select a.organisation_code from applications a where a.round_id = $1 and a.state in ('admitted', "
        "'confirmed') "
        "and exists (select 1 from decisions d where d.application_id = a.id and d.outcome = 'admitted' "
        "and d.published_at is not null) order by a.organisation_code"};
    return select.all(db, round_id);
}

}  // namespace jamsides::selection

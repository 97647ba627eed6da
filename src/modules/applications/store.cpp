// The statements about applications themselves; what belongs to one is in case_store.cpp.
#include "modules/applications/store.hpp"

#include <algorithm>

#include "platform/auth/secret.hpp"
#include "platform/db/query.hpp"

namespace jamsides::applications {
namespace {

#define APPLICATION_COLUMNS                                                                               \
    "id, round_id, organisation_code, state, contact_name, contact_email, contact_title, contact_phone, " \
    "political_decision_kind, political_decision_body, political_decision_on, "                           \
    "political_decision_reference, "                                                                      \
    "political_decision_link, political_decision_cemr, management_intent, anchored_how, anchored_by, "    \
    "anchored_on, theme, theme_matters_more, pilot_activity, pilot_later, message, current_step, "        \
    "created_at, "                                                                                        \
    "updated_at, submitted_at, language"

bool has_declared_interest(db::Connection& db, std::string_view application_id, std::string_view person_id) {
    static const db::Query<std::int64_t(std::string_view, std::string_view)> select{
        "select count(*) from declared_interests where application_id = $1 and person_id = $2"};
    return select.one(db, application_id, person_id) > 0;
}

bool may_see(db::Connection& db, Person const& person, Application const& a) {
    if (person.is_office()) return a.submitted_at.has_value();
    if (!a.submitted_at) return false;
    if (person.has(Role::steering_member)) return !has_declared_interest(db, a.id, person.id);
    auto const own = person.organisations_in(a.round_id);
    return a.organisation_code && std::ranges::find(own, *a.organisation_code) != own.end();
}

}  // namespace

std::vector<Application> submitted_in(db::Connection& db, std::string_view round_id) {
    static const db::Query<Application(std::string_view)> select{
        "select " APPLICATION_COLUMNS
        " from applications where round_id = $1 and submitted_at is not null order by submitted_at, id"};
    return select.all(db, round_id);
}

std::vector<Applicant> applicants_in(db::Connection& db, std::string_view round_id) {
    static const db::Query<Applicant(std::string_view)> select{
        "select distinct o.code, o.official_name, o.kind from organisations o "
        "join applications a on a.organisation_code = o.code where a.round_id = $1"};
    return select.all(db, round_id);
}

std::int64_t drafts_in(db::Connection& db, std::string_view round_id) {
    static const db::Query<std::int64_t(std::string_view)> select{
        "select count(*) from applications where round_id = $1 and state = 'draft'"};
    return select.one(db, round_id);
}

std::optional<Application> find_visible_to(db::Connection& db, Person const& person, std::string_view id) {
    static const db::Query<Application(std::string_view)> select{"select " APPLICATION_COLUMNS
                                                                 " from applications where id = $1"};
    auto application = select.one_or_none(db, id);
    if (!application || !may_see(db, person, *application)) return std::nullopt;
    return application;
}

std::optional<Application> with_token(db::Connection& db, std::string_view token) {
    static const db::Query<Application(std::string_view, std::string_view)> select{
        "select " APPLICATION_COLUMNS
        " from applications where draft_token_hash = $1 or id in "
        "(select application_id from application_links where token_hash = $2) limit 1"};
    auto const hash = auth::hash_of(token);
    return select.one_or_none(db, hash, hash);
}

std::optional<Application> of_applicant(db::Connection& db, std::string_view round_id,
                                        std::string_view email) {
    static const db::Query<Application(std::string_view, std::string_view)> select{
        "select " APPLICATION_COLUMNS
        " from applications where round_id = $1 and contact_email = $2 and state <> 'withdrawn' "
        "order by created_at desc, id desc limit 1"};
    return select.one_or_none(db, round_id, email);
}

bool has_applied(db::Connection& db, std::string_view round_id, std::string_view organisation_code,
                 std::string_view except_id) {
    static const db::Query<std::int64_t(std::string_view, std::string_view, std::string_view)> select{
        "select count(*) from applications where round_id = $1 and organisation_code = $2 and id <> $3 "
        "and submitted_at is not null and state <> 'withdrawn'"};
    return select.one(db, round_id, organisation_code, except_id) > 0;
}

std::vector<Application> applications_to_remind(db::Connection& db, Day answer_by) {
    static const db::Query<Application(Day)> select{"select " APPLICATION_COLUMNS
                                                    " from applications where state = 'completion_requested' "
                                                    "and exists (select 1 from completions c where "
                                                    "c.application_id = applications.id and c.answered_at is "
                                                    "null and c.answer_by <= $1 and not exists (select 1 "
                                                    "from ledger l where l.noun = 'application' and "
                                                    "l.noun_id = applications.id and l.verb = 'reminded' and "
                                                    "l.at >= c.asked_at)) order by id"};
    return select.all(db, answer_by);
}

std::string begin(ledger::Change& change, Application& a) {
    static const db::Query<void(std::string_view, std::string_view, std::string_view, std::string_view,
                                Instant, Instant, std::string_view)>
        insert{
            "insert into applications (id, round_id, state, draft_token_hash, contact_email, created_at, "
            "updated_at, language) "
            "values ($1, $2, 'draft', $3, $4, $5, $6, $7)"};
    auto const secret = auth::new_secret();
    a.id = change.new_id();
    a.created_at = a.updated_at = change.now();
    insert.run(change, a.id, a.round_id, auth::hash_of(secret), a.contact_email, a.created_at, a.updated_at,
               a.language);
    change.note("application", a.id, "begun");
    return secret;
}

std::string new_link(ledger::Change& change, std::string_view application_id) {
    static const db::Query<void(std::string_view, std::string_view, Instant)> insert{
        "insert into application_links (token_hash, application_id, made_at) values ($1, $2, $3)"};
    auto const secret = auth::new_secret();
    insert.run(change, auth::hash_of(secret), application_id, change.now());
    return secret;
}

void set_language(ledger::Change& change, std::string_view id, std::string_view language) {
    static const db::Query<void(std::string_view, std::string_view)> update{
        "update applications set language = $1 where id = $2"};
    update.run(change, language, id);
}

void submit(ledger::Change& change, std::string_view id) {
    static const db::Query<void(Instant, Instant, std::string_view)> update{
        "update applications set state = 'submitted', submitted_at = $1, updated_at = $2, current_step = "
        "'check' "
        "where id = $3"};
    update.run(change, change.now(), change.now(), id);
    change.note("application", id, "submitted");
}

void set_state(ledger::Change& change, std::string_view id, State state) {
    static const db::Query<void(State, Instant, std::string_view)> update{
        "update applications set state = $1, updated_at = $2 where id = $3"};
    update.run(change, state, change.now(), id);
    change.note("application", id, boost::describe::enum_to_string(state, ""));
}

}  // namespace jamsides::applications

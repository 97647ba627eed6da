// The statements of persons.
#include "modules/people/person_store.hpp"

#include "platform/auth/sign_in.hpp"
#include "platform/db/query.hpp"
#include "platform/text/order.hpp"
#include "platform/text/years.hpp"

namespace jamsides::people {
namespace {

struct RoundRow {
    std::string name;
    Day starts_on, ends_on;
};
BOOST_DESCRIBE_STRUCT(RoundRow, (), (name, starts_on, ends_on))

}  // namespace

std::vector<PersonLine> persons(db::Connection& db) {
    static const db::Query<PersonLine()> select{
        "select id, name, email, title, last_signed_in_at from persons where active = 1"};
    auto found = select.all(db);
    text::sort_by_name(found, &PersonLine::name);
    return found;
}

std::optional<PersonLine> find_person(db::Connection& db, std::string_view id) {
    static const db::Query<PersonLine(std::string_view)> select{
        "select id, name, email, title, last_signed_in_at from persons where id = $1 and active = 1"};
    return select.one_or_none(db, id);
}

std::vector<HeldRole> held_roles(db::Connection& db) {
    static const db::Query<HeldRole()> select{
        "select distinct g.person_id, g.role from grants g join persons p on p.id = g.person_id "
        "where g.ended_at is null and p.active = 1 order by g.person_id, g.role"};
    return select.all(db);
}

std::vector<GrantLine> grants_of(db::Connection& db, std::string_view person_id) {
    static const db::Query<GrantLine(std::string_view)> select{
        "select g.id, g.role, coalesce(o.official_name, ''), coalesce(r.name, '') from grants g "
        "left join rounds r on r.id = g.round_id left join organisations o on o.code = g.organisation_code "
        "where g.person_id = $1 and g.ended_at is null order by g.id"};
    return select.all(db, person_id);
}

std::string add_person(ledger::Change& change, std::string const& name, std::string const& email,
                       std::string const& title) {
    static const db::Query<void(std::string_view, std::string_view, std::string_view, std::string_view,
                                Instant)>
        insert{"insert into persons (id, name, email, title, created_at) values ($1, $2, $3, $4, $5)"};
    auto const id = change.new_id();
    insert.run(change, id, name, text::lower(email), title, change.now());
    change.note("person", id, "added");
    return id;
}

void give_grant(ledger::Change& change, std::string_view person_id, std::string_view role) {
    static const db::Query<void(std::string_view, std::string_view, std::string_view, Instant,
                                std::string_view)>
        insert{
            "insert into grants (id, person_id, role, granted_at, granted_by) values ($1, $2, $3, $4, $5)"};
    insert.run(change, change.new_id(), person_id, role, change.now(), change.actor().id);
    change.note("person", person_id, "granted", "{\"role\":\"" + std::string(role) + "\"}");
}

bool is_last_of_its_kind(db::Connection& db, std::string_view grant_id) {
    static const db::Query<std::int64_t(std::string_view)> needed{
        "select count(*) from grants where id = $1 and ended_at is null and role in ('system_administrator', "
        "'project_leader')"};
    static const db::Query<std::int64_t(std::string_view, std::string_view)> others{
        "select count(*) from grants g join persons p on p.id = g.person_id where p.active = 1 and "
        "g.ended_at is null and g.id <> $1 and g.role = (select role from grants where id = $2)"};
    return needed.one(db, grant_id) > 0 && others.one(db, grant_id, grant_id) == 0;
}

void end_grant(ledger::Change& change, std::string_view person_id, std::string_view grant_id) {
    static const db::Query<void(Instant, std::string_view, std::string_view)> update{
        "update grants set ended_at = $1 where id = $2 and person_id = $3 and ended_at is null"};
    update.run(change, change.now(), grant_id, person_id);
    change.note("person", person_id, "grant_ended");
}

void set_details(ledger::Change& change, std::string_view person_id, std::string const& name,
                 std::string const& title, std::string const& language) {
    static const db::Query<void(std::string_view, std::string_view, std::string_view, std::string_view)>
        update{"update persons set name = $1, title = $2, language = $3 where id = $4"};
    update.run(change, name, title, language, person_id);
    change.note("person", person_id, "changed");
}

std::string holder_of_address(db::Connection& db, std::string_view email, std::string_view person_id) {
    static const db::Query<std::string(std::string_view, std::string_view)> person{
        "select name from persons where email = $1 and id <> $2"};
    static const db::Query<std::string(std::string_view, std::string_view)> participant{
        "select other.name from persons x "
        "join participants own on own.person_id = x.id or (own.person_id is null and own.email = x.email) "
        "join participants other on other.round_id = own.round_id and other.organisation_code = "
        "own.organisation_code and other.function = own.function and other.id <> own.id "
        "where x.id = $1 and other.email = $2 and other.state <> 'removed'"};
    if (auto const found = person.all(db, email, person_id); !found.empty()) return found.front();
    auto const found = participant.all(db, person_id, email);
    return found.empty() ? "" : found.front();
}

void correct(ledger::Change& change, PersonLine const& before, std::string const& name,
             std::string const& email, std::string const& title) {
    static const db::Query<void(std::string_view, std::string_view, std::string_view, std::string_view)>
        update{"update persons set name = $1, email = $2, title = $3 where id = $4"};
    // A removed registration under the new address would stand in the way of the one that follows.
    static const db::Query<void(std::string_view, std::string_view, std::string_view)> forget_removed{
        "delete from participants where state = 'removed' and email = $1 and exists (select 1 from "
        "participants own where (own.person_id = $2 or (own.person_id is null and own.email = $3)) and "
        "own.id <> participants.id and own.round_id = participants.round_id and own.organisation_code = "
        "participants.organisation_code and own.function = participants.function)"};
    static const db::Query<void(std::string_view, std::string_view, std::string_view, std::string_view)>
        follow{
            "update participants set name = $1, email = $2 where person_id = $3 or (person_id is null and "
            "email = $4)"};
    update.run(change, name, email, title, before.id);
    if (email != before.email) forget_removed.run(change, email, before.id, before.email);
    follow.run(change, name, email, before.id, before.email);
    if (email != before.email) auth::sign_out_everywhere(change, before.id);
    change.note("person", before.id, "corrected");
}

RoundWords round_words(db::Connection& db, std::string_view round_id) {
    static const db::Query<RoundRow(std::string_view)> select{
        "select name, starts_on, ends_on from rounds where id = $1"};
    auto const row = select.one_or_none(db, round_id);
    return row ? RoundWords{row->name, text::years(row->starts_on, row->ends_on)} : RoundWords{};
}

}  // namespace jamsides::people

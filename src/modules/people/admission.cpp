// How a registered participant becomes a person with a right to come in, and how the right ends.
#include "modules/people/store.hpp"

#include <algorithm>
#include <set>

#include "platform/auth/sign_in.hpp"
#include "platform/db/query.hpp"
#include "platform/http/refusal.hpp"
#include "platform/text/order.hpp"

namespace jamsides::people {
namespace {

Role role_of(Function function) {
    switch (function) {
        case Function::strategist:
            return Role::strategist;
        case Function::mentor_contact:
            return Role::mentor_contact;
        default:
            return Role::participant;
    }
}

std::string person_for(ledger::Change& change, Participant const& participant) {
    static const db::Query<std::string(std::string_view)> find{"select id from persons where email = $1"};
    static const db::Query<void(std::string_view, std::string_view, std::string_view, std::string_view,
                                std::string_view, Instant)>
        insert{
            "insert into persons (id, name, email, title, language, created_at) values ($1, $2, $3, $4, $5, "
            "$6)"};
    auto const email = text::lower(participant.email);
    if (auto const known = find.one_or_none(change, email)) return *known;
    auto const id = change.new_id();
    auto const& title = participant.level.empty() ? participant.subtitle : participant.level;
    insert.run(change, id, participant.name, email, title, language_of(change, email).code(), change.now());
    return id;
}

// As the function says where it fits, else that of somebody who takes part.
Role fitting_role(db::Connection& db, Participant const& participant) {
    auto const fitting = functions_that_fit(db, participant.round_id, participant.organisation_code);
    if (fitting.empty())
        throw http::conflict("Organisationen är inte med i omgången, så ingen därifrån kan godkännas.");
    auto const fits = std::ranges::find(fitting, participant.function) != fitting.end();
    return fits ? role_of(participant.function) : Role::participant;
}

void let_in(ledger::Change& change, Participant const& participant, std::string_view person_id, Role role) {
    static const db::Query<std::int64_t(std::string_view, Role, std::string_view, std::string_view)> has{
        "select count(*) from grants where person_id = $1 and role = $2 and organisation_code = $3 and "
        "round_id = $4 "
        "and ended_at is null"};
    static const db::Query<void(std::string_view, std::string_view, Role, std::string_view, std::string_view,
                                Instant, std::string_view)>
        grant{
            "insert into grants (id, person_id, role, organisation_code, round_id, granted_at, granted_by) "
            "values ($1, $2, $3, $4, $5, $6, $7)"};
    if (has.one(change, person_id, role, participant.organisation_code, participant.round_id) == 0)
        grant.run(change, change.new_id(), person_id, role, participant.organisation_code,
                  participant.round_id, change.now(), change.actor().id);
}

bool is_of(Participant const& participant, Part part) {
    return (participant.function == Function::mentor_contact) == (part == Part::mentor);
}

}  // namespace

std::vector<Function> functions_that_fit(db::Connection& db, std::string_view round_id,
                                         std::string_view organisation_code) {
    static const db::Query<std::int64_t(std::string_view, std::string_view)> learns{
        "select count(*) from participations where round_id = $1 and organisation_code = $2 and state <> "
        "'discontinued'"};
    static const db::Query<std::int64_t(std::string_view, std::string_view)> mentors{
        "select count(*) from mentorships where round_id = $1 and organisation_code = $2 and state in "
        "('accepted', 'ongoing', 'completed')"};
    using enum Function;
    std::vector<Function> fitting;
    if (learns.one(db, round_id, organisation_code) > 0)
        fitting = {politician, manager, strategist, key_person};
    if (mentors.one(db, round_id, organisation_code) > 0) fitting.push_back(mentor_contact);
    return fitting;
}

bool belongs_to_office(db::Connection& db, std::string_view email) {
    static const db::Query<std::int64_t(std::string_view)> select{
        "select count(*) from grants g join persons x on x.id = g.person_id where x.email = $1 "
        "and g.ended_at is null and g.role in ('project_leader', 'administrator', 'communicator', "
        "'information_owner', "
        "'system_administrator')"};
    return select.one(db, text::lower(email)) > 0;
}

std::string approve(ledger::Change& change, Participant const& participant) {
    static const db::Query<void(std::string_view, Instant, std::string_view, std::string_view)> update{
        "update participants set state = 'approved', person_id = $1, approved_at = $2, approved_by = $3 "
        "where id = $4"};
    if (participant.email.empty())
        throw http::conflict("Det går inte att godkänna någon som saknar e-postadress.");
    auto const role = fitting_role(change, participant);
    auto const person_id = person_for(change, participant);
    update.run(change, person_id, change.now(), change.actor().id, participant.id);
    let_in(change, participant, person_id, role);
    change.note("participant", participant.id, "approved");
    return person_id;
}

void remove(ledger::Change& change, Participant const& participant) {
    static const db::Query<void(std::string_view)> update{
        "update participants set state = 'removed', left_together = 0 where id = $1"};
    static const db::Query<Function(std::string_view, std::string_view, std::string_view)> left{
        "select function from participants where person_id = $1 and round_id = $2 and organisation_code = $3 "
        "and state in ('approved', 'invited')"};
    static const db::Query<void(Instant, std::string_view, Role, std::string_view, std::string_view)> end{
        "update grants set ended_at = $1 where person_id = $2 and role = $3 and organisation_code = $4 and "
        "round_id = $5 and ended_at is null"};
    update.run(change, participant.id);
    change.note("participant", participant.id, "removed");
    if (!participant.person_id) return;
    std::set<Role> kept;
    for (auto const function :
         left.all(change, *participant.person_id, participant.round_id, participant.organisation_code))
        kept.insert(role_of(function));
    for (auto const role : {Role::strategist, Role::mentor_contact, Role::participant})
        if (!kept.contains(role) && (kept.empty() || role == role_of(participant.function)))
            end.run(change, change.now(), *participant.person_id, role, participant.organisation_code,
                    participant.round_id);
}

void remove_all(ledger::Change& change, std::string_view round_id, std::string_view organisation_code,
                Part part) {
    static const db::Query<void(std::string_view)> remember{
        "update participants set left_together = 1 where id = $1"};
    for (auto const& participant : participants_in(change, round_id, organisation_code))
        if (is_of(participant, part)) {
            remove(change, participant);
            remember.run(change, participant.id);
        }
}

void bring_back(ledger::Change& change, std::string_view round_id, std::string_view organisation_code,
                Part part) {
    static const db::Query<std::string(std::string_view, std::string_view, bool)> select{
        "select id from participants where round_id = $1 and organisation_code = $2 and state = 'removed' "
        "and left_together = 1 and case function when 'mentor_contact' then 1 else 0 end = $3 order by id"};
    static const db::Query<void(std::string_view)> update{
        "update participants set left_together = 0, state = case when approved_at is null then 'registered' "
        "when invited_at is null then 'approved' else 'invited' end where id = $1"};
    auto const gone = select.all(change, round_id, organisation_code, part == Part::mentor);
    for (auto const& id : gone) update.run(change, id);
    for (auto const& participant : participants_in(change, round_id, organisation_code)) {
        if (std::ranges::find(gone, participant.id) == gone.end()) continue;
        if (participant.person_id)
            let_in(change, participant, *participant.person_id, fitting_role(change, participant));
        change.note("participant", participant.id, "returned");
    }
}

void set_invited(ledger::Change& change, std::string_view participant_id) {
    static const db::Query<void(Instant, std::string_view)> update{
        "update participants set state = 'invited', invited_at = $1 where id = $2"};
    update.run(change, change.now(), participant_id);
    change.note("participant", participant_id, "invited");
}

}  // namespace jamsides::people

// The statements of participants.
#include "modules/people/store.hpp"

#include <algorithm>

#include "modules/people/views.hpp"
#include "platform/db/query.hpp"
#include "platform/http/refusal.hpp"
#include "platform/text/order.hpp"

namespace jamsides::people {
namespace {

#define PARTICIPANT_SELECT                                                                              \
    "select p.id, p.round_id, p.organisation_code, p.person_id, p.name, p.email, p.function, p.level, " \
    "p.subtitle, "                                                                                      \
    "p.is_contact, p.state, p.registered_at, p.invited_at, x.first_signed_in_at, coalesce(x.language, " \
    "'sv') "                                                                                            \
    "from participants p left join persons x on x.id = p.person_id where p.state <> 'removed' "

struct OfficeRow {
    std::string name, email, title, role;
};
BOOST_DESCRIBE_STRUCT(OfficeRow, (), (name, email, title, role))

void sort(std::vector<Participant>& participants) {
    text::sort_by_name(participants, &Participant::name);
    std::ranges::stable_sort(participants, {}, &Participant::organisation_code);
}

}  // namespace

std::string participants_address(std::string_view round_id, std::string_view organisation_code) {
    return "/rounds/" + std::string(round_id) + "/organisations/" + std::string(organisation_code) +
           "/participants";
}

bool may_register(Person const& person, std::string_view round_id, std::string_view organisation_code) {
    return person.is_office() || person.has(Role::strategist, round_id, organisation_code) ||
           person.has(Role::mentor_contact, round_id, organisation_code);
}

std::vector<Participant> visible_to(db::Connection& db, Person const& person, std::string_view round_id) {
    static const db::Query<Participant(std::string_view)> select{PARTICIPANT_SELECT "and p.round_id = $1"};
    auto participants = select.all(db, round_id);
    if (!person.is_office()) {
        auto const own = person.organisations_in(round_id);
        std::erase_if(participants, [&](Participant const& p) {
            return std::ranges::find(own, p.organisation_code) == own.end();
        });
    }
    sort(participants);
    return participants;
}

std::vector<Participant> participants_in(db::Connection& db, std::string_view round_id,
                                         std::string_view organisation_code) {
    static const db::Query<Participant(std::string_view, std::string_view)> select{
        PARTICIPANT_SELECT "and p.round_id = $1 and p.organisation_code = $2"};
    auto participants = select.all(db, round_id, organisation_code);
    sort(participants);
    return participants;
}

std::vector<Participant> contacts_in(db::Connection& db, std::string_view round_id) {
    static const db::Query<Participant(std::string_view)> select{PARTICIPANT_SELECT
                                                                 "and p.round_id = $1 and p.is_contact = 1"};
    auto participants = select.all(db, round_id);
    sort(participants);
    return participants;
}

std::optional<Participant> find_visible_to(db::Connection& db, Person const& person,
                                           std::string_view participant_id) {
    static const db::Query<Participant(std::string_view)> select{PARTICIPANT_SELECT "and p.id = $1"};
    auto found = select.one_or_none(db, participant_id);
    if (found && !may_register(person, found->round_id, found->organisation_code)) return std::nullopt;
    return found;
}

std::string registered_by(db::Connection& db, std::string_view participant_id) {
    static const db::Query<std::string(std::string_view)> select{
        "select x.name from participants p join persons x on x.id = p.registered_by where p.id = $1"};
    return select.one_or_none(db, participant_id).value_or("");
}

void add(ledger::Change& change, Participant const& p) {
    static const db::Query<void(std::string_view, std::string_view, std::string_view, std::string_view,
                                std::string_view, Function, std::string_view, std::string_view, bool,
                                ParticipantState, Instant, std::string_view)>
        insert{
            "insert into participants (id, round_id, organisation_code, name, email, function, level, "
            "subtitle, "
            "is_contact, state, registered_at, registered_by) "
            "values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) "
            "on conflict (round_id, organisation_code, email, function) do update set id = excluded.id, "
            "person_id = null, name = excluded.name, level = excluded.level, subtitle = excluded.subtitle, "
            "is_contact = excluded.is_contact, state = excluded.state, registered_at = "
            "excluded.registered_at, registered_by = excluded.registered_by, approved_at = null, approved_by "
            "= null, invited_at = null where participants.state = 'removed'"};
    static const db::Query<void(std::string_view, std::string_view, std::string_view, Function)> forget_named{
        "delete from participants where round_id = $1 and organisation_code = $2 and name = $3 "
        "and function = $4 and email = ''"};
    if (!p.email.empty()) forget_named.run(change, p.round_id, p.organisation_code, p.name, p.function);
    if (insert.run(change, p.id.empty() ? change.new_id() : p.id, p.round_id, p.organisation_code, p.name,
                   text::lower(p.email), p.function, p.level, p.subtitle, p.is_contact, p.state, change.now(),
                   change.actor().id) == 0)
        throw http::conflict("Den adressen är redan anmäld med samma funktion.");
}

bool is_last_strategist(db::Connection& db, Participant const& participant) {
    auto const leads = [](Participant const& one) {
        return one.function == Function::strategist && one.state != ParticipantState::registered;
    };
    return leads(participant) &&
           std::ranges::count_if(participants_in(db, participant.round_id, participant.organisation_code),
                                 leads) == 1;
}

std::vector<OfficeContact> office(db::Connection& db, text::Language const& language) {
    static const db::Query<OfficeRow()> select{
        "select x.name, x.email, x.title, g.role from persons x join grants g on g.person_id = x.id "
        "where g.ended_at is null and x.active = 1 and g.role in ('project_leader', 'administrator', "
        "'communicator') "
        // Who also looks after the server signs only where nobody else leads.
        "order by case g.role when 'project_leader' then 1 when 'administrator' then 2 else 3 end, "
        "(select count(*) from grants s where s.person_id = x.id and s.role = 'system_administrator' and "
        "s.ended_at is null), x.name"};
    // Somebody with two roles stands once, where the first is.
    std::vector<OfficeContact> once;
    for (auto& row : select.all(db))
        if (std::ranges::find(once, row.email, &OfficeContact::email) == once.end())
            once.push_back({std::move(row.name), std::move(row.email),
                            row.title.empty() ? role_words(row.role, language) : std::move(row.title)});
    return once;
}

text::Language const& language_of(db::Connection& db, std::string_view email) {
    static const db::Query<std::string(std::string_view)> of_person{
        "select language from persons where email = $1"};
    static const db::Query<std::string(std::string_view)> of_applicant{
        "select language from applications where contact_email = $1 order by updated_at desc limit 1"};
    auto const address = text::lower(email);
    auto code = of_person.one_or_none(db, address);
    if (!code) code = of_applicant.one_or_none(db, address);
    return text::language_of(code.value_or("sv"));
}

}  // namespace jamsides::people

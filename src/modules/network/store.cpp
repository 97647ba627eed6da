// The statements of the network. Who is a member follows from the rounds.
#include "modules/network/store.hpp"

#include <algorithm>

#include "platform/db/query.hpp"
#include "platform/text/order.hpp"
#include "platform/text/years.hpp"

namespace jamsides::network {
namespace {

#define POST_COLUMNS \
    "id, kind, title, body, on_day, place, organisation_code, written_by, writer_name, written_at"

struct CompletedRow {
    std::string code, name;
    Day starts_on, ends_on;
    std::optional<bool> available;
    std::optional<std::string> note;
    std::optional<Day> mentor_from, mentor_to;
};
BOOST_DESCRIBE_STRUCT(CompletedRow, (),
                      (code, name, starts_on, ends_on, available, note, mentor_from, mentor_to))

#define OF_ROUNDS_AS_MENTOR(day)                                                                         \
    "(select max(q." day                                                                                 \
    ") from mentorships m join rounds q on q.id = m.round_id where "                                     \
    "m.organisation_code = o.code and m.state in ('accepted', 'ongoing') and q.state not in ('closed', " \
    "'archived'))"

}  // namespace

std::vector<Member> members(db::Connection& db) {
    static const db::Query<CompletedRow()> select{
        "select o.code, o.official_name, r.starts_on, r.ends_on, a.available, a.note, "
        OF_ROUNDS_AS_MENTOR("starts_on") ", " OF_ROUNDS_AS_MENTOR("ends_on") " from participations p "
        "join organisations o on o.code = p.organisation_code join rounds r on r.id = p.round_id "
        "left join network_availability a on a.organisation_code = o.code "
        "where p.state = 'completed' order by o.code, r.starts_on"};
    std::vector<Member> found;
    for (auto const& row : select.all(db)) {
        auto const years = text::years(row.starts_on, row.ends_on);
        if (!found.empty() && found.back().code == row.code)
            found.back().rounds += ", " + years;
        else
            found.push_back({row.code, row.name, years, row.available, row.note.value_or(""),
                             row.mentor_from ? text::years(*row.mentor_from, *row.mentor_to) : ""});
    }
    text::sort_by_name(found, &Member::name);
    return found;
}

std::optional<Member> member_of(db::Connection& db, Person const& person) {
    auto const own = person.organisations_in({});
    for (auto& member : members(db))
        if (std::ranges::find(own, member.code) != own.end()) return std::move(member);
    return std::nullopt;
}

std::vector<Post> posts(db::Connection& db) {
    static const db::Query<Post()> select{
        "select " POST_COLUMNS " from network_posts where removed_at is null order by written_at desc"};
    return select.all(db);
}

std::optional<Post> find_post(db::Connection& db, std::string_view id) {
    static const db::Query<Post(std::string_view)> select{
        "select " POST_COLUMNS " from network_posts where id = $1 and removed_at is null"};
    return select.one_or_none(db, id);
}

void add(ledger::Change& change, Post const& p) {
    static const db::Query<void(std::string_view, PostKind, std::string_view, std::string_view,
                                std::optional<Day>, std::string_view, std::optional<std::string>,
                                std::string_view, std::string_view, Instant)>
        insert{"insert into network_posts (" POST_COLUMNS
               ") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"};
    insert.run(change, p.id, p.kind, p.title, p.body, p.on_day, p.place, p.organisation_code,
               change.actor().id, change.actor().name, change.now());
    change.note("network_post", p.id, "written");
}

void remove(ledger::Change& change, std::string_view post_id) {
    static const db::Query<void(Instant, std::string_view)> update{
        "update network_posts set removed_at = $1 where id = $2"};
    update.run(change, change.now(), post_id);
    change.note("network_post", post_id, "removed");
}

void set_availability(ledger::Change& change, std::string_view organisation_code, bool available,
                      std::string_view note) {
    static const db::Query<void(std::string_view, bool, std::string_view, Instant, std::string_view)> upsert{
        "insert into network_availability (organisation_code, available, note, updated_at, updated_by) "
        "values ($1, $2, $3, $4, $5) on conflict (organisation_code) do update set available = "
        "excluded.available, "
        "note = excluded.note, updated_at = excluded.updated_at, updated_by = excluded.updated_by"};
    upsert.run(change, organisation_code, available, note, change.now(), change.actor().id);
    change.note("network_member", organisation_code, available ? "can_be_mentor" : "cannot_be_mentor");
}

}  // namespace jamsides::network

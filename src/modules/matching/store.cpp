// The statements of versions and of approval.
#include "modules/matching/store.hpp"

#include "modules/matching/learning_group.hpp"
#include "modules/matching/support.hpp"
#include "platform/db/query.hpp"

namespace jamsides::matching {
namespace {

#define VERSION_COLUMNS                                                                                \
    "id, round_id, number, name, origin, from_id, problem, solution, cost, lower_bound, state, note, " \
    "made_at, made_by"

void clear_groups(ledger::Change& change, std::string const& round_id) {
    using Clear = db::Query<void(std::string_view)>;
    static const Clear members{
        "delete from learning_group_members where group_id in (select id from learning_groups where round_id "
        "= $1)"};
    static const Clear mentors{
        "delete from learning_group_mentors where group_id in (select id from learning_groups where round_id "
        "= $1)"};
    members.run(change, round_id);
    mentors.run(change, round_id);
}

// Group n keeps its identity from one approval to the next: letters and meetings point at it.
std::string group_with_number(ledger::Change& change, std::string const& round_id, int number,
                              std::string const& version_id) {
    static const db::Query<std::string(std::string_view, int)> find{
        "select id from learning_groups where round_id = $1 and number = $2"};
    static const db::Query<void(std::string_view, std::string_view)> renew{
        "update learning_groups set match_version_id = $1 where id = $2"};
    static const db::Query<void(std::string_view, std::string_view, int, std::string_view, std::string_view)>
        insert{
            "insert into learning_groups (id, round_id, number, name, match_version_id) values ($1, $2, $3, "
            "$4, $5)"};
    if (auto const known = find.one_or_none(change, round_id, number)) {
        renew.run(change, version_id, *known);
        return *known;
    }
    auto const id = change.new_id();
    insert.run(change, id, round_id, number, "Grupp " + std::to_string(number), version_id);
    return id;
}

}  // namespace

std::vector<VersionLine> versions_in(db::Connection& db, std::string_view round_id) {
    static const db::Query<VersionLine(std::string_view)> select{
        "select number, origin, state, cost, lower_bound, made_at from match_versions where round_id = $1 "
        "order by number desc"};
    return select.all(db, round_id);
}

std::optional<Version> version_with(db::Connection& db, std::string_view id) {
    static const db::Query<Version(std::string_view)> select{"select " VERSION_COLUMNS
                                                             " from match_versions where id = $1"};
    return select.one_or_none(db, id);
}

std::optional<Version> find_version(db::Connection& db, std::string_view round_id, int number) {
    static const db::Query<Version(std::string_view, int)> select{
        "select " VERSION_COLUMNS " from match_versions where round_id = $1 and number = $2"};
    return select.one_or_none(db, round_id, number);
}

Version add(ledger::Change& change, Version v) {
    static const db::Query<int(std::string_view)> last{
        "select coalesce(max(number), 0) from match_versions where round_id = $1"};
    static const db::Query<void(std::string_view, std::string_view, int, std::string_view, Origin,
                                std::optional<std::string>, std::string_view, std::string_view, std::int64_t,
                                std::int64_t, VersionState, std::string_view, Instant, std::string_view)>
        insert{"insert into match_versions (" VERSION_COLUMNS
               ") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)"};
    v.id = change.new_id();
    v.number = last.one(change, v.round_id) + 1;
    v.made_at = change.now();
    if (v.made_by.empty()) v.made_by = change.actor().id;
    insert.run(change, v.id, v.round_id, v.number, v.name, v.origin, v.from_id, v.problem, v.solution, v.cost,
               v.lower_bound, v.state, v.note, v.made_at, v.made_by);
    change.note("match_version", v.id, v.origin == Origin::proposed ? "proposed" : "edited");
    return v;
}

void approve(ledger::Change& change, Version const& version) {
    static const db::Query<void(std::string_view)> supersede{
        "update match_versions set state = 'superseded' where round_id = $1 and state = 'approved'"};
    static const db::Query<void(Instant, std::string_view, std::string_view)> mark{
        "update match_versions set state = 'approved', approved_at = $1, approved_by = $2 where id = $3"};
    static const db::Query<void(std::string_view, std::string_view)> member{
        "insert into learning_group_members (group_id, organisation_code) values ($1, $2)"};
    static const db::Query<void(std::string_view, std::string_view, bool, std::string_view)> mentor{
        "insert into learning_group_mentors (group_id, organisation_code, is_lead, supports) values ($1, $2, "
        "$3, $4)"};
    static const db::Query<void(std::string_view, int)> remove_rest{
        "delete from learning_groups where round_id = $1 and number > $2"};
    supersede.run(change, version.round_id);
    mark.run(change, change.now(), change.actor().id, version.id);
    // A mentor that stays with its group goes on supporting whom it did.
    auto const support = support_in(change, version.round_id);
    auto const supported = [&](std::string const& group, std::string const& code) {
        for (auto const& one : support)
            if (one.group_id == group && one.mentor_code == code) return one.supports;
        return std::string{};
    };
    clear_groups(change, version.round_id);
    int number = 0;
    for (auto const& group : read(version).proposal) {
        auto const id = group_with_number(change, version.round_id, ++number, version.id);
        for (auto const& code : group.members) member.run(change, id, code);
        for (auto const& code : group.mentors)
            mentor.run(change, id, code, code == group.mentors.front(), supported(id, code));
    }
    remove_rest.run(change, version.round_id, number);
    change.note("match_version", version.id, "approved");
}

void withdraw_approval(ledger::Change& change, Version const& version) {
    static const db::Query<void(std::string_view)> mark{
        "update match_versions set state = 'draft', approved_at = null, approved_by = null where id = $1"};
    static const db::Query<void(std::string_view)> forget{
        "update learning_groups set match_version_id = null where match_version_id = $1"};
    mark.run(change, version.id);
    clear_groups(change, version.round_id);
    forget.run(change, version.id);
    change.note("match_version", version.id, "approval_taken_back");
}

bool is_told(db::Connection& db, std::string_view round_id) {
    static const db::Query<std::int64_t(std::string_view)> count{
        "select count(*) from letters l join learning_groups g on g.id = l.group_id "
        "where g.round_id = $1 and l.state = 'sent'"};
    return count.one(db, round_id) > 0;
}

}  // namespace jamsides::matching

// The statements of an organisation's own counts.
#include "modules/indicators/local.hpp"

#include "platform/db/bulk.hpp"
#include "platform/db/query.hpp"
#include "platform/http/refusal.hpp"

namespace jamsides::indicators {
namespace {

using Text = std::string_view;

#define LOCAL_COLUMNS \
    "id, organisation_code, activity, case_meaning, base_meaning, group_name, direction, threshold"

struct CountRow {
    std::string indicator_id, period, age, further;
    Sex sex;
    std::optional<std::int64_t> cases, base;
};
BOOST_DESCRIBE_STRUCT(CountRow, (), (indicator_id, period, age, further, sex, cases, base))

}  // namespace

std::vector<LocalIndicator> local_indicators(db::Connection& db, Text organisation) {
    static const db::Query<LocalIndicator(Text)> select{
        "select " LOCAL_COLUMNS " from local_indicators where organisation_code = $1 order by id"};
    return select.all(db, organisation);
}

std::optional<LocalIndicator> local_indicator(db::Connection& db, Text id) {
    static const db::Query<LocalIndicator(Text)> select{"select " LOCAL_COLUMNS
                                                        " from local_indicators where id = $1"};
    return select.one_or_none(db, id);
}

LocalTable local_table(db::Connection& db, LocalIndicator const& indicator) {
    static const db::Query<LocalCount(Text)> select{
        "select period, age, further, sex, cases, base from local_values where indicator_id = $1"};
    return table_of(indicator, select.all(db, indicator.id));
}

std::string add(ledger::Change& change, LocalIndicator const& i) {
    static const db::Query<void(Text, Text, Text, Text, Text, Text, Direction, std::int64_t, Instant)> insert{
        "insert into local_indicators (" LOCAL_COLUMNS
        ", added_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)"};
    auto const id = change.new_id();
    insert.run(change, id, i.organisation_code, i.activity, i.case_meaning, i.base_meaning, i.group_name,
               i.direction, i.threshold, change.now());
    change.note("local indicator", id, "added");
    return id;
}

void change(ledger::Change& change, LocalIndicator const& i) {
    static const db::Query<void(Text, Text, Text, Text, Direction, std::int64_t, Text)> update{
        "update local_indicators set activity = $1, case_meaning = $2, base_meaning = $3, group_name = $4, "
        "direction = $5, threshold = $6 where id = $7"};
    if (update.run(change, i.activity, i.case_meaning, i.base_meaning, i.group_name, i.direction, i.threshold,
                   i.id) == 0)
        throw http::not_found();
    change.note("local indicator", i.id, "changed");
}

void set_counts(ledger::Change& change, Text indicator, std::vector<LocalCount> const& counts) {
    static const db::Query<void(Text)> clear{"delete from local_values where indicator_id = $1"};
    clear.run(change, indicator);
    std::vector<CountRow> rows;
    for (LocalCount const& c : counts)
        rows.push_back({std::string(indicator), c.period, c.age, c.further, c.sex, c.cases, c.base});
    if (!rows.empty()) db::bulk_insert(change.connection(), "local_values", rows);
    change.note("local indicator", indicator, "counts set");
}

}  // namespace jamsides::indicators

// The statements of an organisation's own counts.
#include "modules/indicators/local.hpp"

#include <map>

#include "platform/db/bulk.hpp"
#include "platform/db/query.hpp"
#include "platform/http/refusal.hpp"
#include "platform/text/order.hpp"

namespace jamsides::indicators {
namespace {

using Text = std::string_view;

#define LOCAL_COLUMNS \
    "id, organisation_code, activity, case_meaning, base_meaning, group_name, direction, threshold, sharing"

struct CountRow {
    std::string indicator_id, period, age, further;
    Sex sex;
    std::optional<std::int64_t> cases, base;
};
BOOST_DESCRIBE_STRUCT(CountRow, (), (indicator_id, period, age, further, sex, cases, base))

std::string key_of(Text activity) {
    auto const first = activity.find_first_not_of(' '), last = activity.find_last_not_of(' ');
    return first == activity.npos ? "" : text::lower(activity.substr(first, last - first + 1));
}

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

std::vector<LocalTable> shared_tables(db::Connection& db, LocalIndicator const& own) {
    static const db::Query<LocalIndicator(Text, Text)> indicators{
        "select " LOCAL_COLUMNS
        " from local_indicators where activity_key = $1 and organisation_code <> $2 and sharing <> 'own'"};
    static const db::Query<CountRow(Text, Text)> counts{
        "select v.indicator_id, v.period, v.age, v.further, v.sex, v.cases, v.base from local_values v join "
        "local_indicators i on i.id = v.indicator_id "
        "where i.activity_key = $1 and i.organisation_code <> $2 and i.sharing <> 'own'"};
    auto const key = key_of(own.activity);
    std::map<std::string, std::vector<LocalCount>> of;
    for (auto& c : counts.all(db, key, own.organisation_code))
        of[c.indicator_id].push_back(
            {std::move(c.period), std::move(c.age), std::move(c.further), c.sex, c.cases, c.base});
    std::vector<LocalTable> tables;
    for (auto& indicator : indicators.all(db, key, own.organisation_code)) {
        auto own_counts = std::move(of[indicator.id]);
        tables.push_back(table_of(std::move(indicator), std::move(own_counts)));
    }
    return tables;
}

std::string add(ledger::Change& change, LocalIndicator const& i) {
    static const db::Query<void(Text, Text, Text, Text, Text, Text, Direction, std::int64_t, Sharing, Instant,
                                Text)>
        insert{"insert into local_indicators (" LOCAL_COLUMNS
               ", added_at, activity_key) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"};
    auto const id = change.new_id();
    insert.run(change, id, i.organisation_code, i.activity, i.case_meaning, i.base_meaning, i.group_name,
               i.direction, i.threshold, i.sharing, change.now(), key_of(i.activity));
    change.note("local indicator", id, "added");
    return id;
}

void change(ledger::Change& change, LocalIndicator const& i) {
    static const db::Query<void(Text, Text, Text, Text, Text, Direction, std::int64_t, Sharing, Text)> update{
        "update local_indicators set activity = $1, activity_key = $2, case_meaning = $3, base_meaning = $4, "
        "group_name = $5, direction = $6, threshold = $7, sharing = $8 where id = $9"};
    if (update.run(change, i.activity, key_of(i.activity), i.case_meaning, i.base_meaning, i.group_name,
                   i.direction, i.threshold, i.sharing, i.id) == 0)
        throw http::not_found();
    change.note("local indicator", i.id, "changed",
                std::string(R"({"sharing":")") + boost::describe::enum_to_string(i.sharing, "") + R"("})");
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

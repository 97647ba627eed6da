// One indicator at a time: what is known is read sorted, walked beside what comes, and the difference
// written.
#include "modules/indicators/receiving.hpp"

#include <algorithm>
#include <span>
#include <tuple>

#include "engines/statistics/values_file.hpp"
#include "modules/indicators/store.hpp"
#include "platform/db/bulk.hpp"
#include "platform/db/query.hpp"

namespace jamsides::indicators {
namespace {

using Text = std::string_view;
using Number = std::optional<double>;
using Is = IncomingValue::Is;

struct KnownRow {
    std::string area;
    int year = 0;
    Sex sex = Sex::total;
    Number value, count;
};
BOOST_DESCRIBE_STRUCT(KnownRow, (), (area, year, sex, value, count))

struct NewRow {
    std::string indicator_id, area_code;
    int year;
    Sex sex;
    Number value, count;
};
BOOST_DESCRIBE_STRUCT(NewRow, (), (indicator_id, area_code, year, sex, value, count))

struct RevisionRow {
    std::string indicator_id, area_code;
    int year;
    Sex sex;
    std::string delivery_id;
    What what;
    Number old_value, old_count, new_value;
};

// The difference of one indicator, to be written or only counted.
struct Difference {
    std::vector<NewRow> added;
    std::vector<RevisionRow> changed;
    std::vector<NewRow> now;  // beside `changed`: what holds now; of a deleted one only its key
    Received counts;
};

bool is_four_digits(Text code) {
    return code.size() == 4 && code.find_first_not_of("0123456789") == code.npos;
}

// Those between two areas, where the codes are such that every database has them in the same order.
std::vector<KnownRow> known_values(db::Connection& db, Text indicator, Text first_area, Text last_area) {
    static const db::Query<KnownRow(Text)> all{
        "select area_code, year, sex, value, count from indicator_values where indicator_id = $1"};
    static const db::Query<KnownRow(Text, Text, Text)> between{
        "select area_code, year, sex, value, count from indicator_values "
        "where indicator_id = $1 and area_code between $2 and $3"};
    auto rows = is_four_digits(first_area) && is_four_digits(last_area)
                    ? between.all(db, indicator, first_area, last_area)
                    : all.all(db, indicator);
    std::ranges::sort(rows, {}, [](KnownRow const& row) { return std::tie(row.area, row.year, row.sex); });
    return rows;
}

Number value_of(IncomingValue const& incoming) {
    return incoming.is == Is::value ? Number(incoming.value) : std::nullopt;
}

What what_happened(KnownRow const& before, IncomingValue const& now) {
    if (now.is == Is::deleted) return What::deleted;
    if (now.is == Is::blank) return What::blanked;
    return before.value ? What::revised : What::filled;
}

void count(Received& counts, What what) {
    (what == What::revised   ? counts.revised
     : what == What::filled  ? counts.filled
     : what == What::blanked ? counts.blanked
                             : counts.deleted)++;
}

void take_change(Difference& difference, Text indicator, Text delivery, KnownRow const& before,
                 IncomingValue const& incoming, NewRow row) {
    auto const what = what_happened(before, incoming);
    count(difference.counts, what);
    auto& first = difference.counts.first_changes;
    if (first.size() < 20)
        first.push_back({std::string(indicator), before.area, before.year, before.sex, what, before.value,
                         row.value, Instant{}, ""});
    difference.changed.push_back({std::string(indicator), before.area, before.year, before.sex,
                                  std::string(delivery), what, before.value, before.count, row.value});
    difference.now.push_back(std::move(row));
}

Difference difference_of(db::Connection& db, Intake const& intake, std::span<IncomingValue const> values,
                         Text delivery) {
    auto const& indicator = intake.indicators()[values.front().indicator];
    auto const known =
        known_values(db, indicator, intake.areas()[values.front().area], intake.areas()[values.back().area]);
    Difference difference;
    auto before = known.begin();
    for (IncomingValue const& incoming : values) {
        auto const& area = intake.areas()[incoming.area];
        int const year = incoming.year;
        auto const key = std::tie(area, year, incoming.sex);
        while (before != known.end() && std::tie(before->area, before->year, before->sex) < key) ++before;
        bool const is_known =
            before != known.end() && std::tie(before->area, before->year, before->sex) == key;
        NewRow row{indicator,
                   area,
                   year,
                   incoming.sex,
                   value_of(incoming),
                   incoming.count < 0 ? std::nullopt : Number(incoming.count)};
        if (!is_known) {
            if (incoming.is == Is::deleted) continue;
            ++difference.counts.added;
            difference.added.push_back(std::move(row));
        } else if (incoming.is != Is::deleted && before->value == row.value) {
            ++difference.counts.unchanged;
        } else {
            take_change(difference, indicator, delivery, *before, incoming, std::move(row));
        }
    }
    return difference;
}

void write(ledger::Change& change, Difference const& difference) {
    static const db::Query<void(Number, Number, Text, Text, int, Sex)> update{
        "update indicator_values set value = $1, count = $2 "
        "where indicator_id = $3 and area_code = $4 and year = $5 and sex = $6"};
    static const db::Query<void(Text, Text, int, Sex)> remove{
        "delete from indicator_values where indicator_id = $1 and area_code = $2 and year = $3 and sex = $4"};
    // A value may change twice while one synchronisation goes on; what it was before that stays.
    static const db::Query<void(Text, Text, int, Sex, Text, What, Number, Number, Number)> remember{
        "insert into indicator_revisions (indicator_id, area_code, year, sex, delivery_id, what, old_value, "
        "old_count, new_value) values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing"};
    if (!difference.added.empty()) db::bulk_insert(change.connection(), "indicator_values", difference.added);
    for (auto const& r : difference.changed)
        remember.run(change, r.indicator_id, r.area_code, r.year, r.sex, r.delivery_id, r.what, r.old_value,
                     r.old_count, r.new_value);
    for (std::size_t i = 0; i < difference.now.size(); ++i) {
        auto const& row = difference.now[i];
        if (difference.changed[i].what == What::deleted)
            remove.run(change, row.indicator_id, row.area_code, row.year, row.sex);
        else
            update.run(change, row.value, row.count, row.indicator_id, row.area_code, row.year, row.sex);
    }
}

// Calls `act` with the values of one indicator after another.
template <class Act>
void each_indicator(Intake const& intake, Act act) {
    std::span<IncomingValue const> const all = intake.values();
    for (std::size_t at = 0; at < all.size();) {
        std::size_t end = at;
        while (end < all.size() && all[end].indicator == all[at].indicator) ++end;
        act(all.subspan(at, end - at));
        at = end;
    }
}

// What can be told of an indicator that only a table of values speaks of.
Indicator indicator_from(std::string const& code, std::span<IncomingValue const> values, std::string title,
                         Text source) {
    Indicator indicator;
    indicator.id = code;
    indicator.title = std::move(title);
    indicator.equality_point = statistics::equality_point(code);
    bool const has_sexes =
        std::ranges::any_of(values, [](auto const& each) { return each.sex != Sex::total; });
    indicator.kind = indicator.equality_point ? Kind::built_in : has_sexes ? Kind::divided : Kind::undivided;
    indicator.unit = unit_of_title(indicator.title);
    indicator.repeats = statistics::repeats_elections(code);
    indicator.source = source;
    return indicator;
}

void know_one(ledger::Change& change, Intake const& intake, std::span<IncomingValue const> values,
              std::map<std::string, std::string, std::less<>> const& titles, Text source) {
    static const db::Query<void(Instant, Text)> fetched{
        "update indicators set fetched_at = $1 where id = $2"};
    auto const& code = intake.indicators()[values.front().indicator];
    if (fetched.run(change, change.now(), code) > 0) return;
    auto const title = titles.find(code);
    add(change, indicator_from(code, values, title == titles.end() ? code : title->second, source));
    fetched.run(change, change.now(), code);
}

}  // namespace

Received& Received::operator+=(Received const& other) {
    added += other.added, revised += other.revised, filled += other.filled, blanked += other.blanked;
    deleted += other.deleted, unchanged += other.unchanged;
    for (auto const& change : other.first_changes)
        if (first_changes.size() < 20) first_changes.push_back(change);
    return *this;
}

Received compare(db::Connection& db, Intake const& intake) {
    Received received;
    each_indicator(intake, [&](auto values) { received += difference_of(db, intake, values, "").counts; });
    return received;
}

void know(ledger::Change& change, Intake const& intake,
          std::map<std::string, std::string, std::less<>> const& titles, Text source) {
    each_indicator(intake, [&](auto values) { know_one(change, intake, values, titles, source); });
}

Received receive(ledger::Change& change, Text delivery, Intake const& intake) {
    Received received;
    each_indicator(intake, [&](auto values) {
        auto const difference = difference_of(change, intake, values, delivery);
        write(change, difference);
        received += difference.counts;
    });
    return received;
}

void count_delivery(ledger::Change& change, Text delivery, Received const& received, bool done) {
    static const db::Query<void(std::size_t, std::size_t, std::size_t, std::size_t, std::optional<Instant>,
                                Text)>
        update{
            "update indicator_deliveries set added = added + $1, revised = revised + $2, "
            "vanished = vanished + $3, unchanged = unchanged + $4, finished_at = $5 where id = $6"};
    update.run(change, received.added, received.replaced(), received.vanished(), received.unchanged,
               done ? std::optional(change.now()) : std::nullopt, delivery);
    if (done) change.note("indicator delivery", delivery, "received");
}

}  // namespace jamsides::indicators

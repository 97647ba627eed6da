// The statements of synchronisations, and of what Kolada's catalogue changes in ours.
#include "modules/indicators/kolada/sync_store.hpp"

#include <algorithm>
#include <set>

#include "engines/statistics/values_file.hpp"
#include "modules/indicators/receiving.hpp"
#include "modules/indicators/store.hpp"
#include "platform/db/query.hpp"
#include "platform/time/stockholm.hpp"

namespace jamsides::indicators::kolada {
namespace {

using Text = std::string_view;

struct KnownKey {
    std::string area;
    int year = 0;
    Sex sex = Sex::total;
};
BOOST_DESCRIBE_STRUCT(KnownKey, (), (area, year, sex))

Indicator indicator_from(Kpi const& kpi) {
    Indicator indicator{.id = kpi.id, .title = kpi.title, .description = kpi.description};
    indicator.equality_point = statistics::equality_point(kpi.id);
    indicator.kind = indicator.equality_point   ? Kind::built_in
                     : kpi.is_divided_by_gender ? Kind::divided
                                                : Kind::undivided;
    indicator.unit = unit_of_title(kpi.title);
    indicator.area_type = kpi.area_type == "K"   ? AreaType::K
                          : kpi.area_type == "L" ? AreaType::L
                                                 : AreaType::A;
    indicator.operating_area = kpi.operating_area;
    indicator.source = "Kolada";
    indicator.is_discontinued = kpi.title.find("(-2") != kpi.title.npos;
    indicator.repeats = statistics::repeats_elections(kpi.id);
    indicator.next_publication = kpi.publication_date;
    return indicator;
}

}  // namespace

std::optional<Sync> interrupted_sync(db::Connection& db, Text request) {
    static const db::Query<Sync(Text)> select{
        "select id, delivery_id, from_date, next_part from kolada_syncs where request = $1 and state = "
        "'running' "
        "order by id desc limit 1"};
    return select.one_or_none(db, request);
}

std::optional<Day> last_sync(db::Connection& db, Text request) {
    static const db::Query<Day(Text)> select{
        "select started_on from kolada_syncs where request in ($1, $1 || ' full') and state = 'done' order "
        "by started_on desc "
        "limit 1"};
    return select.one_or_none(db, request);
}

Sync begin_sync(ledger::Change& change, Text request, Text origin, std::optional<Day> from_date) {
    static const db::Query<void(Text, Text, Text, std::optional<Day>, Day)> insert{
        "insert into kolada_syncs (id, request, delivery_id, from_date, started_on, state) "
        "values ($1, $2, $3, $4, $5, 'running')"};
    Sync sync{change.new_id(), begin_delivery(change, DeliveryKind::kolada, origin), from_date, 0};
    insert.run(change, sync.id, request, sync.delivery_id, from_date, time::day_in_stockholm(change.now()));
    return sync;
}

void part_received(ledger::Change& change, Sync const& sync, Received const& received, int next_part) {
    static const db::Query<void(int, Text)> update{"update kolada_syncs set next_part = $1 where id = $2"};
    update.run(change, next_part, sync.id);
    count_delivery(change, sync.delivery_id, received, false);
    change.note("indicator delivery", sync.delivery_id, "part received");
}

void finish_sync(ledger::Change& change, Sync const& sync) {
    static const db::Query<void(Text)> update{"update kolada_syncs set state = 'done' where id = $1"};
    update.run(change, sync.id);
    count_delivery(change, sync.delivery_id, {}, true);
}

// A title that is only the code came with a table without titles: nobody chose it by that.
Taken take_over(ledger::Change& change, Kpi const& kpi) {
    static const db::Query<void(Text, std::optional<std::string>, Text, Text, bool, std::optional<Day>, Text)>
        update{
            "update indicators set title = $1, offered_title = $2, description = $3, operating_area = $4, "
            "is_discontinued = $5, next_publication = $6 where id = $7"};
    auto const known = find(change, kpi.id);
    auto const now = indicator_from(kpi);
    if (!known) return add(change, now), Taken::added;
    bool const is_same = known->title == kpi.title || known->title == known->id;
    auto const offered = is_same ? std::nullopt : std::optional(kpi.title);
    update.run(change, is_same ? kpi.title : known->title, offered,
               kpi.description.empty() ? known->description : kpi.description,
               kpi.operating_area.empty() ? known->operating_area : kpi.operating_area, now.is_discontinued,
               kpi.publication_date, kpi.id);
    return offered && offered != known->offered_title ? Taken::title_differs : Taken::as_before;
}

std::vector<std::string> in_use(db::Connection& db) {
    static const db::Query<std::string()> select{
        "select id from indicators where source = 'Kolada' and (fetched_at is not null "
        "or id in (select indicator_id from followed_indicators where state <> 'ended') "
        "or id in (select indicator_id from indicator_group_members)) order by id"};
    return select.all(db);
}

void add_vanished(db::Connection& db, Asked const& asked, Intake& intake) {
    // The codes asked for may be of any kind, so what lies between the first and the last is looked at again.
    static const db::Query<KnownKey(Text, Text, Text)> select{
        "select area_code, year, sex from indicator_values "
        "where indicator_id = $1 and area_code between $2 and $3"};
    using Key = std::tuple<std::uint32_t, std::uint32_t, int, Sex>;
    std::set<Key> came;
    for (auto const& value : intake.values())
        came.emplace(value.indicator, value.area, value.year, value.sex);
    for (auto const& indicator : asked.indicators)
        for (auto const& known : select.all(db, indicator, asked.areas.front(), asked.areas.back())) {
            if (!std::ranges::binary_search(asked.areas, known.area)) continue;
            if (!asked.years.empty() && !std::ranges::binary_search(asked.years, known.year)) continue;
            IncomingValue value{.indicator = intake.indicator(indicator),
                                .area = intake.area(known.area),
                                .year = std::int16_t(known.year),
                                .sex = known.sex,
                                .is = IncomingValue::Is::deleted};
            if (!came.contains({value.indicator, value.area, known.year, known.sex})) intake.add(value);
        }
}

}  // namespace jamsides::indicators::kolada

// The statements of deliveries and revisions.
#include "modules/indicators/deliveries.hpp"

#include "platform/db/query.hpp"

namespace jamsides::indicators {
namespace {

using Text = std::string_view;

#define DELIVERY_COLUMNS \
    "id, kind, origin, started_at, finished_at, added, revised, vanished, unchanged, brought_by"
#define REVISION_SELECT                                                                                   \
    "select r.indicator_id, r.area_code, r.year, r.sex, r.what, r.old_value, r.new_value, d.started_at, " \
    "d.id "                                                                                               \
    "from indicator_revisions r join indicator_deliveries d on d.id = r.delivery_id "

#define WOMEN_FIRST "case r.sex when 'women' then 0 when 'men' then 1 else 2 end"

}  // namespace

std::vector<Delivery> deliveries(db::Connection& db, int count) {
    static const db::Query<Delivery(int)> select{
        "select " DELIVERY_COLUMNS " from indicator_deliveries order by started_at desc, id desc limit $1"};
    return select.all(db, count);
}

std::optional<Delivery> delivery(db::Connection& db, Text id) {
    static const db::Query<Delivery(Text)> select{"select " DELIVERY_COLUMNS
                                                  " from indicator_deliveries where id = $1"};
    return select.one_or_none(db, id);
}

std::vector<Revision> revisions_in(db::Connection& db, Text delivery, int at_most) {
    static const db::Query<Revision(Text, int)> select{
        REVISION_SELECT "where r.delivery_id = $1 order by r.indicator_id, r.area_code, r.year, " WOMEN_FIRST
                        " limit $2"};
    return select.all(db, delivery, at_most);
}

std::vector<Revision> revisions_of(db::Connection& db, Text indicator, Text area) {
    static const db::Query<Revision(Text, Text)> select{
        REVISION_SELECT
        "where r.indicator_id = $1 and r.area_code = $2 and d.finished_at is not null order by d.started_at "
        "desc, r.year desc, " WOMEN_FIRST};
    return select.all(db, indicator, area);
}

std::string begin_delivery(ledger::Change& change, DeliveryKind kind, Text origin) {
    static const db::Query<void(Text, DeliveryKind, Text, Instant, Text)> insert{
        "insert into indicator_deliveries (id, kind, origin, started_at, brought_by) values ($1, $2, $3, $4, "
        "$5)"};
    auto const id = change.new_id();
    insert.run(change, id, kind, origin, change.now(), change.actor().name);
    change.note("indicator delivery", id, "begun");
    return id;
}

}  // namespace jamsides::indicators

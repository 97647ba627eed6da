// The statements of the catalogue.
#include "modules/indicators/store.hpp"

#include <map>

#include "platform/db/query.hpp"
#include "platform/formats/json.hpp"
#include "platform/text/order.hpp"

namespace jamsides::indicators {
namespace {

#define INDICATOR_COLUMNS                                                                                \
    "i.id, i.title, i.offered_title, i.short_sv, i.short_en, i.description, i.kind, i.equality_point, "  \
    "i.unit, i.direction, i.area_type, i.operating_area, i.source, i.agenda_target, i.is_discontinued, " \
    "i.repeats, i.next_publication, i.fetched_at"

using Text = std::string_view;

struct DirectionSet {
    Direction before, after;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(DirectionSet, (), (before, after, reason))

}  // namespace

std::vector<Indicator> catalogue(db::Connection& db) {
    static const db::Query<Indicator()> select{"select " INDICATOR_COLUMNS " from indicators i"};
    auto indicators = select.all(db);
    text::sort_by_name(indicators, &Indicator::title);
    return indicators;
}

std::optional<Indicator> find(db::Connection& db, Text id) {
    static const db::Query<Indicator(Text)> select{"select " INDICATOR_COLUMNS
                                                   " from indicators i where i.id = $1"};
    return select.one_or_none(db, id);
}

// A few ids are found one by one, many by reading the catalogue once.
std::vector<Indicator> find_all(db::Connection& db, std::vector<std::string> const& ids) {
    std::map<std::string, Indicator> known;
    for (auto& indicator : catalogue(db)) known.emplace(indicator.id, std::move(indicator));
    std::vector<Indicator> found;
    for (auto const& id : ids)
        if (auto const here = known.find(id); here != known.end()) found.push_back(here->second);
    return found;
}

std::vector<Group> groups(db::Connection& db) {
    static const db::Query<Group()> select{
        "select g.id, g.name_sv, g.name_en, g.source, (select count(*) from indicator_group_members m "
        "where m.group_id = g.id) from indicator_groups g order by g.position"};
    return select.all(db);
}

std::vector<Indicator> in_group(db::Connection& db, Text group) {
    static const db::Query<Indicator(Text)> select{
        "select " INDICATOR_COLUMNS
        " from indicators i join indicator_group_members m on "
        "m.indicator_id = i.id where m.group_id = $1 order by m.position"};
    return select.all(db, group);
}

bool accept_title(ledger::Change& change, Text indicator) {
    static const db::Query<void(Text)> update{
        "update indicators set title = offered_title, offered_title = null "
        "where id = $1 and offered_title is not null"};
    if (update.run(change, indicator) == 0) return false;
    change.note("indicator", indicator, "title accepted");
    return true;
}

void set_direction(ledger::Change& change, Indicator const& indicator, Direction direction,
                   std::string const& reason) {
    static const db::Query<void(Direction, Text)> update{
        "update indicators set direction = $1 where id = $2"};
    update.run(change, direction, indicator.id);
    change.note("indicator", indicator.id, "direction set",
                formats::json(DirectionSet{indicator.direction, direction, reason}));
}

void add(ledger::Change& change, Indicator const& i) {
    using OptionalText = std::optional<std::string>;
    static const db::Query<void(Text, Text, OptionalText, Text, Text, Text, Kind, std::optional<double>, Unit,
                                Direction, AreaType, Text, Text, Text, bool, bool, std::optional<Day>,
                                Instant)>
        insert{
            "insert into indicators (id, title, offered_title, short_sv, short_en, description, kind, "
            "equality_point, unit, direction, area_type, operating_area, source, agenda_target, "
            "is_discontinued, repeats, next_publication, added_at) values ($1, $2, $3, $4, $5, $6, $7, $8, "
            "$9, "
            "$10, $11, $12, $13, $14, $15, $16, $17, $18)"};
    insert.run(change, i.id, i.title, i.offered_title, i.short_sv, i.short_en, i.description, i.kind,
               i.equality_point, i.unit, i.direction, i.area_type, i.operating_area, i.source,
               i.agenda_target, i.is_discontinued, i.repeats, i.next_publication, change.now());
}

void add_group(ledger::Change& change, Group const& group, std::vector<std::string> const& members) {
    static const db::Query<void(Text, Text, Text, Text)> insert{
        "insert into indicator_groups (id, name_sv, name_en, source, position) values ($1, $2, $3, $4, "
        "(select count(*) from indicator_groups))"};
    static const db::Query<void(Text, Text, int)> insert_member{
        "insert into indicator_group_members (group_id, indicator_id, position) values ($1, $2, $3)"};
    insert.run(change, group.id, group.name_sv, group.name_en, group.source);
    int position = 0;
    for (auto const& member : members) insert_member.run(change, group.id, member, ++position);
}

}  // namespace jamsides::indicators

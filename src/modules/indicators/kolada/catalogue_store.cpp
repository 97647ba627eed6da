// The statements of Kolada's groups.
#include "modules/indicators/kolada/catalogue_store.hpp"

#include <algorithm>

#include "platform/db/query.hpp"

namespace jamsides::indicators::kolada {
namespace {

using Text = std::string_view;

struct OfferedGroup {
    Text id, name_en;
};
constexpr OfferedGroup offered[] = {{"G2KPI148333", "Gender equality"},
                                    {"G2KPI196561", "Agenda 2030, all goals"}};

void set_members(ledger::Change& change, Text set, std::vector<std::string> const& members) {
    static const db::Query<void(Text)> clear{"delete from area_set_members where set_id = $1"};
    static const db::Query<void(Text, Text)> insert{
        "insert into area_set_members (set_id, area_code) values ($1, $2)"};
    clear.run(change, set);
    for (auto const& member : members) insert.run(change, set, member);
}

}  // namespace

bool take_over_group(ledger::Change& change, Group const& group) {
    static const db::Query<void(Text, Text)> rename{"update indicator_groups set name_sv = $1 where id = $2"};
    static const db::Query<void(Text, Text, Text)> insert{
        "insert into indicator_groups (id, name_sv, name_en, source, position) values ($1, $2, $3, 'Kolada', "
        "(select count(*) + 1 from indicator_groups))"};
    static const db::Query<void(Text)> clear{"delete from indicator_group_members where group_id = $1"};
    static const db::Query<void(Text, int, Text)> insert_member{
        "insert into indicator_group_members (group_id, indicator_id, position) select $1, id, $2 from "
        "indicators "
        "where id = $3"};
    auto const known = std::ranges::find(offered, group.id, &OfferedGroup::id);
    if (known == std::end(offered)) return false;
    if (rename.run(change, group.title, group.id) == 0)
        insert.run(change, group.id, group.title, known->name_en);
    clear.run(change, group.id);
    int position = 0;
    for (auto const& member : group.members) insert_member.run(change, group.id, ++position, member);
    change.note("indicator group", group.id, "taken over");
    return true;
}

std::optional<SimilarTitle> similar_title(Text title) {
    constexpr Text start = "Liknande kommuner";
    if (!title.starts_with(start)) return std::nullopt;
    title.remove_prefix(start.size());
    while (title.starts_with(',') || title.starts_with(' ')) title.remove_prefix(1);
    auto const year = title.rfind(", ");
    if (year == title.npos || year == 0) return std::nullopt;
    auto const place = title.rfind(", ", year - 1);
    if (place == title.npos) return std::nullopt;
    return SimilarTitle{std::string(title.substr(0, place)),
                        std::string(title.substr(place + 2, year - place - 2)),
                        std::string(title.substr(year + 2))};
}

bool take_over_similar(ledger::Change& change, Group const& group) {
    static const db::Query<std::string(Text)> code_of{
        "select code from organisations where kind = 'municipality' and name = $1 limit 1"};
    static const db::Query<std::string(Text, Text, Text)> older{
        "select id from area_sets where kind = 'similar' and about_code = $1 and topic = $2 and id <> $3"};
    static const db::Query<void(Text)> remove{"delete from area_sets where id = $1"};
    static const db::Query<void(Text, Text)> rename{"update area_sets set name = $1 where id = $2"};
    static const db::Query<void(Text, Text, Text, Text, Instant)> insert{
        "insert into area_sets (id, kind, name, about_code, topic, added_at) values ($1, 'similar', $2, $3, "
        "$4, $5)"};
    auto const title = similar_title(group.title);
    auto const about = title ? code_of.one_or_none(change, title->place) : std::nullopt;
    if (!about || group.members.empty()) return false;
    for (auto const& id : older.all(change, *about, title->topic, group.id)) {
        set_members(change, id, {});
        remove.run(change, id);
    }
    auto const name = "Liknande kommuner, " + title->topic + ", " + title->year;
    if (rename.run(change, name, group.id) == 0)
        insert.run(change, group.id, name, *about, title->topic, change.now());
    set_members(change, group.id, group.members);
    return true;
}

}  // namespace jamsides::indicators::kolada

// Sets that follow from facts about organisations are computed; Kolada's and one's own are rows.
#include "modules/indicators/peers.hpp"

#include <algorithm>

#include "platform/db/query.hpp"
#include "platform/http/refusal.hpp"
#include "platform/text/order.hpp"

namespace jamsides::indicators {
namespace {

using Text = std::string_view;

struct SetRow {
    std::string id, kind, name, topic, area;
};
BOOST_DESCRIBE_STRUCT(SetRow, (), (id, kind, name, topic, area))

// Kolada's sets about the area, then the own lists of that organisation; a row a member, sets together.
void add_stored(db::Connection& db, Text area, std::vector<PeerSet>& sets) {
    static const db::Query<SetRow(Text)> select{
        "select s.id, s.kind, s.name, s.topic, m.area_code from area_sets s "
        "join area_set_members m on m.set_id = s.id "
        "where (s.about_code = $1 or s.organisation_code = $1) and m.area_code <> $1 order by s.id"};
    std::string last;
    for (auto& row : select.all(db, area)) {
        if (row.id != last) sets.push_back({row.kind + "-" + row.id, row.kind, row.name, row.topic, {}});
        last = row.id;
        sets.back().areas.push_back(std::move(row.area));
    }
}

void add_group(db::Connection& db, Text area, std::vector<PeerSet>& sets) {
    static const db::Query<SetRow(Text)> select{
        "select g.id, '', g.name, '', m.organisation_code from learning_group_members m "
        "join learning_groups g on g.id = m.group_id where g.id = (select o.group_id from "
        "learning_group_members o join learning_groups h on h.id = o.group_id where o.organisation_code = $1 "
        "order by h.round_id desc limit 1)"};
    PeerSet set{.kind = "group"};
    for (auto& row : select.all(db, area)) {
        set.key = "group-" + row.id;
        set.name = row.name;
        if (row.area != area) set.areas.push_back(std::move(row.area));
    }
    if (!set.areas.empty()) sets.push_back(std::move(set));
}

template <class Belongs>
void add_computed(std::vector<Area> const& all, Text key, Area const& own, std::vector<PeerSet>& sets,
                  Belongs belongs) {
    PeerSet set{std::string(key), std::string(key), "", "", {}};
    for (Area const& other : all)
        if (other.code != own.code && other.kind == own.kind && belongs(other))
            set.areas.push_back(other.code);
    if (!set.areas.empty()) sets.push_back(std::move(set));
}

// Similar first with the general one before the topics, then what is near, then one's own, then everybody.
int rank(PeerSet const& set) {
    static constexpr Text order[] = {"similar", "county", "kommungrupp", "group", "own", "all"};
    auto const place = int(std::ranges::find(order, set.kind) - order);
    return 2 * place - (set.topic == "övergripande");
}

}  // namespace

std::vector<Area> areas(db::Connection& db) {
    static const db::Query<Area()> select{
        "select code, name, kind, county_code, kommungrupp from organisations"};
    auto all = select.all(db);
    text::sort_by_name(all, &Area::name);
    all.insert(all.begin(), {"0000", "Riket", "country", "", std::nullopt});
    return all;
}

std::vector<PeerSet> peer_sets(db::Connection& db, Text area) {
    auto const all = areas(db);
    auto const own = std::ranges::find(all, area, &Area::code);
    std::vector<PeerSet> sets;
    if (own == all.end()) return sets;
    add_stored(db, area, sets);
    if (own->kind == "municipality")
        add_computed(all, "county", *own, sets,
                     [&](Area const& other) { return other.county_code == own->county_code; });
    if (own->kommungrupp)
        add_computed(all, "kommungrupp", *own, sets,
                     [&](Area const& other) { return other.kommungrupp == own->kommungrupp; });
    add_group(db, area, sets);
    add_computed(all, "all", *own, sets, [](Area const&) { return true; });
    for (PeerSet& set : sets) std::ranges::sort(set.areas);
    std::ranges::stable_sort(sets, [](PeerSet const& a, PeerSet const& b) {
        return rank(a) != rank(b) ? rank(a) < rank(b) : text::less(a.topic, b.topic);
    });
    return sets;
}

std::optional<PeerSet> peer_set(db::Connection& db, Text area, Text key) {
    for (auto& set : peer_sets(db, area))
        if (set.key == key) return std::move(set);
    return std::nullopt;
}

PeerSet usual_peers(std::vector<PeerSet> const& sets) {
    if (sets.empty()) return {};
    return sets.front().kind == "similar" ? sets.front() : sets.back();
}

std::string add_own_peers(ledger::Change& change, Text organisation, Text name,
                          std::vector<std::string> const& codes) {
    static const db::Query<void(Text, Text, Text, Instant)> insert{
        "insert into area_sets (id, kind, name, organisation_code, added_at) values ($1, 'own', $2, $3, $4)"};
    static const db::Query<void(Text, Text)> insert_member{
        "insert into area_set_members (set_id, area_code) values ($1, $2)"};
    auto const known = areas(change);
    auto wanted = codes;
    std::ranges::sort(wanted);
    wanted.erase(std::ranges::unique(wanted).begin(), wanted.end());
    std::erase(wanted, organisation);
    if (name.empty()) throw http::Refusal(422, text::msgid("Ge listan ett namn."));
    if (wanted.empty())
        throw http::Refusal(422, text::msgid("Välj minst en kommun eller region att jämföra med."));
    for (auto const& code : wanted)
        if (std::ranges::find(known, code, &Area::code) == known.end())
            throw http::Refusal(422, text::msgid("En av koderna hör inte till någon kommun eller region."));
    auto const id = change.new_id();
    insert.run(change, id, name, organisation, change.now());
    for (auto const& code : wanted) insert_member.run(change, id, code);
    change.note("area set", id, "added");
    return "own-" + id;
}

void remove_own_peers(ledger::Change& change, Text organisation, Text key) {
    static const db::Query<std::int64_t(Text, Text)> mine{
        "select count(*) from area_sets where id = $1 and organisation_code = $2"};
    static const db::Query<void(Text)> remove_members{"delete from area_set_members where set_id = $1"};
    static const db::Query<void(Text)> remove{"delete from area_sets where id = $1"};
    auto const id = key.starts_with("own-") ? key.substr(4) : Text();
    if (mine.one(change, id, organisation) == 0) throw http::not_found();
    remove_members.run(change, id);
    remove.run(change, id);
    change.note("area set", id, "removed");
}

}  // namespace jamsides::indicators

// The rules and the statements of target groups.
#include "modules/improvement/target_group.hpp"

#include <algorithm>

#include "platform/db/query.hpp"

namespace jamsides::improvement {

std::string people_words(std::string_view who, text::Language const& language) {
    if (who == "girls") return language.t("flickor");
    if (who == "boys") return language.t("pojkar");
    if (who == "women") return language.t("kvinnor");
    return language.t("män");
}

bool are_groups(std::set<TargetGroup> const& chosen) {
    return std::ranges::any_of(chosen, [](TargetGroup const& one) { return one.further_id != everybody; });
}

std::vector<FurtherGroup> further_groups(db::Connection& db) {
    static const db::Query<FurtherGroup()> select{
        "select id, name_sv, name_en from further_groups order by position"};
    return select.all(db);
}

void add_further_group(ledger::Change& change, FurtherGroup const& group) {
    static const db::Query<void(std::string_view, std::string_view, std::string_view)> insert{
        "insert into further_groups (id, name_sv, name_en, position) select $1, $2, $3, max(position) + 1 "
        "from "
        "further_groups"};
    insert.run(change, group.id, group.name_sv, group.name_en);
    change.note("further_group", group.id, "added");
}

std::set<TargetGroup> target_groups(db::Connection& db, std::string_view round_id,
                                    std::string_view organisation_code) {
    static const db::Query<TargetGroup(std::string_view, std::string_view)> select{
        "select further_id, people from target_groups where round_id = $1 and organisation_code = $2"};
    auto const all = select.all(db, round_id, organisation_code);
    return {all.begin(), all.end()};
}

void set_target_groups(ledger::Change& change, std::string_view round_id, std::string_view organisation_code,
                       std::set<TargetGroup> const& chosen) {
    static const db::Query<void(std::string_view, std::string_view)> clear{
        "delete from target_groups where round_id = $1 and organisation_code = $2"};
    static const db::Query<void(std::string_view, std::string_view, std::string_view, std::string_view)>
        insert{
            "insert into target_groups (round_id, organisation_code, further_id, people) values ($1, $2, $3, "
            "$4)"};
    clear.run(change, round_id, organisation_code);
    for (auto const& one : chosen)
        insert.run(change, round_id, organisation_code, one.further_id, one.people);
    change.note("target_groups", std::string(round_id) + "/" + std::string(organisation_code), "chosen");
}

}  // namespace jamsides::improvement

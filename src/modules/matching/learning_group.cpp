// The statements of approved groups.
#include "modules/matching/learning_group.hpp"

#include <algorithm>
#include <functional>

#include <boost/describe/class.hpp>

#include "platform/db/query.hpp"

namespace jamsides::matching {
namespace {

struct GroupLine {
    std::string id, round_id;
    int number = 0;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(GroupLine, (), (id, round_id, number, name))

struct PlaceRow {
    std::string group_id, organisation_code;
};
BOOST_DESCRIBE_STRUCT(PlaceRow, (), (group_id, organisation_code))

}  // namespace

bool LearningGroup::has(std::string_view code) const {
    return std::ranges::find(members, code) != members.end() ||
           std::ranges::find(mentors, code) != mentors.end();
}

std::vector<LearningGroup> approved_groups(db::Connection& db, std::string_view round_id) {
    static const db::Query<GroupLine(std::string_view)> groups{
        "select id, round_id, number, name from learning_groups where round_id = $1 order by number"};
    static const db::Query<PlaceRow(std::string_view)> members{
        "select m.group_id, m.organisation_code from learning_group_members m "
        "join learning_groups g on g.id = m.group_id where g.round_id = $1 and not exists (select 1 from "
        "participations p where p.round_id = g.round_id and p.organisation_code = m.organisation_code and "
        "p.state = 'discontinued') order by m.organisation_code"};
    static const db::Query<PlaceRow(std::string_view)> mentors{
        "select m.group_id, m.organisation_code from learning_group_mentors m "
        "join learning_groups g on g.id = m.group_id where g.round_id = $1 order by m.is_lead desc, "
        "m.organisation_code"};
    std::vector<LearningGroup> found;
    for (auto& row : groups.all(db, round_id))
        found.push_back({row.id, row.round_id, row.number, row.name, {}, {}});
    auto place = [&](PlaceRow const& row, auto part) {
        std::invoke(part, *std::ranges::find(found, row.group_id, &LearningGroup::id))
            .push_back(row.organisation_code);
    };
    for (auto const& row : members.all(db, round_id)) place(row, &LearningGroup::members);
    for (auto const& row : mentors.all(db, round_id)) place(row, &LearningGroup::mentors);
    // The approval was taken back: the group keeps its letters and meetings, and has nobody in it.
    std::erase_if(found, [](LearningGroup const& group) { return group.members.empty(); });
    return found;
}

std::optional<LearningGroup> group_of(db::Connection& db, std::string_view round_id,
                                      std::string_view organisation_code) {
    for (auto& group : approved_groups(db, round_id))
        if (group.has(organisation_code)) return group;
    return std::nullopt;
}

}  // namespace jamsides::matching

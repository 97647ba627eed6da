// Columns of groups; a group that is not in every column differs.
#include "modules/matching/side_by_side.hpp"

#include <algorithm>

#include "modules/matching/templates/side_by_side.html.hpp"

namespace jamsides::matching {

std::vector<SideColumn> columns_of(std::vector<Sided> const& proposals, text::Language const& language) {
    std::vector<SideColumn> columns;
    for (auto const& one : proposals) {
        SideColumn column{one.title, one.address, one.reading.evaluation.cost, one.proven, one.choice, {}};
        for (auto const& group : one.reading.evaluation.groups) {
            auto const common = std::ranges::all_of(proposals, [&](Sided const& other) {
                return stands_unchanged_in(group.placement, other.reading.proposal);
            });
            column.groups.push_back({one.title, column.cost,
                                     names(one.reading, group.placement.members, language),
                                     names(one.reading, group.placement.mentors, language), !common});
        }
        columns.push_back(std::move(column));
    }
    return columns;
}

std::vector<SideRow> SideBySide::common() const {
    auto groups = columns.front().groups;
    std::erase_if(groups, [](SideRow const& row) { return row.differs; });
    return groups;
}

void write(ui::HtmlPage& page, SideBySide const& view) {
    page.title = view.heading;
    templates::side_by_side(page.body, view);
}

}  // namespace jamsides::matching

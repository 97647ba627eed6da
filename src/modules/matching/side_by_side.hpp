// Proposals side by side: what is the same in all of them, and what differs.
#pragma once

#include <boost/describe/class.hpp>

#include "modules/matching/views.hpp"

namespace jamsides::matching {

// A group of one of the proposals, as a row of a sheet.
struct SideRow {
    std::string proposal;
    std::int64_t cost = 0;  // of the whole proposal
    std::string members, mentors;
    bool differs = false;  // stands in this proposal but not in all
};
BOOST_DESCRIBE_STRUCT(SideRow, (), (proposal, cost, members, mentors, differs))

struct SideColumn {
    std::string title, address;
    std::int64_t cost = 0;
    bool proven = true;  // no cheaper one is passed over
    int choice = 0;      // its number among the alternatives; 0: cannot be chosen
    std::vector<SideRow> groups;
};

struct SideBySide {
    rounds::Round round;
    std::string heading, lead, save_address;
    std::vector<SideColumn> columns;  // the first is what the others are compared with
    std::vector<SideRow> lines;
    int next_number = 0;
    bool may_edit = false;

    std::vector<SideRow> common() const;  // groups that stand in every column
};
inline std::vector<SideRow> const& rows(SideBySide const& view) { return view.lines; }
inline std::string file_name(SideBySide const& view) { return "jamforelse-" + view.round.id; }
void write(ui::HtmlPage& page, SideBySide const& view);

// Marks what differs. All the proposals are of the same organisations, more or less.
struct Sided {
    std::string title, address;
    Reading reading;
    bool proven = true;
    int choice = 0;
};
std::vector<SideColumn> columns_of(std::vector<Sided> const& proposals, text::Language const& language);

}  // namespace jamsides::matching

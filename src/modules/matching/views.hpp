// What the pages of matching show.
#pragma once

#include <boost/describe/class.hpp>

#include "modules/matching/store.hpp"
#include "ui/components.hpp"
#include "ui/html_page.hpp"
#include "ui/map/map.hpp"

namespace jamsides::matching {

// One group as a row: what CSV, XLSX and JSON have.
struct GroupRow {
    int number = 0;
    std::string members, mentors, because;
    std::int64_t group_cost = 0, mentor_cost = 0;
};
BOOST_DESCRIBE_STRUCT(GroupRow, (), (number, members, mentors, because, group_cost, mentor_cost))

// A change that is tried, not saved.
struct WhatIf {
    std::string code, heading;
    std::size_t to_group = 0;
    Reading after;
    // The engine's best with this change held fast and the rest free; -1 when no such groups keep the rules.
    std::int64_t best_after = -1;
    Proposal best_groups;
};

struct VersionPage {
    rounds::Round round;
    std::optional<Version> version;
    Reading reading;
    std::vector<Version> versions;
    std::vector<GroupRow> lines;
    std::optional<WhatIf> what_if;
    bool may_edit = false, may_approve = false, and_eligible = false;
    int participants = 0, mentors = 0;
};
inline std::vector<GroupRow> const& rows(VersionPage const& view) { return view.lines; }
inline std::string file_name(VersionPage const& view) { return "grupper-" + view.round.id; }
void write(ui::HtmlPage& page, VersionPage const& view);

struct Comparison {
    rounds::Round round;
    Version a, b;
    Reading reading_a, reading_b;
};
void write(ui::HtmlPage& page, Comparison const& view);

// Parts of the page's words.
std::string names(Reading const& reading, std::vector<std::string> const& codes, text::Language const& language);
std::string heading_of(VersionPage const& view, text::Language const& language);
std::string lead_of(VersionPage const& view, text::Language const& language);
std::string because_of(Group const& group, text::Language const& language);
std::int64_t mentor_part(Group const& group);
std::string signed_number(std::int64_t value, text::Language const& language);
ui::MapView map_of(Reading const& reading, text::Language const& language);
std::string rule_words(Reading const& reading, std::string const& rule, text::Language const& language);
std::vector<GroupRow> lines_of(Reading const& reading, text::Language const& language);
// Whether the same group stands in the other proposal.
bool stands_in(Placement const& group, Proposal const& proposal);

}  // namespace jamsides::matching

// What the page of one version shows, and the words that several pages of matching share.
#pragma once

#include <boost/describe/class.hpp>

#include "modules/matching/run.hpp"
#include "modules/matching/store.hpp"
#include "modules/matching/trial.hpp"
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
struct TrialView {
    std::optional<Trial> trial;        // as asked for; nothing when nothing was
    std::vector<std::string> dropped;  // names of rules to do without
    std::string fault;                 // why it cannot be tried
    std::string heading, remark;
    std::optional<Reading> by_hand;  // the change alone
    std::optional<Reading> free;     // the change as a rule, the rest as well as can be
    WrittenConflict conflict;        // when no groups at all keep the rules

    bool asked() const { return trial || !fault.empty(); }
    bool is(TrialKind kind) const { return trial && trial->kind == kind; }
};

struct VersionPage {
    rounds::Round round;
    std::optional<Version> version;
    Reading reading;
    std::vector<VersionLine> versions;
    std::vector<GroupRow> lines;
    std::vector<Run> running;
    TrialView trial;
    std::vector<Outsider> outsiders;  // as long as the version is not approved
    bool may_edit = false, may_approve = false, may_withdraw = false, inside = false;
    int participants = 0, mentors = 0;

    std::string base() const { return "/rounds/" + round.id + "/groups"; }
    std::string address() const { return base() + "/" + std::to_string(version->number); }
    int next_number() const { return versions.empty() ? 1 : versions.front().number + 1; }
};
inline std::vector<GroupRow> const& rows(VersionPage const& view) { return view.lines; }
inline std::string file_name(VersionPage const& view) { return "grupper-" + view.round.id; }
void write(ui::HtmlPage& page, VersionPage const& view);

// The price of a trial, part by part: the proposal, and each change with its difference.
struct PriceChange {
    std::string label;
    std::int64_t value = 0, difference = 0;
};
struct PriceRow {
    std::string words;
    std::vector<std::int64_t> values;
    std::vector<PriceChange> changes;
};
struct TrialTable {
    std::vector<PriceRow> parts;
    PriceRow total;
};
TrialTable trial_table(VersionPage const& view, text::Language const& language);

// Parts of the page's words.
std::string version_words(VersionLine const& version, text::Language const& language);
std::int64_t group_sum(std::vector<GroupRow> const& lines);
std::int64_t mentor_sum(std::vector<GroupRow> const& lines);
std::string_view kind_name(TrialKind kind);
// The rules that cost something, dearest first, or those that cost nothing.
std::vector<RulePrice> priced(Reading const& reading, bool something);
// "inte antagen" by the name of one who does not take part; "" for the others.
std::string outsider_words(VersionPage const& view, std::string_view code, text::Language const& language);
// Why the version cannot be approved yet, and what to do.
std::string outsiders_words(VersionPage const& view, text::Language const& language);
// A round that wants mentors has groups without, since nobody has said yes.
bool lacks_mentors(VersionPage const& view);
std::string names(Reading const& reading, std::vector<std::string> const& codes,
                  text::Language const& language);
std::string heading_of(VersionPage const& view, text::Language const& language);
std::string lead_of(VersionPage const& view, text::Language const& language);
std::string because_of(Reading const& reading, Group const& group, text::Language const& language);
std::int64_t mentor_part(Group const& group);
std::string signed_number(std::int64_t value, text::Language const& language);
ui::MapView map_of(Reading const& reading, text::Language const& language);
std::string rule_words(Reading const& reading, std::string const& rule, text::Language const& language);
std::string rules_words(Reading const& reading, std::vector<std::string> const& rules,
                        text::Language const& language);
std::vector<GroupRow> lines_of(Reading const& reading, text::Language const& language);
// Whether a group of the same members, or of the same members and mentors, stands in the other proposal.
bool stands_in(Placement const& group, Proposal const& proposal);
bool stands_unchanged_in(Placement const& group, Proposal const& proposal);

}  // namespace jamsides::matching

// An organisation's own counts: an activity, its groups (sex × age × one more), how many cases of how many,
// by period. What a reader gets has small numbers hidden already; the whole is for nobody's page.
#pragma once
#include <boost/describe/class.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engines/statistics/proportion.hpp"
#include "modules/indicators/indicator.hpp"
#include "modules/indicators/sex.hpp"
#include "platform/db/connection.hpp"
#include "platform/ledger/change.hpp"

namespace jamsides::indicators {

// Who may see an own count, small numbers hidden: the organisation itself, its learning group too, or every
// organisation that counts the same thing. The office sees all.
enum class Sharing { own, group, programme };
BOOST_DESCRIBE_ENUM(Sharing, own, group, programme)

struct LocalIndicator {
    std::string id, organisation_code;
    std::string activity;                    // "Beviljade idrottsbidrag"
    std::string case_meaning, base_meaning;  // what is counted, and among whom
    std::string group_name;                  // what the further group is; "": there is none
    Direction direction = Direction::unstated;
    std::int64_t threshold = 5;  // cells with 1 to threshold − 1 cases are hidden
    Sharing sharing = Sharing::own;
};
BOOST_DESCRIBE_STRUCT(LocalIndicator, (),
                      (id, organisation_code, activity, case_meaning, base_meaning, group_name, direction,
                       threshold, sharing))

// One cell as it was counted. Only for importing and for computing; see LocalTable for showing.
struct LocalCount {
    std::string period;        // "2021", "2021-H1", "2021-Q3", "2021-05"
    std::string age, further;  // "": all
    Sex sex = Sex::total;
    std::optional<std::int64_t> cases, base;
    bool operator==(LocalCount const&) const = default;
};
BOOST_DESCRIBE_STRUCT(LocalCount, (), (period, age, further, sex, cases, base))

// One row of what is shown: one period and group, women and men beside each other.
struct LocalRow {
    std::string period, age, further;
    struct Side {
        std::optional<std::int64_t> cases, base;  // none: missing or hidden
        bool hidden = false;                      // small, or shields a small one; readers are not told which
    };
    Side women, men, total;
    statistics::ProportionGap gap;  // of what is shown; too_little where something is hidden or has no base
};

struct LocalTable {
    LocalIndicator indicator;
    std::vector<LocalRow> rows;  // by period, age, further
    bool anything_hidden = false;
};

std::vector<LocalIndicator> local_indicators(db::Connection&, std::string_view organisation);
std::optional<LocalIndicator> local_indicator(db::Connection&, std::string_view id);
// With suppression done by the engine, over each period's whole table at once.
LocalTable local_table(db::Connection&, LocalIndicator const&);
// What others share with every organisation, or with their learning group, of an activity of the same name,
// whatever its capitals; two statements. Who is in whose group is for the caller to know.
std::vector<LocalTable> shared_tables(db::Connection&, LocalIndicator const& own);
// The same from counts in hand: pure.
LocalTable table_of(LocalIndicator, std::vector<LocalCount> counts);

// Gives the id. Throws db::Error::unique when the organisation has an activity of that name.
std::string add(ledger::Change&, LocalIndicator const&);
void change(ledger::Change&, LocalIndicator const&);  // all but id and organisation
// All its counts, in place of those there were.
void set_counts(ledger::Change&, std::string_view indicator, std::vector<LocalCount> const&);

}  // namespace jamsides::indicators

// The catalogue of indicators, what belongs together, whom an area is compared with, and where the values
// came from. All of it is public facts. The values themselves are read from figures.hpp; what an organisation
// follows is in follow_store.hpp, its own counts in local_store.hpp.
#pragma once
#include <boost/describe/class.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "modules/indicators/indicator.hpp"
#include "platform/db/connection.hpp"
#include "platform/ledger/change.hpp"

namespace jamsides::indicators {

// Every indicator of the installation, by Swedish order of title.
std::vector<Indicator> catalogue(db::Connection&);
std::optional<Indicator> find(db::Connection&, std::string_view id);
// In the order of the ids; those that are not there are left out.
std::vector<Indicator> find_all(db::Connection&, std::vector<std::string> const& ids);

// Kolada's Jämställdhet ("G2KPI148333"), Agenda 2030's goal 5 ("goal-5").
struct Group {
    std::string id, name_sv, name_en, source;
    int size = 0;
    std::string const& name(bool swedish) const { return swedish ? name_sv : name_en; }
};
BOOST_DESCRIBE_STRUCT(Group, (), (id, name_sv, name_en, source, size))
std::vector<Group> groups(db::Connection&);
std::vector<Indicator> in_group(db::Connection&, std::string_view group);  // in the group's own order

// Accepts or refuses a changed title (Indicator::offered_title). Refused, the flag stays until the source
// changes it again. Gives false when there was nothing to accept.
bool accept_title(ledger::Change&, std::string_view indicator);
// What is good, and why the office says so: the reason stays in the ledger with what was said before.
void set_direction(ledger::Change&, Indicator const&, Direction, std::string const& reason);

void add(ledger::Change&, Indicator const&);
void add_group(ledger::Change&, Group const&, std::vector<std::string> const& members);

}  // namespace jamsides::indicators

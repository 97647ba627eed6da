// Whom an area is compared with: Kolada's similar municipalities, its county, its municipality group, its
// learning group, a list of its own, or all of its kind.
#pragma once
#include <boost/describe/class.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "platform/db/connection.hpp"
#include "platform/ledger/change.hpp"

namespace jamsides::indicators {

struct PeerSet {
    std::string key;   // in addresses: "similar-G37456", "county", "kommungrupp", "group-ID", "own-ID", "all"
    std::string kind;  // similar, county, kommungrupp, group, own, all
    std::string name;  // similar and own: as it is called; group: its name; else "": the page has the words
    std::string topic;               // similar: "övergripande", "grundskola", …
    std::vector<std::string> areas;  // codes, the area itself left out; ascending

    // Fewer than 19 cannot show an effect whatever happened (statistics::enough_peers).
    std::size_t size() const { return areas.size(); }
};

// Those that exist for the area: similar (övergripande first, then by topic), county, kommungrupp, the newest
// approved learning group, own lists of that organisation, all. Four statements.
std::vector<PeerSet> peer_sets(db::Connection&, std::string_view area);
// The one with the key; none: there is no such set for this area.
std::optional<PeerSet> peer_set(db::Connection&, std::string_view area, std::string_view key);
// What is taken when nobody has chosen: similar övergripande for a municipality, all regions for a region.
PeerSet usual_peers(std::vector<PeerSet> const& sets);

// A list of one's own. Throws http::Refusal (422) for a name that is empty, a code nobody has, or no codes.
std::string add_own_peers(ledger::Change&, std::string_view organisation, std::string_view name,
                          std::vector<std::string> const& areas);
void remove_own_peers(ledger::Change&, std::string_view organisation, std::string_view key);

struct Area {
    std::string code, name, kind, county_code;
    std::optional<std::string> kommungrupp;
};
BOOST_DESCRIBE_STRUCT(Area, (), (code, name, kind, county_code, kommungrupp))
// Every organisation, and Riket (kind "country") first.
std::vector<Area> areas(db::Connection&);

}  // namespace jamsides::indicators

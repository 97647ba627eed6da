// Target groups: girls, boys, women and men, and within them further groups. Two totals say nothing of the
// differences within them, so a choice always has groups.
#pragma once

#include <array>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <boost/describe/class.hpp>

#include "platform/db/connection.hpp"
#include "platform/ledger/change.hpp"
#include "platform/text/language.hpp"

namespace jamsides::improvement {

inline constexpr std::array people{"girls", "boys", "women", "men"};
inline constexpr std::string_view everybody = "all";  // the further group that is no further group

struct FurtherGroup {
    std::string id, name_sv, name_en;

    std::string const& name(text::Language const& language) const {
        return language.is_swedish() ? name_sv : name_en;
    }
};
BOOST_DESCRIBE_STRUCT(FurtherGroup, (), (id, name_sv, name_en))

struct TargetGroup {
    std::string further_id, people;
    auto operator<=>(TargetGroup const&) const = default;
};
BOOST_DESCRIBE_STRUCT(TargetGroup, (), (further_id, people))

std::string people_words(std::string_view people, text::Language const&);  // "flickor"
// Both sexes of an age are there, and something besides everybody.
bool are_groups(std::set<TargetGroup> const& chosen);

std::vector<FurtherGroup> further_groups(db::Connection&);
void add_further_group(ledger::Change&, FurtherGroup const&);
std::set<TargetGroup> target_groups(db::Connection&, std::string_view round_id,
                                    std::string_view organisation_code);
void set_target_groups(ledger::Change&, std::string_view round_id, std::string_view organisation_code,
                       std::set<TargetGroup> const& chosen);

}  // namespace jamsides::improvement

// How far synchronisations have come.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include <boost/describe/class.hpp>

#include "modules/indicators/kolada/answers.hpp"
#include "modules/indicators/receiving.hpp"

namespace jamsides::indicators::kolada {

struct Sync {
    std::string id, delivery_id;
    std::optional<Day> from_date;
    int next_part = 0;
};
BOOST_DESCRIBE_STRUCT(Sync, (), (id, delivery_id, from_date, next_part))

// The one of this request that is not done.
std::optional<Sync> interrupted_sync(db::Connection&, std::string_view request);
// The day the last done one of this request began.
std::optional<Day> last_sync(db::Connection&, std::string_view request);
Sync begin_sync(ledger::Change&, std::string_view request, std::string_view origin,
                std::optional<Day> from_date);
void part_received(ledger::Change&, Sync const&, Received const&, int next_part);
void finish_sync(ledger::Change&, Sync const&);

// Takes over what Kolada says of an indicator. A title that differs from the one accepted is only offered,
// and said the first time.
enum class Taken { added, as_before, title_differs };
Taken take_over(ledger::Change&, Kpi const&);

// Kolada's indicators that somebody may look at: they have values, are followed, or belong to a group.
std::vector<std::string> in_use(db::Connection&);

// Adds, as deleted, every value within what was asked that is known and did not come.
void add_vanished(db::Connection&, Asked const&, Intake&);

}  // namespace jamsides::indicators::kolada

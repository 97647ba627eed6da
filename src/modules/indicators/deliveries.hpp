// Times when values came, and what they replaced: nothing is ever lost.
#pragma once
#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "modules/indicators/sex.hpp"
#include "platform/db/connection.hpp"
#include "platform/ledger/change.hpp"

namespace jamsides::indicators {

enum class DeliveryKind { kolada, file, json_stat, shipped };
BOOST_DESCRIBE_ENUM(DeliveryKind, kolada, file, json_stat, shipped)

struct Delivery {
    std::string id;
    DeliveryKind kind = DeliveryKind::file;
    std::string origin;  // the address, or the name of the file
    Instant started_at;
    std::optional<Instant> finished_at;  // none: still coming, or interrupted
    int added = 0, revised = 0, vanished = 0, unchanged = 0;
    std::string brought_by;
};
BOOST_DESCRIBE_STRUCT(Delivery, (),
                      (id, kind, origin, started_at, finished_at, added, revised, vanished, unchanged,
                       brought_by))

// revised: another value · filled: a blank has a value · blanked: a value became a blank · deleted: the
// source took it away.
enum class What { revised, filled, blanked, deleted };
BOOST_DESCRIBE_ENUM(What, revised, filled, blanked, deleted)

struct Revision {
    std::string indicator_id, area_code;
    int year = 0;
    Sex sex = Sex::total;
    What what = What::revised;
    std::optional<double> old_value, new_value;
    Instant at;
    std::string delivery_id;
};
BOOST_DESCRIBE_STRUCT(Revision, (),
                      (indicator_id, area_code, year, sex, what, old_value, new_value, at, delivery_id))

std::vector<Delivery> deliveries(db::Connection&, int count);  // newest first
std::optional<Delivery> delivery(db::Connection&, std::string_view id);
std::vector<Revision> revisions_in(db::Connection&, std::string_view delivery, int at_most);
// Of one indicator in one area, newest first: beside the series, so none of what is not finished.
std::vector<Revision> revisions_of(db::Connection&, std::string_view indicator, std::string_view area);

std::string begin_delivery(ledger::Change&, DeliveryKind, std::string_view origin);
}  // namespace jamsides::indicators

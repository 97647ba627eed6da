// The table settings.
#include "platform/ledger/settings.hpp"

#include "platform/db/query.hpp"

namespace jamsides::ledger {
namespace {

const db::Query<std::string(std::string_view)> value_of{"select value from settings where name = $1"};
const db::Query<void(std::string_view, std::string_view)> put{
    "insert into settings (name, value) values ($1, $2) on conflict (name) do update set value = "
    "excluded.value"};

}  // namespace

std::optional<std::string> setting(db::Connection& connection, std::string_view name) {
    return value_of.one_or_none(connection, name);
}

void set_setting(Change& change, std::string_view name, std::string_view value) {
    put.run(change, name, value);
    change.note("setting", name, "set");
}

}  // namespace jamsides::ledger

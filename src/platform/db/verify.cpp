// SQLite's own checks; these pragmas exist there only.
#include "platform/db/verify.hpp"

#include <boost/describe/class.hpp>

#include "platform/db/query.hpp"

namespace jamsides::db {
namespace {

struct BrokenKey {
    std::string table;
    std::optional<std::int64_t> row;
    std::string parent;
    std::int64_t key;
};
BOOST_DESCRIBE_STRUCT(BrokenKey, (), (table, row, parent, key))

const Query<std::string()> sqlite_integrity{"pragma integrity_check"};
const Query<BrokenKey()> sqlite_foreign_keys{"pragma foreign_key_check"};
const Query<std::int64_t()> versions{"select count(*) from schema_versions"};

}  // namespace

std::vector<std::string> faults(Connection& connection) {
    std::vector<std::string> found;
    if (versions.one(connection) == 0) found.push_back("No migration has been applied");
    if (connection.dialect() != Dialect::sqlite) return found;
    for (std::string& line : sqlite_integrity.all(connection))
        if (line != "ok") found.push_back(std::move(line));
    for (BrokenKey const& broken : sqlite_foreign_keys.all(connection))
        found.push_back("Row " + std::to_string(broken.row.value_or(0)) + " of " + broken.table +
                        " points at a row of " + broken.parent + " that is missing");
    return found;
}

}  // namespace jamsides::db

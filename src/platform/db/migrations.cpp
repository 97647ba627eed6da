// Applied migrations stand in schema_versions with the checksum of their text.
#include "platform/db/migrations.hpp"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <boost/describe/class.hpp>

#include "platform/db/query.hpp"
#include "platform/log/log.hpp"

namespace jamsides::db {
namespace {

struct Applied {
    int number;
    std::string checksum;
};
BOOST_DESCRIBE_STRUCT(Applied, (), (number, checksum))

const Query<Applied()> applied{"select number, checksum from schema_versions order by number"};
const Query<void(int, std::string_view, std::string_view, Instant)> remember{
    "insert into schema_versions (number, name, checksum, applied_at) values ($1, $2, $3, $4)"};

std::string checksum_of(std::string_view sql) {
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash;
    crypto_hash_sha256(hash.data(), reinterpret_cast<unsigned char const*>(sql.data()), sql.size());
    std::string hex(2 * hash.size() + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), hash.data(), hash.size());
    hex.pop_back();
    return hex;
}

// What the migrations may count on, on both databases. On PostgreSQL `blob` is made to mean bytea, and
// `select value from json_each($1)` to give the texts of a JSON array, as SQLite has both by itself.
void prepare_ground(Connection& connection) {
    Transaction transaction{connection};
    if (connection.dialect() == Dialect::postgres)
        connection.script(
            "select pg_advisory_xact_lock(7402);"
            "do $$ begin if to_regtype('blob') is null then create domain blob as bytea; end if; end $$;"
            "create or replace function json_each(list text) returns table (value text) language sql "
            "immutable as "
            "$$ select json_array_elements_text(cast(list as json)) $$");
    connection.script(
        "create table if not exists schema_versions ("
        "  number     integer primary key,"
        "  name       text not null,"
        "  checksum   text not null,"
        "  applied_at text not null)");
    transaction.commit();
}

// Two programs may start at once: the second waits here and then finds the work done.
void lock_versions(Connection& connection) {
    if (connection.dialect() == Dialect::postgres)
        connection.script("lock table schema_versions in exclusive mode");
}

void check(std::vector<Applied> const& done, std::span<Migration const> migrations) {
    for (Applied const& old : done) {
        const auto same = [&](Migration const& migration) { return migration.number == old.number; };
        const auto known = std::find_if(migrations.begin(), migrations.end(), same);
        if (known == migrations.end())
            throw Error{Error::newer_version, "The database has migration " + std::to_string(old.number) +
                                                  ", unknown to this program"};
        if (checksum_of(known->sql) != old.checksum)
            throw Error{Error::changed_schema,
                        "Migration " + std::to_string(old.number) + " was applied with another text"};
    }
}

// Applies the first migration that is missing; false when none is.
bool apply_next(Connection& connection, Clock const& clock, std::span<Migration const> migrations) {
    Transaction transaction{connection};
    lock_versions(connection);
    const std::vector<Applied> done = applied.all(connection);
    check(done, migrations);
    for (Migration const& migration : migrations) {
        const auto same = [&](Applied const& old) { return old.number == migration.number; };
        if (std::any_of(done.begin(), done.end(), same)) continue;
        connection.script(std::string{migration.sql});
        remember.run(connection, migration.number, migration.name, checksum_of(migration.sql), clock.now());
        transaction.commit();
        log::info("Migration applied", {{"number", migration.number}, {"name", migration.name}});
        return true;
    }
    return false;
}

}  // namespace

int migrate(Database& database, Clock const& clock, std::span<Migration const> migrations) {
    Lease connection = database.lease();
    prepare_ground(*connection);
    int count = 0;
    while (apply_next(*connection, clock, migrations)) ++count;
    return count;
}

}  // namespace jamsides::db

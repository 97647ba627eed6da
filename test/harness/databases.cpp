// SQLite: a migrated file is made once a program and copied. PostgreSQL: databases named after the migrations
// they hold are claimed by advisory lock, emptied, and used.
#include "harness/databases.hpp"

#include <cstdlib>
#include <functional>
#include <map>
#include <mutex>
#include <set>

#include "platform/log/log.hpp"

namespace jamsides::test {
namespace {

using db::Query;

// Tests speak when something is wrong; that migrations were applied is expected.
const bool quiet = (log::show_from(log::Level::warning), true);

std::string server_url() {
    char const* url = std::getenv("JAMSIDES_TEST_POSTGRES");
    return url ? url : "";
}

// postgresql://user@/NAME?host=…
std::string url_with_name(std::string const& url, std::string const& name) {
    const auto slash = url.find('/', url.find("://") + 3);
    const auto question = url.find('?', slash);
    return url.substr(0, slash + 1) + name + (question == std::string::npos ? "" : url.substr(question));
}

// Tells sets of migrations apart; positive, because it also numbers advisory locks.
std::uint32_t mark(std::span<db::Migration const> migrations) {
    std::string all;
    for (auto const& migration : migrations) all += migration.sql;
    return static_cast<std::uint32_t>(std::hash<std::string>{}(all)) | 1;
}

// Held while the program runs, because it holds the locks on the databases in use.
db::Connection& server() {
    static const std::unique_ptr<db::Database> database = db::Database::open(server_url());
    static db::Lease lease = database->lease();
    return *lease;
}

// Databases of the server that this program has opened stay open from test to test, which saves connecting. A
// session may take its own lock twice, so what is in use here is also remembered here.
std::map<std::int64_t, std::shared_ptr<db::Database>>& opened() {
    static std::map<std::int64_t, std::shared_ptr<db::Database>> databases;
    return databases;
}
std::set<std::int64_t>& held() {
    static std::set<std::int64_t> keys;
    return keys;
}

// Puts a database back to what it held when it was prepared: tables made since are dropped, rows deleted.
// Tables that never held a row are known by their size and cost nothing.
constexpr char reset_sql[] = R"(
create schema if not exists seed;
create or replace function seed.reset() returns void language plpgsql as $$
declare it record;
begin
    set local session_replication_role = replica;
    for it in
        select own.relname as name, kept.oid is not null as kept, pg_relation_size(kept.oid) > 0 as filled
        from pg_class own
        left join pg_class kept on kept.relname = own.relname and kept.relnamespace = 'seed'::regnamespace
        where own.relnamespace = 'public'::regnamespace and own.relkind = 'r'
              and (kept.oid is null or pg_relation_size(own.oid) > 0)
    loop
        if not it.kept then
            execute format('drop table public.%I cascade', it.name);
        else
            execute format('delete from public.%I', it.name);
            if it.filled then
                execute format('insert into public.%1$I select * from seed.%1$I', it.name);
            end if;
        end if;
    end loop;
end $$;
do $$
declare it record;
begin
    for it in select tablename as name from pg_tables where schemaname = 'public' loop
        execute format('create table if not exists seed.%1$I as table public.%1$I', it.name);
    end loop;
end $$;
)";

void prepare_or_reset(db::Database& database, std::span<db::Migration const> migrations) {
    static const Query<bool()> prepared{"select exists (select 1 from pg_namespace where nspname = 'seed')"};
    auto connection = database.lease();
    if (prepared.one(*connection)) return connection->script("select seed.reset()");
    if (!migrations.empty()) db::migrate(database, time::SystemClock{}, migrations);
    db::Transaction transaction{*connection};
    connection->script(reset_sql);
    transaction.commit();
}

std::filesystem::path new_directory() {
    std::string pattern = (std::filesystem::temp_directory_path() / "jamsides-test.XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr)
        throw std::runtime_error{"No temporary directory could be made"};
    return pattern;
}

// The migrated file others are copied from, and its directory, for one set of migrations.
std::filesystem::path const& sqlite_template(std::span<db::Migration const> migrations) {
    static std::mutex mutex;
    static std::map<std::uint32_t, std::pair<std::unique_ptr<TemporaryDirectory>, std::filesystem::path>>
        made;
    const std::lock_guard lock{mutex};
    auto& [directory, file] = made[mark(migrations)];
    if (!directory) {
        directory = std::make_unique<TemporaryDirectory>();
        file = directory->path / "template.db";
        const auto database = db::Database::open(file.string());
        if (!migrations.empty()) db::migrate(*database, time::SystemClock{}, migrations);
    }
    return file;
}

}  // namespace

bool has_postgres() { return !server_url().empty(); }

TemporaryDirectory::TemporaryDirectory() : path{new_directory()} {}
TemporaryDirectory::~TemporaryDirectory() {
    std::error_code ignored;
    std::filesystem::remove_all(path, ignored);
}

FreshDatabase::FreshDatabase(db::Dialect dialect, std::span<db::Migration const> migrations) {
    if (dialect == db::Dialect::sqlite)
        make_sqlite(migrations);
    else
        claim_postgres(migrations);
}

void FreshDatabase::make_sqlite(std::span<db::Migration const> migrations) {
    url_ = (directory_.path / "test.db").string();
    std::filesystem::copy_file(sqlite_template(migrations), url_);
    database_ = db::Database::open(url_);
}

void FreshDatabase::claim_postgres(std::span<db::Migration const> migrations) {
    static const Query<bool(std::int64_t)> claim{"select pg_try_advisory_lock($1)"};
    static const Query<std::int64_t(std::string_view)> known{
        "select count(*) from pg_database where datname = $1"};
    for (int number = 1; claim_ == 0; ++number) {
        const std::int64_t key = static_cast<std::int64_t>(mark(migrations)) * 1000 + number;
        if (held().contains(key) || !claim.one(server(), key)) continue;
        claim_ = key;
        held().insert(key);
        const std::string name = "test_" + std::to_string(key);
        url_ = url_with_name(server_url(), name);
        auto& kept = opened()[key];
        if (!kept) {
            if (known.one(server(), name) == 0) server().script("create database " + name);
            kept = db::Database::open(url_);
        }
        database_ = kept;
        prepare_or_reset(*database_, migrations);
    }
}

FreshDatabase::~FreshDatabase() {
    database_.reset();
    static const Query<bool(std::int64_t)> release{"select pg_advisory_unlock($1)"};
    if (claim_ == 0) return;
    release.one(server(), claim_);
    held().erase(claim_);
}

std::string name_of_dialect(testing::TestParamInfo<db::Dialect> const& parameter) {
    return parameter.param == db::Dialect::sqlite ? "sqlite" : "postgres";
}

}  // namespace jamsides::test

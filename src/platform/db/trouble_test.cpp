// What happens when the installation is in trouble: every case has a kind, a sentence of advice, and loses
// nothing.
#include <unistd.h>

#include <fstream>

#include "harness/databases.hpp"
#include "platform/db/verify.hpp"

using namespace std::chrono_literals;
using namespace jamsides;

namespace {

const db::Query<void(std::string_view, std::string_view)> put{
    "insert into settings (name, value) values ($1, $2)"};
const db::Query<std::int64_t()> count{"select count(*) from settings"};

template <class Act>
std::string kind_of(Act act) {
    try {
        act();
    } catch (db::Error const& error) {
        EXPECT_FALSE(db::advice(error.kind).empty()) << error.what();
        return std::string{db::name(error.kind)};
    }
    return "nothing";
}

struct Migrations : test::OnBothDatabases {};
ON_BOTH_DATABASES(Migrations);

TEST_P(Migrations, Are_applied_once_and_in_order) {
    const std::vector<db::Migration> first{{1, "one", "create table one (id text primary key); -- ; \n"}};
    const std::vector<db::Migration> both{first[0],
                                          {3, "two",
                                           "insert into one (id) values ('a;b'); "
                                           "create table two (id text references one (id))"}};
    test::FreshDatabase empty{GetParam(), {}};
    EXPECT_EQ(db::migrate(*empty, clock, first), 1);
    EXPECT_EQ(db::migrate(*empty, clock, both), 1);
    EXPECT_EQ(db::migrate(*empty, clock, both), 0);
}

TEST_P(Migrations, One_that_fails_leaves_nothing_of_itself) {
    test::FreshDatabase empty{GetParam(), {}};
    const std::vector<db::Migration> broken{
        {1, "one", "create table one (id text); insert into nowhere values (1)"}};
    EXPECT_THROW(db::migrate(*empty, clock, broken), db::Error);
    const std::vector<db::Migration> mended{{1, "one", "create table one (id text)"}};
    EXPECT_EQ(db::migrate(*empty, clock, mended), 1);
}

TEST_P(Migrations, A_database_of_a_newer_version_is_refused) {
    const auto known = db::schema();
    std::vector<db::Migration> newer{known.begin(), known.end()};
    newer.push_back({9999, "later", "create table later (id text)"});
    EXPECT_EQ(db::migrate(database(), clock, newer), 1);
    EXPECT_EQ(kind_of([&] { db::migrate(database(), clock); }), "newer_version");
}

TEST_P(Migrations, An_applied_one_that_reads_differently_now_is_refused) {
    const auto known = db::schema();
    std::vector<db::Migration> changed{known.begin(), known.end()};
    const std::string sql = std::string{changed[0].sql} + " ";
    changed[0].sql = sql;
    EXPECT_EQ(kind_of([&] { db::migrate(database(), clock, changed); }), "changed_schema");
}

TEST_P(Migrations, Are_all_in_order_and_leave_a_sound_database) {
    int before = 0;
    for (auto const& migration : db::schema()) {
        EXPECT_GT(migration.number, before);
        before = migration.number;
    }
    EXPECT_GE(before, 10);
    EXPECT_EQ(db::faults(connection()), std::vector<std::string>{});
}

TEST(Trouble, A_file_that_is_no_database_is_refused) {
    test::TemporaryDirectory directory;
    const auto file = directory.path / "jamsides.db";
    std::ofstream{file} << std::string(5000, 'x');
    EXPECT_EQ(kind_of([&] { db::Database::open(file.string()); }), "corrupt");
}

TEST(Trouble, A_damaged_page_is_found) {
    test::FreshDatabase fresh{db::Dialect::sqlite};
    auto connection = fresh->lease();
    db::in_transaction(*connection, [](db::Connection& c) {
        for (int row = 0; row < 500; ++row) put.run(c, std::to_string(row), std::string(200, 'x'));
    });
    connection->script("pragma wal_checkpoint(truncate)");
    {
        std::fstream file{fresh.url(), std::ios::in | std::ios::out | std::ios::binary};
        file.seekp(0, std::ios::end);
        const auto size = file.tellp();
        for (auto at = size - std::streamoff{4096} * 10; at < size; at += 4096) {
            file.seekp(at);
            file << std::string(64, '\xff');
        }
    }
    const auto other = db::Database::open(fresh.url());
    static const db::Query<std::string()> everything{
        "select value from settings where value <> '' order by name"};
    EXPECT_EQ(kind_of([&] { everything.all(*other->lease()); }), "corrupt");
}

TEST(Trouble, A_full_disk_loses_nothing_and_the_program_goes_on_when_there_is_room) {
    test::FreshDatabase fresh{db::Dialect::sqlite};
    auto connection = fresh->lease();
    put.run(connection, "before", "kept");
    static const db::Query<std::int64_t()> pages{"pragma page_count"};
    connection->script("pragma max_page_count = " + std::to_string(pages.one(connection) + 4));
    EXPECT_EQ(kind_of([&] {
                  db::in_transaction(*connection, [](db::Connection& c) {
                      for (int row = 0; row < 100; ++row)
                          put.run(c, std::to_string(row), std::string(2000, 'x'));
                  });
              }),
              "full");
    EXPECT_EQ(count.one(connection), 1);
    connection->script("pragma max_page_count = 1000000");
    put.run(connection, "after", "kept");
    EXPECT_EQ(count.one(connection), 2);
}

TEST(Trouble, What_cannot_be_reached_is_unreadable) {
    test::TemporaryDirectory directory;
    EXPECT_EQ(kind_of([&] { db::Database::open((directory.path / "none" / "jamsides.db").string()); }),
              "unreadable");
    EXPECT_EQ(kind_of([&] { db::Database::open(directory.path.string()); }), "unreadable");
    EXPECT_EQ(kind_of([&] { db::Database::open("postgresql://nobody@/x?host=" + directory.path.string()); }),
              "unreadable");
}

// Root may write anywhere, so the test becomes nobody for a moment.
struct AsNobody {
    AsNobody() {
        if (was == 0 && seteuid(65534) != 0) throw std::runtime_error{"cannot become nobody"};
    }
    ~AsNobody() {
        if (was == 0 && seteuid(0) != 0) std::abort();
    }
    uid_t was = geteuid();
};

TEST(Trouble, A_file_that_may_not_be_written_to_is_not_opened_for_reading_only) {
    test::TemporaryDirectory directory;
    auto const file = directory.path / "jamsides.db";
    db::Database::open(file.string())->lease()->script("create table t (a text)");
    std::filesystem::permissions(directory.path, std::filesystem::perms{0555});
    std::filesystem::permissions(file, std::filesystem::perms{0444});
    {
        AsNobody nobody;
        EXPECT_EQ(kind_of([&] { db::Database::open(file.string()); }), "unreadable");
    }
    std::filesystem::permissions(directory.path, std::filesystem::perms{0755});
}

struct Patience : test::OnBothDatabases {};
ON_BOTH_DATABASES(Patience);

TEST_P(Patience, A_second_writer_waits_as_long_as_it_was_told_and_then_hears_that_it_is_busy) {
    const auto hurried = db::Database::open(url(), {.connections = 1, .patience = 50ms});
    db::Transaction held{connection()};
    put.run(connection(), "a", "b");
    auto other = hurried->lease();
    EXPECT_EQ(kind_of([&] { db::Transaction{*other}; }), "busy");
    EXPECT_EQ(count.one(*other), 0);  // reading never waits
    EXPECT_EQ(kind_of([&] { hurried->lease(); }), "busy");
}

TEST(Trouble, A_connection_the_server_has_closed_is_replaced_when_the_next_one_is_asked_for) {
    if (!test::has_postgres()) GTEST_SKIP() << "PostgreSQL: JAMSIDES_TEST_POSTGRES is not set";
    test::FreshDatabase fresh{db::Dialect::postgres};
    static const db::Query<std::int64_t()> own_id{"select pg_backend_pid()"};
    static const db::Query<bool(std::int64_t)> end{"select pg_terminate_backend(cast($1 as integer), 5000)"};
    std::int64_t id = 0;
    {
        auto lease = fresh->lease();
        id = own_id.one(lease);
    }
    {
        const auto other = db::Database::open(fresh.url());
        EXPECT_TRUE(end.one(*other->lease(), id));
    }
    auto lease = fresh->lease();
    EXPECT_NE(own_id.one(lease), id);
    EXPECT_EQ(count.one(lease), 0);
}

TEST(Trouble, A_connection_lost_while_it_is_used_says_so_and_is_not_lent_again) {
    if (!test::has_postgres()) GTEST_SKIP() << "PostgreSQL: JAMSIDES_TEST_POSTGRES is not set";
    test::FreshDatabase fresh{db::Dialect::postgres};
    static const db::Query<void()> end_myself{"select pg_terminate_backend(pg_backend_pid())"};
    {
        auto lease = fresh->lease();
        db::Transaction transaction{*lease};
        put.run(lease, "a", "b");
        EXPECT_EQ(kind_of([&] { end_myself.run(lease); }), "unreadable");
        EXPECT_THROW(transaction.commit(), db::Error);
    }
    EXPECT_EQ(count.one(*fresh->lease()), 0);
}

TEST(Trouble, A_table_changed_by_a_migration_beside_the_running_program_is_read_on) {
    if (!test::has_postgres()) GTEST_SKIP() << "PostgreSQL: JAMSIDES_TEST_POSTGRES is not set";
    test::FreshDatabase fresh{db::Dialect::postgres};
    auto lease = fresh->lease();
    lease->script("create table sizes (size integer)");
    static const db::Query<std::int64_t()> largest{"select max(size) from sizes"};
    EXPECT_THROW(largest.one(lease), std::logic_error);  // null
    fresh->lease()->script(
        "alter table sizes alter column size type bigint; insert into sizes values (5000000000)");
    EXPECT_EQ(db::in_transaction(*lease, [](db::Connection& c) { return largest.one(c); }), 5'000'000'000);
}

}  // namespace

// Real databases for tests, fresh for every test: a SQLite file in a temporary directory, and a database of
// the PostgreSQL server named by JAMSIDES_TEST_POSTGRES (bin/db start-test). Without it that half is skipped
// by name.
//
//   struct Meetings : test::OnBothDatabases {};
//   ON_BOTH_DATABASES(Meetings);
//   TEST_P(Meetings, Are_listed_in_order_of_date) { … connection() … clock … }
#pragma once
#include <gtest/gtest.h>

#include <filesystem>

#include "platform/db/migrations.hpp"
#include "platform/db/query.hpp"
#include "platform/time/iso.hpp"

namespace jamsides::test {

// Whether a PostgreSQL server was given.
bool has_postgres();

// A directory that is removed with everything in it when it goes.
class TemporaryDirectory {
  public:
    TemporaryDirectory();
    ~TemporaryDirectory();
    TemporaryDirectory(TemporaryDirectory const&) = delete;
    TemporaryDirectory& operator=(TemporaryDirectory const&) = delete;
    std::filesystem::path const path;
};

// A database brought up by `migrations`, holding nothing but what they put there. On PostgreSQL databases are
// kept on the server between tests and emptied, which is much faster than making them.
class FreshDatabase {
  public:
    explicit FreshDatabase(db::Dialect dialect, std::span<db::Migration const> migrations = db::schema());
    ~FreshDatabase();
    db::Database& operator*() { return *database_; }
    db::Database* operator->() { return database_.get(); }
    std::string const& url() const { return url_; }

  private:
    void make_sqlite(std::span<db::Migration const> migrations);
    void claim_postgres(std::span<db::Migration const> migrations);

    TemporaryDirectory directory_;
    std::string url_;
    std::int64_t claim_ = 0;  // the advisory lock held on the server; 0: none
    std::shared_ptr<db::Database> database_;
};

class OnBothDatabases : public testing::TestWithParam<db::Dialect> {
  protected:
    void SetUp() override {
        if (GetParam() == db::Dialect::postgres && !has_postgres())
            GTEST_SKIP() << "PostgreSQL: JAMSIDES_TEST_POSTGRES is not set";
        fresh_.emplace(GetParam());
    }
    db::Database& database() { return **fresh_; }
    std::string const& url() const { return fresh_->url(); }
    // One connection kept for the test; lease more from database().
    db::Connection& connection() {
        if (!lease_) lease_.emplace(database().lease());
        return **lease_;
    }
    FrozenClock clock{*time::instant_from_iso("2021-06-16T09:00:00Z")};

  private:
    std::optional<FreshDatabase> fresh_;
    std::optional<db::Lease> lease_;
};

std::string name_of_dialect(testing::TestParamInfo<db::Dialect> const& parameter);

// For tests that are not fixtures: does the same on each database there is, and names it on failure.
template <class Act>
void for_each_database(Act&& act) {
    for (const auto dialect : {db::Dialect::sqlite, db::Dialect::postgres}) {
        if (dialect == db::Dialect::postgres && !has_postgres()) continue;
        SCOPED_TRACE(dialect == db::Dialect::sqlite ? "on SQLite" : "on PostgreSQL");
        FreshDatabase fresh{dialect};
        act(*fresh);
    }
}

}  // namespace jamsides::test

#define ON_BOTH_DATABASES(Suite)                                                                    \
    INSTANTIATE_TEST_SUITE_P(                                                                       \
        On, Suite, testing::Values(jamsides::db::Dialect::sqlite, jamsides::db::Dialect::postgres), \
        jamsides::test::name_of_dialect)

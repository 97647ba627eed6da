// SQLite behind Connection and Statement. A connection is used by one thread at a time, hence NOMUTEX.
#include "platform/db/sqlite.hpp"

#include <sqlite3.h>

#include <limits>

namespace jamsides::db {
namespace {

Error::Kind kind_of(int code) {
    switch (code) {
        case SQLITE_CONSTRAINT_UNIQUE:
        case SQLITE_CONSTRAINT_PRIMARYKEY:
        case SQLITE_CONSTRAINT_ROWID:
            return Error::unique;
        case SQLITE_CONSTRAINT_FOREIGNKEY:
            return Error::foreign_key;
        case SQLITE_BUSY_SNAPSHOT:
            return Error::serialization;
    }
    switch (code & 0xff) {
        case SQLITE_CONSTRAINT:
            return Error::constraint;
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return Error::busy;
        case SQLITE_FULL:
            return Error::full;
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return Error::corrupt;
        case SQLITE_CANTOPEN:
        case SQLITE_READONLY:
        case SQLITE_PERM:
        case SQLITE_IOERR:
            return Error::unreadable;
    }
    return Error::other;
}

// SQLite names tables and columns in its messages, never values; only full-text search repeats what was
// sought.
[[noreturn]] void raise(sqlite3* handle, std::string_view sql) {
    const int code = sqlite3_extended_errcode(handle);
    std::string text = sqlite3_errmsg(handle);
    if (text.starts_with("fts5:")) text = "the full-text search expression is not understood";
    if (!sql.empty()) text += " in: " + std::string{sql};
    throw Error{kind_of(code), "SQLite: " + text};
}

class SqliteConnection;

class SqliteStatement final : public Statement {
  public:
    SqliteStatement(SqliteConnection& owner, sqlite3* handle, sqlite3_stmt* statement)
        : owner_{owner}, handle_{handle}, statement_{statement} {}
    ~SqliteStatement() override { sqlite3_finalize(statement_); }

    void bind_integer(int at, std::int64_t value) override {
        check(sqlite3_bind_int64(statement_, at + 1, value));
    }
    void bind_real(int at, double value) override { check(sqlite3_bind_double(statement_, at + 1, value)); }
    void bind_text(int at, std::string_view value) override {
        check(sqlite3_bind_text64(statement_, at + 1, value.data() ? value.data() : "", value.size(),
                                  SQLITE_TRANSIENT, SQLITE_UTF8));
    }
    void bind_bytes(int at, std::string_view value) override {
        check(sqlite3_bind_blob64(statement_, at + 1, value.data() ? value.data() : "", value.size(),
                                  SQLITE_TRANSIENT));
    }
    void bind_null(int at) override { check(sqlite3_bind_null(statement_, at + 1)); }

    bool step() override {
        const int result = sqlite3_step(statement_);
        if (result == SQLITE_ROW) return true;
        if (result != SQLITE_DONE) fail();
        return false;
    }
    void reset() noexcept override { sqlite3_reset(statement_); }

    bool is_null(int column) override { return sqlite3_column_type(statement_, column) == SQLITE_NULL; }
    std::int64_t integer(int column) override {
        if (sqlite3_column_type(statement_, column) != SQLITE_INTEGER)
            fail_to_read(*this, column, "a whole number");
        return sqlite3_column_int64(statement_, column);
    }
    double real(int column) override {
        const int type = sqlite3_column_type(statement_, column);
        if (type != SQLITE_FLOAT && type != SQLITE_INTEGER) fail_to_read(*this, column, "a number");
        return sqlite3_column_double(statement_, column);
    }
    std::string_view text(int column) override {
        if (sqlite3_column_type(statement_, column) != SQLITE_TEXT) fail_to_read(*this, column, "a text");
        auto const* start = reinterpret_cast<char const*>(sqlite3_column_text(statement_, column));
        return {start, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
    }
    std::string_view bytes(int column) override {
        if (sqlite3_column_type(statement_, column) != SQLITE_BLOB) fail_to_read(*this, column, "bytes");
        auto const* start = static_cast<char const*>(sqlite3_column_blob(statement_, column));
        return {start ? start : "", static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
    }

    std::int64_t rows_changed() override {
        return sqlite3_stmt_readonly(statement_) ? 0 : sqlite3_changes64(handle_);
    }
    int columns() const override { return sqlite3_column_count(statement_); }
    std::string column_name(int column) const override { return sqlite3_column_name(statement_, column); }

  private:
    void check(int result) {
        if (result != SQLITE_OK) raise(handle_, sql);
    }
    [[noreturn]] void fail();

    SqliteConnection& owner_;
    sqlite3* handle_;
    sqlite3_stmt* statement_;
};

class SqliteConnection final : public Connection {
  public:
    SqliteConnection(std::string const& path, std::chrono::milliseconds patience) {
        const int result = sqlite3_open_v2(
            path.c_str(), &handle_,
            SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE,
            nullptr);
        try {
            if (result != SQLITE_OK) raise(handle_, {});
            // SQLite opens what may only be read without a word; everything that is written would be lost.
            if (sqlite3_db_readonly(handle_, "main") == 1)
                throw Error{Error::unreadable, "the file may not be written to"};
            sqlite3_busy_timeout(handle_, static_cast<int>(patience.count()));
            script("pragma journal_mode = wal");
            script(
                "pragma synchronous = full; pragma foreign_keys = on; pragma cache_size = -4096;"
                "pragma temp_store = memory; pragma trusted_schema = off; pragma cell_size_check = on;"
                "pragma case_sensitive_like = on");  // as on PostgreSQL
        } catch (...) {
            sqlite3_close(handle_);
            throw;
        }
    }
    ~SqliteConnection() override {
        forget_statements();
        bulk_.reset();
        sqlite3_close(handle_);
    }

    Dialect dialect() const override { return Dialect::sqlite; }
    bool in_transaction() const override { return sqlite3_get_autocommit(handle_) == 0; }
    bool transaction_failed() const override { return failed_ && in_transaction(); }
    bool usable() override { return true; }

    void script(std::string const& sql) override {
        if (sqlite3_exec(handle_, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) {
            note_failure();
            raise(handle_, {});
        }
        if (sql.starts_with("rollback") || sql.starts_with("begin")) failed_ = false;
    }

    void begin_bulk(std::string_view table, std::span<std::string const> columns,
                    std::span<ParameterType const> types) override {
        std::string sql = "insert into " + std::string{table} + " (", places;
        for (std::size_t at = 0; at < columns.size(); ++at) {
            sql += (at ? ", " : "") + columns[at];
            places += (at ? ", $" : "$") + std::to_string(at + 1);
        }
        bulk_ = make(sql + ") values (" + places + ")", types);
    }
    Statement& bulk_row() override { return *bulk_; }
    void end_bulk_row() override {
        bulk_->step();
        bulk_->reset();
    }
    void end_bulk() override { bulk_.reset(); }
    void abandon_bulk() noexcept override { bulk_.reset(); }

    void note_failure() { failed_ = in_transaction(); }

  private:
    std::unique_ptr<Statement> make(std::string_view sql, std::span<ParameterType const>) override {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v3(handle_, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                               &statement, nullptr) != SQLITE_OK) {
            note_failure();
            raise(handle_, sql);
        }
        return std::make_unique<SqliteStatement>(*this, handle_, statement);
    }

    sqlite3* handle_ = nullptr;
    std::unique_ptr<Statement> bulk_;
    bool failed_ = false;
};

void SqliteStatement::fail() {
    owner_.note_failure();
    raise(handle_, sql);
}

}  // namespace

std::unique_ptr<Connection> open_sqlite(std::string const& path, std::chrono::milliseconds patience) {
    return std::make_unique<SqliteConnection>(path, patience);
}

}  // namespace jamsides::db

// One conversation with a database; used by one thread at a time (see Database::lease).
#pragma once
#include <atomic>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "platform/db/error.hpp"
#include "platform/db/statement.hpp"

namespace jamsides::db {

enum class Dialect { sqlite, postgres };

class Connection {
  public:
    Connection() = default;
    Connection(Connection const&) = delete;
    Connection& operator=(Connection const&) = delete;
    virtual ~Connection() = default;

    virtual Dialect dialect() const = 0;
    virtual bool in_transaction() const = 0;
    // A statement failed inside the open transaction: it can only be rolled back, wholly or to a savepoint.
    virtual bool transaction_failed() const = 0;
    // False when the server went away: the connection is then thrown away instead of lent out again.
    virtual bool usable() = 0;

    // The statement of this text, prepared once a connection. A wrong number of parameters or columns, a
    // second statement in the text or parameters out of order is a defect (std::logic_error) naming the SQL.
    Statement& prepare(std::string_view sql, std::span<ParameterType const> parameters, int columns);

    // Several statements without parameters, separated by ';': migrations and BEGIN … COMMIT.
    virtual void script(std::string const& sql) = 0;

    // Rows streamed into a table: COPY on PostgreSQL, a prepared insert on SQLite. Use BulkInsert.
    virtual void begin_bulk(std::string_view table, std::span<std::string const> columns,
                            std::span<ParameterType const> types) = 0;
    virtual Statement& bulk_row() = 0;  // bind every column, then end_bulk_row
    virtual void end_bulk_row() = 0;
    virtual void end_bulk() = 0;
    virtual void abandon_bulk() noexcept = 0;

    // How many statements have been run, BEGIN and COMMIT not counted: for tests of lists.
    std::uint64_t statements_run() const { return statements_run_; }
    void count_statement() { ++statements_run_; }

    // How many times something has been written through the connections of one Database: what was read at one
    // count is still true at the same count, as far as this program is concerned.
    using Changes = std::atomic<std::uint64_t>;
    void count_changes_in(std::shared_ptr<Changes> changes) { changes_ = std::move(changes); }
    void has_written() { ++*changes_; }

  protected:
    virtual std::unique_ptr<Statement> make(std::string_view sql,
                                            std::span<ParameterType const> parameters) = 0;
    void forget_statements() { statements_.clear(); }

  private:
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    std::unordered_map<std::string, std::unique_ptr<Statement>, TextHash, std::equal_to<>> statements_;
    std::uint64_t statements_run_ = 0;
    std::shared_ptr<Changes> changes_ = std::make_shared<Changes>(0);
};

}  // namespace jamsides::db

// The database of an installation and its few connections, lent out one to a thread at a time.
#pragma once
#include <chrono>
#include <condition_variable>
#include <mutex>

#include "platform/db/connection.hpp"
#include "platform/db/transaction.hpp"

namespace jamsides::db {

class Database;

// Gives the connection back when it goes. A transaction left open is rolled back.
class Lease {
  public:
    Lease(Database& database, std::unique_ptr<Connection> connection)
        : database_{&database}, connection_{std::move(connection)} {}
    Lease(Lease&&) = default;
    ~Lease();
    Connection& operator*() { return *connection_; }
    Connection* operator->() { return connection_.get(); }
    operator Connection&() { return *connection_; }

  private:
    Database* database_;
    std::unique_ptr<Connection> connection_;
};

struct Settings {
    int connections = 8;                       // at most, all told
    std::chrono::milliseconds patience{5000};  // how long a lock or a free connection is waited for
};

class Database {
  public:
    // "postgresql://…", or the path of a SQLite file, with or without "sqlite:" before it; the file is made
    // when it is missing. Opens one connection at once, so that what is wrong is known here.
    static std::unique_ptr<Database> open(std::string const& url, Settings settings = {});

    // Waits for a free connection as long as the settings say, then throws Error::busy.
    Lease lease();
    Dialect dialect() const { return dialect_; }
    // See Connection::has_written.
    std::uint64_t changes() const { return *changes_; }

  private:
    friend class Lease;
    Database(std::string url, Settings settings);
    std::unique_ptr<Connection> connect() const;
    void give_back(std::unique_ptr<Connection> connection) noexcept;

    std::string url_;
    Settings settings_;
    Dialect dialect_;
    std::shared_ptr<Connection::Changes> changes_ = std::make_shared<Connection::Changes>(0);
    std::mutex mutex_;
    std::condition_variable returned_;
    std::vector<std::unique_ptr<Connection>> idle_;
    int open_ = 0;  // idle and lent
};

// Does the whole act again a few times when two writers crossed, which is rare; the act gets
// the connection inside an open transaction, which is committed after it. What the act gives is given.
template <class Act>
auto in_transaction(Connection& connection, Act&& act) {
    for (int attempts_left = 5;; --attempts_left) {
        try {
            Transaction transaction{connection};
            if constexpr (std::is_void_v<decltype(act(connection))>) {
                act(connection);
                transaction.commit();
                return;
            } else {
                auto result = act(connection);
                transaction.commit();
                return result;
            }
        } catch (Error const& error) {
            if (!error.may_be_tried_again() || attempts_left <= 1 || !connection.usable()) throw;
        }
    }
}

template <class Act>
auto in_transaction(Database& database, Act&& act) {
    Lease lease = database.lease();
    return in_transaction(*lease, std::forward<Act>(act));
}

}  // namespace jamsides::db

// All or nothing, one writer at a time: a writing transaction takes the one write lock of the database at
// once (on SQLite its own, on PostgreSQL an advisory lock), so that on both it sees the database as if it
// were alone. What is not committed is rolled back when it goes. Reading never waits.
#pragma once
#include "platform/db/connection.hpp"

namespace jamsides::db {

class Transaction {
  public:
    enum class Purpose { write, read };  // read: one unchanging picture of the database, nothing is written
    explicit Transaction(Connection& connection, Purpose purpose = Purpose::write);
    ~Transaction();
    Transaction(Transaction const&) = delete;
    Transaction& operator=(Transaction const&) = delete;

    // After an error nothing was written.
    void commit();
    Connection& connection() { return connection_; }

  private:
    Connection& connection_;
    Purpose purpose_;
    bool open_ = true;
};

// A part of a transaction that can be undone alone; undone when it goes unless kept.
class Savepoint {
  public:
    explicit Savepoint(Connection& connection);
    ~Savepoint();
    Savepoint(Savepoint const&) = delete;
    Savepoint& operator=(Savepoint const&) = delete;
    void keep();

  private:
    Connection& connection_;
    bool open_ = true;
};

}  // namespace jamsides::db

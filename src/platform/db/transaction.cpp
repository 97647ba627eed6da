// BEGIN, COMMIT and what happens when nobody committed.
#include "platform/db/transaction.hpp"

namespace jamsides::db {
namespace {

// When rolling back fails the connection is lost, and the database has rolled back by itself.
void try_script(Connection& connection, char const* sql) noexcept {
    try {
        if (connection.in_transaction()) connection.script(sql);
    } catch (...) {
    }
}

}  // namespace

Transaction::Transaction(Connection& connection, Purpose purpose)
    : connection_{connection}, purpose_{purpose} {
    if (connection.in_transaction()) throw std::logic_error{"A transaction was begun inside another"};
    const bool sqlite = connection.dialect() == Dialect::sqlite;
    try {
        if (purpose == Purpose::write)
            connection.script(sqlite ? "begin immediate" : "begin; select pg_advisory_xact_lock(7403)");
        else
            connection.script(sqlite ? "begin" : "begin isolation level repeatable read read only");
    } catch (...) {
        try_script(connection, "rollback");  // the lock did not come, but the transaction had begun
        throw;
    }
}

Transaction::~Transaction() {
    if (open_) try_script(connection_, "rollback");
}

void Transaction::commit() {
    if (!open_) throw std::logic_error{"A transaction was committed twice"};
    if (connection_.transaction_failed())
        throw std::logic_error{
            "A statement failed inside the transaction; set a savepoint round what may fail"};
    connection_.script("commit");
    open_ = false;
    if (purpose_ == Purpose::write) connection_.has_written();
}

Savepoint::Savepoint(Connection& connection) : connection_{connection} {
    if (!connection.in_transaction()) throw std::logic_error{"A savepoint was set outside a transaction"};
    connection.script("savepoint inner_part");
}

Savepoint::~Savepoint() {
    if (open_) try_script(connection_, "rollback to savepoint inner_part; release savepoint inner_part");
}

void Savepoint::keep() {
    connection_.script("release savepoint inner_part");
    open_ = false;
}

}  // namespace jamsides::db

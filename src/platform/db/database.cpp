// The pool: connections are opened when they are needed and thrown away when the server has left them.
#include "platform/db/database.hpp"

#include "platform/db/postgres.hpp"
#include "platform/db/sqlite.hpp"
#include "platform/log/log.hpp"

namespace jamsides::db {
namespace {

bool names_a_server(std::string_view url) {
    return url.starts_with("postgresql://") || url.starts_with("postgres://");
}

}  // namespace

Lease::~Lease() {
    if (connection_) database_->give_back(std::move(connection_));
}

Database::Database(std::string url, Settings settings)
    : url_{std::move(url)},
      settings_{settings},
      dialect_{names_a_server(url_) ? Dialect::postgres : Dialect::sqlite} {
    if (url_.starts_with("sqlite:")) url_.erase(0, 7);
}

std::unique_ptr<Database> Database::open(std::string const& url, Settings settings) {
    std::unique_ptr<Database> database{new Database{url, settings}};
    database->lease();
    return database;
}

std::unique_ptr<Connection> Database::connect() const {
    auto connection = dialect_ == Dialect::postgres ? connect_postgres(url_, settings_.patience)
                                                    : open_sqlite(url_, settings_.patience);
    connection->count_changes_in(changes_);
    return connection;
}

Lease Database::lease() {
    std::unique_lock lock{mutex_};
    const auto something_free = [&] { return !idle_.empty() || open_ < settings_.connections; };
    if (!returned_.wait_for(lock, settings_.patience, something_free))
        throw Error{Error::busy, "Every database connection is in use"};
    while (!idle_.empty()) {
        auto connection = std::move(idle_.back());
        idle_.pop_back();
        if (connection->usable()) return {*this, std::move(connection)};
        --open_;
    }
    ++open_;
    lock.unlock();
    try {
        return {*this, connect()};
    } catch (...) {
        give_back(nullptr);
        throw;
    }
}

void Database::give_back(std::unique_ptr<Connection> connection) noexcept {
    try {
        if (connection && connection->in_transaction()) {
            log::error("A transaction was left open and is rolled back");
            connection->script("rollback");
        }
        if (connection && !connection->usable()) connection.reset();
        const std::lock_guard lock{mutex_};
        if (connection)
            idle_.push_back(std::move(connection));
        else
            --open_;
    } catch (...) {
        const std::lock_guard lock{mutex_};
        --open_;
    }
    returned_.notify_one();
}

}  // namespace jamsides::db

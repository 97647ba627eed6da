// A connection to a SQLite file. Only database.cpp opens one.
#pragma once
#include <chrono>

#include "platform/db/connection.hpp"

namespace jamsides::db {

// WAL with synchronous=FULL: what was committed is still there after a power cut.
std::unique_ptr<Connection> open_sqlite(std::string const& path, std::chrono::milliseconds patience);

}  // namespace jamsides::db

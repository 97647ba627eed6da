// A connection to a PostgreSQL server through libpq. Only database.cpp opens one.
#pragma once
#include <chrono>

#include "platform/db/connection.hpp"

namespace jamsides::db {

std::unique_ptr<Connection> connect_postgres(std::string const& url, std::chrono::milliseconds patience);

}  // namespace jamsides::db

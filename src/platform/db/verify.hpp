// Looks a whole database through, for `jamsides check`.
#pragma once
#include <string>
#include <vector>

#include "platform/db/connection.hpp"

namespace jamsides::db {

// What is wrong, one sentence a fault, in English; empty when all is well. On SQLite every page and every
// foreign key is read; PostgreSQL watches over its own files, so there only the connection and the migrations
// table are tried.
std::vector<std::string> faults(Connection& connection);

}  // namespace jamsides::db

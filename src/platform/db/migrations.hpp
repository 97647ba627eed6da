// The numbered SQL files of schema/, which bring any older database up to what this program expects.
#pragma once
#include <span>
#include <string_view>

#include "platform/db/database.hpp"
#include "platform/time/clock.hpp"

namespace jamsides::db {

struct Migration {
    int number;             // from the file's name: 0001-platform.sql
    std::string_view name;  // "platform"
    std::string_view sql;
};

// The migrations this program was built with, in order.
std::span<Migration const> schema();

// Applies what is missing, each migration in a transaction of its own, and gives how many there were. Throws
// Error::changed_schema when an applied one reads differently now, Error::newer_version when the database has
// more.
int migrate(Database& database, Clock const& clock, std::span<Migration const> migrations = schema());

}  // namespace jamsides::db

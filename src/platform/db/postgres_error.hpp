// Turns what libpq tells into Error, without the values PostgreSQL likes to repeat.
#pragma once
#include <postgresql/libpq-fe.h>

#include <memory>
#include <string_view>

#include "platform/db/error.hpp"

namespace jamsides::db {

struct ClearResult {
    void operator()(PGresult* result) const { PQclear(result); }
};
using Result = std::unique_ptr<PGresult, ClearResult>;

// What a prepared statement meets when a migration beside a running program has changed its columns' types.
constexpr std::string_view cached_plan_does_not_fit = "0A000";

[[noreturn]] void raise_postgres(PGconn* server, PGresult const* result, std::string_view sql);

}  // namespace jamsides::db

// SQLSTATE → Error::Kind. The primary message is passed on only for classes that never repeat a value.
#include "platform/db/postgres_error.hpp"

#include <string>

namespace jamsides::db {
namespace {

Error::Kind kind_of(std::string_view state) {
    if (state == "23505") return Error::unique;
    if (state == "23503") return Error::foreign_key;
    if (state.starts_with("23")) return Error::constraint;
    if (state == "40001" || state == "40P01") return Error::serialization;
    if (state == cached_plan_does_not_fit) return Error::serialization;
    if (state == "55P03" || state == "57014") return Error::busy;
    if (state == "53100") return Error::full;
    if (state.starts_with("XX001") || state == "XX002") return Error::corrupt;
    if (state.starts_with("08") || state.starts_with("28") || state.starts_with("57P") || state == "53300" ||
        state == "3D000" || state == "25006" || state == "58030")
        return Error::unreadable;
    return Error::other;
}

std::string_view field(PGresult const* result, int code) {
    char const* text = PQresultErrorField(result, code);
    return text ? text : std::string_view{};
}

// Syntax, rights, resources, connections and crossings speak of the statement and the server, not of values.
bool repeats_no_value(std::string_view state) {
    for (std::string_view part : {"08", "25", "28", "3D", "40", "42", "53", "55", "57", "58"})
        if (state.starts_with(part)) return true;
    return false;
}

}  // namespace

void raise_postgres(PGconn* server, PGresult const* result, std::string_view sql) {
    const std::string_view state = field(result, PG_DIAG_SQLSTATE);
    if (state.empty()) {
        if (PQstatus(server) != CONNECTION_OK)
            throw Error{Error::unreadable, "PostgreSQL: the connection was lost"};
        throw Error{Error::other, "PostgreSQL: the client library refused the call"};
    }
    std::string text = "PostgreSQL " + std::string{state};
    if (repeats_no_value(state)) text += ": " + std::string{field(result, PG_DIAG_MESSAGE_PRIMARY)};
    for (auto [code, word] :
         {std::pair{PG_DIAG_TABLE_NAME, " table "}, std::pair{PG_DIAG_COLUMN_NAME, " column "},
          std::pair{PG_DIAG_CONSTRAINT_NAME, " constraint "}})
        if (const auto name = field(result, code); !name.empty()) text += word + std::string{name};
    if (!sql.empty()) text += " in: " + std::string{sql};
    throw Error{kind_of(state), text};
}

}  // namespace jamsides::db

// The cache of prepared statements and the checks made when one is prepared for the first time.
#include "platform/db/connection.hpp"

#include "platform/db/statement_text.hpp"

namespace jamsides::db {
namespace {

[[noreturn]] void defect(std::string_view fault, std::string_view sql) {
    throw std::logic_error{"The statement " + std::string{fault} + ": " + std::string{sql}};
}

void check_text(std::string_view sql, std::size_t parameters) {
    const StatementText text = read_statement(sql);
    if (!text.fault.empty()) defect(text.fault, sql);
    if (text.parameters != static_cast<int>(parameters))
        defect("has " + std::to_string(text.parameters) + " parameters where " + std::to_string(parameters) +
                   " are given",
               sql);
}

}  // namespace

Statement& Connection::prepare(std::string_view sql, std::span<ParameterType const> parameters, int columns) {
    if (const auto found = statements_.find(sql); found != statements_.end()) {
        if (!found->second->outdated || found->second->reading) return *found->second;
        statements_.erase(found);
    }
    check_text(sql, parameters.size());
    auto statement = make(sql, parameters);
    // A statement that gives rows nobody reads is allowed; one that gives fewer or more than are read is not.
    if (columns > 0 && statement->columns() != columns)
        defect("gives " + std::to_string(statement->columns()) + " columns where " + std::to_string(columns) +
                   " are read",
               sql);
    const auto [place, added] = statements_.emplace(std::string{sql}, std::move(statement));
    place->second->sql = place->first;
    return *place->second;
}

void fail_to_read(Statement const& statement, int column, std::string_view wanted) {
    throw std::logic_error{"Column " + statement.column_name(column) + " is not " + std::string{wanted} +
                           ": " + std::string{statement.sql}};
}

}  // namespace jamsides::db

// Many rows into one table, a described struct a row, its member names the column names:
//   db::bulk_insert(connection, "observations", rows);
#pragma once
#include <optional>
#include <ranges>

#include "platform/db/row.hpp"
#include "platform/db/transaction.hpp"

namespace jamsides::db {

// Rows are in the table after finish(); all or none. Until then the connection does nothing else.
template <Described Row>
class BulkInsert {
  public:
    BulkInsert(Connection& connection, std::string_view table) : connection_{connection} {
        if (connection.in_transaction())
            inner_.emplace(connection);
        else
            outer_.emplace(connection);
        std::vector<std::string> columns;
        std::vector<ParameterType> types;
        boost::mp11::mp_for_each<MembersOf<Row>>([&](auto member) {
            columns.emplace_back(member.name);
            types.push_back(Value<std::remove_cvref_t<decltype(std::declval<Row&>().*member.pointer)>>::type);
        });
        connection.count_statement();
        connection.begin_bulk(table, columns, types);
        open_ = true;
    }
    ~BulkInsert() {
        if (open_) connection_.abandon_bulk();
    }
    BulkInsert(BulkInsert const&) = delete;
    BulkInsert& operator=(BulkInsert const&) = delete;

    void add(Row const& row) {
        Statement& statement = connection_.bulk_row();
        int column = 0;
        boost::mp11::mp_for_each<MembersOf<Row>>([&](auto member) {
            auto const& value = row.*member.pointer;
            Value<std::remove_cvref_t<decltype(value)>>::bind(statement, column++, value);
        });
        connection_.end_bulk_row();
    }
    void finish() {
        open_ = false;
        connection_.end_bulk();
        if (inner_) inner_->keep();
        if (outer_) outer_->commit();
    }

  private:
    Connection& connection_;
    std::optional<Savepoint> inner_;
    std::optional<Transaction> outer_;
    bool open_ = false;
};

template <std::ranges::input_range Rows>
void bulk_insert(Connection& connection, std::string_view table, Rows const& rows) {
    BulkInsert<std::ranges::range_value_t<Rows>> bulk{connection, table};
    for (auto const& row : rows) bulk.add(row);
    bulk.finish();
}

}  // namespace jamsides::db

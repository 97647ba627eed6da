// A statement that knows what it takes and what it gives:
//   static const db::Query<MeetingRow(std::string_view)> of_round{"select id, title from meetings where
//   round_id = $1"}; std::vector<MeetingRow> meetings = of_round.all(connection, round);
// The text is checked while the program is compiled: parameters are $1, $2 … in the order they first appear,
// as many as the signature says. How many columns it gives is checked when a connection meets it first.
#pragma once
#include <array>
#include <vector>

#include "platform/db/connection.hpp"
#include "platform/db/row.hpp"
#include "platform/db/statement_text.hpp"

namespace jamsides::db {

// For a text put together while the program runs. The text must outlive the query; values never belong in it.
struct ComposedSql {
    std::string_view text;
};

inline void parameters_must_be_numbered_in_order_of_first_appearance() {}
inline void parameters_must_be_as_many_as_the_signature_says() {}
inline void a_query_is_one_statement_with_numbered_parameters() {}

// The text of a statement that takes these arguments. From a literal it is checked while compiling.
template <class... Args>
struct CheckedSql {
    consteval CheckedSql(char const* sql) : text{sql} {
        const StatementText read = read_statement(text);
        if (read.fault.starts_with("does not number"))
            parameters_must_be_numbered_in_order_of_first_appearance();
        if (!read.fault.empty()) a_query_is_one_statement_with_numbered_parameters();
        if (read.parameters != sizeof...(Args)) parameters_must_be_as_many_as_the_signature_says();
    }
    constexpr CheckedSql(ComposedSql sql) : text{sql.text} {}
    std::string_view text;
};

// What every query is: a checked text and the binding of its arguments.
template <class... Args>
class BoundText {
  public:
    constexpr explicit BoundText(CheckedSql<Args...> sql) : sql_{sql.text} {}

  protected:
    static_assert((Bindable<Args> && ...),
                  "an argument is a text, a number, bool, Day, Instant, Bytes, a described "
                  "enum, or std::optional of those");
    static constexpr std::array<ParameterType, sizeof...(Args)> types{Value<Args>::type...};

    Statement& prepared(Connection& connection, int columns) const {
        connection.count_statement();
        return connection.prepare(sql_, types, columns);
    }
    static void bind(Statement& statement, Args const&... args) {
        [[maybe_unused]] int parameter = 0;
        (Value<Args>::bind(statement, parameter++, args), ...);
    }
    [[noreturn]] void wrong_count(char const* what) const {
        throw std::logic_error{std::string{what} + ": " + std::string{sql_}};
    }

  private:
    std::string_view sql_;
};

template <class Signature>
class Query;

template <class Row, class... Args>
class Query<Row(Args...)> : public BoundText<Args...> {
  public:
    constexpr explicit Query(CheckedSql<Args...> sql) : BoundText<Args...>{sql} {}

    std::vector<Row> all(Connection& connection, Args const&... args) const {
        std::vector<Row> rows;
        each(
            connection, [&](Row&& row) { rows.push_back(std::move(row)); }, args...);
        return rows;
    }

    // For answers too long to keep: `act` is called with one row at a time and must not run the same query.
    template <class Act>
    void each(Connection& connection, Act&& act, Args const&... args) const {
        Execution run{this->prepared(connection, columns_of<Row>())};
        this->bind(*run, args...);
        while (run->step()) act(next(*run));
    }

    // Two rows are a defect: say `limit 1` where more may come.
    std::optional<Row> one_or_none(Connection& connection, Args const&... args) const {
        Execution run{this->prepared(connection, columns_of<Row>())};
        this->bind(*run, args...);
        if (!run->step()) return std::nullopt;
        std::optional<Row> row{next(*run)};
        if (run->step()) this->wrong_count("More than one row came");
        return row;
    }

    Row one(Connection& connection, Args const&... args) const {
        auto row = one_or_none(connection, args...);
        if (!row) this->wrong_count("No row came");
        return std::move(*row);
    }

  private:
    static Row next(Statement& statement) {
        int column = 0;
        return read_row<Row>(statement, column);
    }
};

template <class... Args>
class Query<void(Args...)> : public BoundText<Args...> {
  public:
    constexpr explicit Query(CheckedSql<Args...> sql) : BoundText<Args...>{sql} {}

    // How many rows were inserted, changed or deleted.
    std::int64_t run(Connection& connection, Args const&... args) const {
        Execution run{this->prepared(connection, 0)};
        this->bind(*run, args...);
        while (run->step()) {
        }
        if (!connection.in_transaction()) connection.has_written();
        return run->rows_changed();
    }
};

}  // namespace jamsides::db

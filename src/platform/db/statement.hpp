// One prepared statement on one connection, as the typed layer sees it. Columns and parameters count from 0.
#pragma once
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>

namespace jamsides::db {

enum class ParameterType { integer, real, text, bytes };

class Statement {
  public:
    Statement() = default;
    Statement(Statement const&) = delete;
    Statement& operator=(Statement const&) = delete;
    virtual ~Statement() = default;

    virtual void bind_integer(int parameter, std::int64_t value) = 0;
    virtual void bind_real(int parameter, double value) = 0;
    virtual void bind_text(int parameter, std::string_view value) = 0;
    virtual void bind_bytes(int parameter, std::string_view value) = 0;
    virtual void bind_null(int parameter) = 0;

    // The first call runs the statement. True while there is a row to read.
    virtual bool step() = 0;
    virtual void reset() noexcept = 0;

    // Views hold until the next step or reset.
    virtual bool is_null(int column) = 0;
    virtual std::int64_t integer(int column) = 0;
    virtual double real(int column) = 0;
    virtual std::string_view text(int column) = 0;
    virtual std::string_view bytes(int column) = 0;

    virtual std::int64_t rows_changed() = 0;
    virtual int columns() const = 0;
    virtual std::string column_name(int column) const = 0;

    std::string_view sql;   // owned by the connection's cache
    bool reading = false;   // an Execution is using it
    bool outdated = false;  // the tables have changed under it: it is prepared anew next time
};

// A defect in the program, not in the data: it names the column and the statement, never the value.
[[noreturn]] void fail_to_read(Statement const& statement, int column, std::string_view wanted);

// What both databases can keep and give back: UTF-8 without the zero byte. Anything else is refused on both
// with Error::other, because PostgreSQL would refuse it and SQLite would not.
void require_storable(std::string_view text, std::string_view sql);

// One run of a statement, from binding to the last row; afterwards the statement is free again.
class Execution {
  public:
    explicit Execution(Statement& s) : statement_{s} {
        if (s.reading) throw std::logic_error{"Statement is still being read: " + std::string{s.sql}};
        s.reading = true;
    }
    ~Execution() {
        statement_.reset();
        statement_.reading = false;
    }
    Execution(Execution const&) = delete;
    Execution& operator=(Execution const&) = delete;
    Statement* operator->() { return &statement_; }
    Statement& operator*() { return statement_; }

  private:
    Statement& statement_;
};

}  // namespace jamsides::db

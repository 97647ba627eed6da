// A statement prepared on a PostgreSQL server. Values travel as text, bytes as bytes.
#pragma once
#include <vector>

#include "platform/db/postgres_error.hpp"
#include "platform/db/statement.hpp"

namespace jamsides::db {

class PostgresStatement final : public Statement {
  public:
    PostgresStatement(PGconn* server, std::string name, std::size_t parameters, Result description);

    void bind_integer(int at, std::int64_t value) override;
    void bind_real(int at, double value) override;
    void bind_text(int at, std::string_view value) override;
    void bind_bytes(int at, std::string_view value) override;
    void bind_null(int at) override { given_[static_cast<std::size_t>(at)].null = true; }

    bool step() override;
    void reset() noexcept override { result_.reset(); }

    bool is_null(int column) override { return PQgetisnull(result_.get(), row_, column) != 0; }
    std::int64_t integer(int column) override;
    double real(int column) override;
    std::string_view text(int column) override;
    std::string_view bytes(int column) override;

    std::int64_t rows_changed() override;
    int columns() const override { return PQnfields(description_.get()); }
    std::string column_name(int column) const override { return PQfname(description_.get(), column); }

  private:
    struct Given {
        std::string text;
        bool null = true;
        bool binary = false;
    };
    void give(int at, std::string_view text, bool binary);
    void execute();
    std::string_view content(int column) const;

    PGconn* server_;
    std::string name_;
    std::vector<Given> given_;
    Result description_;
    Result result_;
    std::string decoded_;  // what bytes() answered last
    int row_ = -1;
    int rows_ = 0;
};

}  // namespace jamsides::db

// PostgreSQL behind Connection: one libpq connection, statements prepared on the server, COPY for bulk.
#include "platform/db/postgres.hpp"

#include <poll.h>

#include <optional>

#include "platform/db/copy_text.hpp"
#include "platform/db/postgres_statement.hpp"

namespace jamsides::db {
namespace {

// The types of PostgreSQL's catalogue. They are told outright, so that `$1 is null` needs no cast.
Oid type_of(ParameterType type) {
    constexpr Oid bytea = 17, int8 = 20, text = 25, float8 = 701;
    switch (type) {
        case ParameterType::integer:
            return int8;
        case ParameterType::real:
            return float8;
        case ParameterType::bytes:
            return bytea;
        default:
            return text;
    }
}

class PostgresConnection final : public Connection {
  public:
    PostgresConnection(std::string const& url, std::chrono::milliseconds patience) {
        const std::string options = "-c lock_timeout=" + std::to_string(patience.count()) +
                                    " -c client_min_messages=warning -c standard_conforming_strings=on"
                                    " -c timezone=UTC -c bytea_output=hex -c extra_float_digits=1";
        char const* const keys[] = {"dbname",          "connect_timeout", "application_name",
                                    "client_encoding", "options",         nullptr};
        char const* const values[] = {url.c_str(), "5", "jamsides", "UTF8", options.c_str(), nullptr};
        server_ = PQconnectdbParams(keys, values, 1);
        if (PQstatus(server_) != CONNECTION_OK) {
            PQfinish(server_);
            throw Error{Error::unreadable, "PostgreSQL: no connection to the server"};
        }
        PQsetNoticeProcessor(
            server_, [](void*, char const*) {}, nullptr);  // notices may repeat values
    }
    ~PostgresConnection() override {
        forget_statements();
        PQfinish(server_);
    }

    Dialect dialect() const override { return Dialect::postgres; }
    bool in_transaction() const override {
        const auto status = PQtransactionStatus(server_);
        return status == PQTRANS_INTRANS || status == PQTRANS_INERROR;
    }
    bool transaction_failed() const override { return PQtransactionStatus(server_) == PQTRANS_INERROR; }
    // Between statements the server has nothing to say: what waits there is its farewell.
    bool usable() override {
        const auto doing = PQtransactionStatus(server_);
        if (PQstatus(server_) != CONNECTION_OK || doing == PQTRANS_ACTIVE || doing == PQTRANS_UNKNOWN)
            return false;
        pollfd waiting{PQsocket(server_), POLLIN, 0};
        return ::poll(&waiting, 1, 0) == 0;
    }

    void script(std::string const& sql) override {
        const Result result{PQexec(server_, sql.c_str())};
        const ExecStatusType status = PQresultStatus(result.get());
        if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY) return;
        raise_postgres(server_, result.get(), {});
    }

    void begin_bulk(std::string_view table, std::span<std::string const> columns,
                    std::span<ParameterType const> types) override {
        std::string sql = "copy " + std::string{table} + " (";
        for (std::size_t at = 0; at < columns.size(); ++at) sql += (at ? ", " : "") + columns[at];
        sql += ") from stdin";
        const Result result{PQexec(server_, sql.c_str())};
        if (PQresultStatus(result.get()) != PGRES_COPY_IN) raise_postgres(server_, result.get(), sql);
        copy_.emplace(types.size());
        copying_ = sql;
    }
    Statement& bulk_row() override { return *copy_; }
    void end_bulk_row() override {
        copy_->end_row();
        if (copy_->waiting().size() > 65536) send();
    }
    void end_bulk() override {
        send();
        copy_.reset();
        finish(nullptr);
    }
    void abandon_bulk() noexcept override {
        if (!copy_) return;
        copy_.reset();
        try {
            finish("the program gave up");
        } catch (...) {
        }
    }

  private:
    std::unique_ptr<Statement> make(std::string_view sql,
                                    std::span<ParameterType const> parameters) override {
        std::string name = "s" + std::to_string(++made_);
        std::vector<Oid> types;
        for (ParameterType type : parameters) types.push_back(type_of(type));
        const Result prepared{PQprepare(server_, name.c_str(), std::string{sql}.c_str(),
                                        static_cast<int>(types.size()), types.data())};
        if (PQresultStatus(prepared.get()) != PGRES_COMMAND_OK) raise_postgres(server_, prepared.get(), sql);
        Result described{PQdescribePrepared(server_, name.c_str())};
        if (PQresultStatus(described.get()) != PGRES_COMMAND_OK)
            raise_postgres(server_, described.get(), sql);
        return std::make_unique<PostgresStatement>(server_, std::move(name), types.size(),
                                                   std::move(described));
    }

    void send() {
        if (PQputCopyData(server_, copy_->waiting().data(), static_cast<int>(copy_->waiting().size())) != 1)
            throw Error{Error::unreadable, "PostgreSQL: the connection was lost"};
        copy_->sent();
    }
    void finish(char const* reason) {
        PQputCopyEnd(server_, reason);
        Result failed;
        while (Result result{PQgetResult(server_)})
            if (PQresultStatus(result.get()) != PGRES_COMMAND_OK) failed = std::move(result);
        if (failed) raise_postgres(server_, failed.get(), copying_);
    }

    PGconn* server_ = nullptr;
    std::optional<CopyText> copy_;
    std::string copying_;
    std::uint64_t made_ = 0;
};

}  // namespace

std::unique_ptr<Connection> connect_postgres(std::string const& url, std::chrono::milliseconds patience) {
    return std::make_unique<PostgresConnection>(url, patience);
}

}  // namespace jamsides::db

// Binding, running and reading over libpq.
#include "platform/db/postgres_statement.hpp"

#include <array>
#include <charconv>
#include <limits>

namespace jamsides::db {

PostgresStatement::PostgresStatement(PGconn* server, std::string name, std::size_t parameters,
                                     Result description)
    : server_{server}, name_{std::move(name)}, given_(parameters), description_{std::move(description)} {}

void PostgresStatement::give(int at, std::string_view text, bool binary) {
    Given& given = given_[static_cast<std::size_t>(at)];
    given.text.assign(text);
    given.null = false;
    given.binary = binary;
}

void PostgresStatement::bind_integer(int at, std::int64_t value) {
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.begin(), digits.end(), value).ptr;
    give(at, {digits.data(), end}, false);
}

void PostgresStatement::bind_real(int at, double value) {
    std::array<char, 40> digits;
    const auto end = std::to_chars(digits.begin(), digits.end(), value).ptr;
    give(at, {digits.data(), end}, false);
}

void PostgresStatement::bind_text(int at, std::string_view value) { give(at, value, false); }

void PostgresStatement::bind_bytes(int at, std::string_view value) { give(at, value, true); }

bool PostgresStatement::step() {
    if (!result_) execute();
    return ++row_ < rows_;
}

void PostgresStatement::execute() {
    constexpr std::size_t most = 64;
    std::array<char const*, most> values;
    std::array<int, most> lengths, formats;
    if (given_.size() > most) throw std::logic_error{"Too many parameters: " + std::string{sql}};
    for (std::size_t at = 0; at < given_.size(); ++at) {
        values[at] = given_[at].null ? nullptr : given_[at].text.c_str();
        lengths[at] = static_cast<int>(given_[at].text.size());
        formats[at] = given_[at].binary ? 1 : 0;
    }
    Result result{PQexecPrepared(server_, name_.c_str(), static_cast<int>(given_.size()), values.data(),
                                 lengths.data(), formats.data(), 0)};
    const ExecStatusType status = PQresultStatus(result.get());
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK) {
        char const* state = PQresultErrorField(result.get(), PG_DIAG_SQLSTATE);
        outdated = state != nullptr && std::string_view{state} == cached_plan_does_not_fit;
        raise_postgres(server_, result.get(), sql);
    }
    result_ = std::move(result);
    rows_ = PQntuples(result_.get());
    row_ = -1;
}

std::string_view PostgresStatement::content(int column) const {
    return {PQgetvalue(result_.get(), row_, column),
            static_cast<std::size_t>(PQgetlength(result_.get(), row_, column))};
}

std::int64_t PostgresStatement::integer(int column) {
    const std::string_view digits = content(column);
    if (digits == "t") return 1;  // what `exists (…)` and comparisons give
    if (digits == "f") return 0;
    std::int64_t value = 0;
    const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (digits.empty() || fault != std::errc{} || end != digits.data() + digits.size())
        fail_to_read(*this, column, "a whole number");
    return value;
}

double PostgresStatement::real(int column) {
    const std::string_view digits = content(column);
    double value = 0;
    const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (digits.empty() || fault != std::errc{} || end != digits.data() + digits.size())
        fail_to_read(*this, column, "a number");
    return value;
}

std::string_view PostgresStatement::text(int column) {
    if (is_null(column)) fail_to_read(*this, column, "a text");
    return content(column);
}

// In text format bytes arrive as \x and two hexadecimal digits each.
std::string_view PostgresStatement::bytes(int column) {
    if (is_null(column) || !content(column).starts_with("\\x")) fail_to_read(*this, column, "bytes");
    const std::string_view digits = content(column).substr(2);
    const auto value = [](char c) { return c <= '9' ? c - '0' : c - 'a' + 10; };
    decoded_.resize(digits.size() / 2);
    for (std::size_t at = 0; at < decoded_.size(); ++at)
        decoded_[at] = static_cast<char>(value(digits[2 * at]) << 4 | value(digits[2 * at + 1]));
    return decoded_;
}

std::int64_t PostgresStatement::rows_changed() {
    if (!result_ || std::string_view{PQcmdStatus(result_.get())}.starts_with("SELECT")) return 0;
    const std::string_view digits = PQcmdTuples(result_.get());
    std::int64_t count = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), count);
    return count;
}

}  // namespace jamsides::db

// Reads SQL just far enough to refuse what would mean different things to SQLite and PostgreSQL. Runs while
// the program is compiled for statements written in it, and again when a statement is prepared.
#pragma once
#include <cstddef>
#include <string_view>

namespace jamsides::db {

struct StatementText {
    int parameters = 0;           // how many $n there are
    std::string_view fault = {};  // why it is refused; empty when it is not
};

namespace reading {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

// Where a quoted text, a quoted name or a comment that begins at `at` ends; `at` itself when none begins
// there.
constexpr std::size_t skip_quiet(std::string_view sql, std::size_t at) {
    const auto past = [&](std::string_view end, std::size_t from) {
        const auto found = sql.find(end, from);
        return found == std::string_view::npos ? sql.size() : found + end.size();
    };
    if (sql[at] == '\'') return past("'", at + 1);
    if (sql[at] == '"') return past("\"", at + 1);
    if (sql.substr(at, 2) == "--") return past("\n", at);
    if (sql.substr(at, 2) == "/*") return past("*/", at);
    return at;
}

}  // namespace reading

constexpr StatementText read_statement(std::string_view sql) {
    StatementText text;
    bool ended = false;
    for (std::size_t at = 0; at < sql.size();) {
        if (const std::size_t after = reading::skip_quiet(sql, at); after != at) {
            at = after;
            continue;
        }
        const char c = sql[at++];
        if (reading::is_space(c)) continue;
        if (ended) return {text.parameters, "holds a second statement"};
        if (c == ';') ended = true;
        if (c == '?') return {text.parameters, "uses ? where $1, $2 … are written"};
        if (c != '$') continue;
        int number = 0;
        while (at < sql.size() && reading::is_digit(sql[at]) && number < 1000)
            number = number * 10 + (sql[at++] - '0');
        if (number == 0) return {text.parameters, "has a $ without a number"};
        if (number > text.parameters + 1)
            return {text.parameters, "does not number its parameters in the order they first appear"};
        if (number > text.parameters) text.parameters = number;
    }
    return text;
}

}  // namespace jamsides::db

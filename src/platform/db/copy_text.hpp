// Rows in the text format of PostgreSQL's COPY, bound like the parameters of a statement, in column order.
#pragma once
#include <array>
#include <charconv>

#include "platform/db/error.hpp"
#include "platform/db/statement.hpp"

namespace jamsides::db {

class CopyText final : public Statement {
  public:
    explicit CopyText(std::size_t columns) : columns_{columns} {}

    void bind_integer(int at, std::int64_t value) override { number(at, value); }
    void bind_real(int at, double value) override { number(at, value); }
    void bind_text(int at, std::string_view value) override;
    void bind_bytes(int at, std::string_view value) override;
    void bind_null(int at) override { begin(at) += "\\N"; }

    void end_row() { rows_ += '\n'; }
    std::string const& waiting() const { return rows_; }
    void sent() { rows_.clear(); }

    // Nothing comes back from a COPY.
    bool step() override { return false; }
    void reset() noexcept override {}
    bool is_null(int) override { return true; }
    std::int64_t integer(int) override { return 0; }
    double real(int) override { return 0; }
    std::string_view text(int) override { return {}; }
    std::string_view bytes(int) override { return {}; }
    std::int64_t rows_changed() override { return 0; }
    int columns() const override { return static_cast<int>(columns_); }
    std::string column_name(int) const override { return {}; }

  private:
    std::string& begin(int at) {
        if (at > 0) rows_ += '\t';
        return rows_;
    }
    template <class Number>
    void number(int at, Number value) {
        std::array<char, 40> digits;
        begin(at).append(digits.data(), std::to_chars(digits.begin(), digits.end(), value).ptr);
    }

    std::size_t columns_;
    std::string rows_;
};

inline void CopyText::bind_text(int at, std::string_view value) {
    std::string& out = begin(at);
    for (char c : value) switch (c) {
            case '\t':
                out += "\\t";
                break;
            case '\n':
                out += "\\n";
                break;
            case '\r':
                out += "\\r";
                break;
            case '\\':
                out += "\\\\";
                break;
            default:
                out += c;
        }
}

inline void CopyText::bind_bytes(int at, std::string_view value) {
    std::string& out = begin(at);
    out += "\\\\x";
    for (unsigned char byte : value) {
        out += "0123456789abcdef"[byte >> 4];
        out += "0123456789abcdef"[byte & 15];
    }
}

}  // namespace jamsides::db

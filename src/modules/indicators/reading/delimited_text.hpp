// A table as text, a row at a time and as large as it likes: comma, semicolon or tab between fields, quotes,
// any line ends, also mixed; UTF-8 with or without byte order mark, UTF-16 with one, ISO-8859-1.
#pragma once
#include <istream>
#include <string>
#include <string_view>
#include <vector>

#include "modules/indicators/reading/byte_source.hpp"

namespace jamsides::indicators {

class DelimitedText {
  public:
    explicit DelimitedText(std::istream& in);

    // The next row that has something in it; its fields hold until the next call, without blanks round them.
    // False at the end. Throws std::runtime_error for a quote left open, a row longer than a megabyte, or
    // more than 200 fields.
    bool next();
    std::size_t row() const { return row_; }  // as a spreadsheet counts, from 1
    std::vector<std::string_view> const& fields() const { return fields_; }

    char separator() const { return separator_; }
    bool was_latin1() const { return was_latin1_; }
    bool had_mixed_ends() const { return ends_ & (ends_ - 1); }

  private:
    bool more();                        // gets more bytes into the buffer; false at the end
    bool take_record();                 // one record into record_, quotes balanced
    std::size_t end_of_record() const;  // where it ends in the buffer, or npos: not all of it is there
    void choose_separator();
    void split();
    void unquote(std::size_t& at);
    void make_utf8();

    ByteSource source_;
    std::string buffer_, record_, unquoted_;
    std::size_t start_ = 0;        // of what is left in the buffer
    std::size_t piece_ = 1 << 12;  // how much is asked for next: small files need no large buffer
    bool at_end_ = false, is_utf16_ = false, was_latin1_ = false;
    unsigned ends_ = 0;  // bit 0 LF, 1 CR LF, 2 CR
    std::size_t row_ = 0;
    char separator_ = 0;  // not chosen yet
    std::vector<std::string_view> fields_;
};

}  // namespace jamsides::indicators

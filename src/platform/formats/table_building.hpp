// What the readers of CSV and of workbooks share while a table is put together: limits, faults, trimming.
#pragma once

#include "platform/formats/table.hpp"

namespace jamsides::formats {

class TableBuilder {
  public:
    TableBuilder(text::Language const& language, TableLimits const& limits)
        : language_(language), limits_(limits) {}

    text::Language const& language() const { return language_; }
    TableLimits const& limits() const { return limits_; }

    // Rows come in order; an empty one is dropped. Cells that hold what could not be read become faults.
    void add_row(std::size_t number, std::vector<std::string> cells);
    void fault(std::size_t row, std::string column, std::string sentence);
    bool is_full() const { return is_full_; }  // no use in reading on

    TableReading finish();

  private:
    bool check(TableRow& row);

    text::Language const& language_;
    TableLimits const& limits_;
    TableReading reading_;
    bool is_full_ = false;
};

// The readers of each kind; read_table chooses between them.
void read_delimited(std::string_view utf8, TableBuilder& builder);
void read_workbook(std::string_view bytes, TableBuilder& builder);

}  // namespace jamsides::formats

// Takes a table row by row, whatever it comes from, and keeps faults and remarks.
#pragma once
#include <limits>

#include "modules/indicators/reading/columns.hpp"
#include "modules/indicators/reading/fields.hpp"
#include "modules/indicators/reading/table_values.hpp"

namespace jamsides::indicators {

class TableTaker {
  public:
    explicit TableTaker(text::Language const& language) : language_(language) {}

    // The first row is the heading. False: enough faults have been found, or the heading is one.
    bool take(std::size_t row, std::span<std::string_view const> fields, bool all_fields_must_be_there);
    void fault(std::size_t row, std::string column, std::string sentence);
    void remark(std::string sentence) { reading_.remarks.push_back(std::move(sentence)); }
    // What was read, after the checks that need all of it.
    ValuesReading finished();

  private:
    using Fields = std::span<std::string_view const>;

    void take_values(std::size_t row, Fields fields);
    void take_counts(std::size_t row, Fields fields);
    void add(std::size_t row, Column column, std::string_view text, IncomingValue value);
    bool read_key(std::size_t row, Fields fields, IncomingValue& value);
    bool read_sex(std::size_t row, Fields fields, Sex& sex);
    // A fault when the sentence says something.
    void accept(std::size_t row, Column column, std::string sentence);
    void check_repeated_counts();
    void check_sums_of_counts();
    void remark_on_leniency();

    text::Language const& language_;
    Columns columns_;
    bool heading_read_ = false;
    Leniency leniency_;
    std::string code_;
    ValuesReading reading_;
    std::map<std::string, std::vector<std::size_t>> count_rows_;  // of reading_.local, for faults
};

}  // namespace jamsides::indicators

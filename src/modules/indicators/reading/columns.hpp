// Which column holds what, told by the headings.
#pragma once
#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "platform/formats/table.hpp"

namespace jamsides::indicators {

enum class Column {
    indicator,
    area,
    period,
    sex,
    value,
    count,
    women,
    men,
    total,
    title,
    activity,
    age,
    group,
    cases,
    base
};
inline constexpr std::size_t column_kinds = 15;

enum class Shape { unknown, rows, side_by_side, counts };

class Columns {
  public:
    static constexpr std::size_t missing = std::size_t(-1);

    Columns() { at_.fill(missing); }
    // The faults name what is missing or stands twice.
    Columns(std::span<std::string_view const> heading, std::size_t row, text::Language const& language,
            std::vector<formats::TableFault>& faults);

    Shape shape() const { return shape_; }
    bool has(Column column) const { return at_[std::size_t(column)] != missing; }
    std::size_t width() const { return headings_.size(); }
    // The field of that column, "" where there is none.
    std::string_view in(std::span<std::string_view const> fields, Column column) const;
    // "C (värde)", to speak about it.
    std::string name(Column column) const;

  private:
    std::array<std::size_t, column_kinds> at_{};
    std::vector<std::string> headings_;
    Shape shape_ = Shape::unknown;
};

}  // namespace jamsides::indicators

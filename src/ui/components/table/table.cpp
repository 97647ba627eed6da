// Which way a column is sorted; see table.hpp.
#include "ui/components/table/table.hpp"

namespace jamsides::ui {

std::string_view order_of(Address const& address, Column const& column) {
    if (column.sort.empty() || address.sorted_by() != column.sort) return "";
    return address.descending() ? "descending" : "ascending";
}

}  // namespace jamsides::ui

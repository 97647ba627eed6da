// Which way a column is sorted, and which choice is made; see table.hpp.
#include "ui/components/table/table.hpp"

namespace jamsides::ui {

Filter choice(Address const& address, std::string_view name, std::string text, std::string_view value) {
    return {std::move(text), address.with(name, value), address.value(name) == value};
}

std::string_view order_of(Address const& address, Column const& column) {
    if (column.sort.empty() || address.sorted_by() != column.sort) return "";
    return address.descending() ? "descending" : "ascending";
}

}  // namespace jamsides::ui

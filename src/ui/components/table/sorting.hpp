// Puts the rows of a list in the order its address asks for: the list only names its columns.
#pragma once

#include <algorithm>
#include <concepts>
#include <functional>
#include <string_view>
#include <type_traits>
#include <vector>

#include "platform/text/order.hpp"
#include "ui/components/table/address.hpp"

namespace jamsides::ui {

// A column's key in ?sort=, and what of a row it is sorted by. Text stands in Swedish order.
template <class Value>
struct SortBy {
    std::string_view column;
    Value value;
};
template <class Value>
SortBy(std::string_view, Value) -> SortBy<Value>;

// Rows that are alike keep their order, and those without text or value stand last, both ways round.
template <class Row, class Value>
void sort_if_asked(std::vector<Row>& rows, Address const& address, SortBy<Value> const& by) {
    if (address.sorted_by() != by.column) return;
    using Result = std::remove_cvref_t<std::invoke_result_t<Value const&, Row const&>>;
    auto const turn = [&] {
        if (address.descending()) std::ranges::reverse(rows);
    };
    turn();
    if constexpr (std::convertible_to<Result, std::string_view>)
        text::sort_by_name(rows, by.value);
    else
        std::ranges::stable_sort(rows, {}, by.value);
    turn();
    std::ranges::stable_partition(rows, [&](Row const& row) {
        if constexpr (std::convertible_to<Result, std::string_view>)
            return !std::string_view{std::invoke(by.value, row)}.empty();
        else if constexpr (requires(Result value) { value.has_value(); })
            return std::invoke(by.value, row).has_value();
        else
            return true;
    });
}

// sort_as_asked(lines, address, SortBy{"name", &Line::name}, SortBy{"day", &Line::day}): the rows stay as
// they are when the address asks for none of these.
template <class Row, class... Values>
void sort_as_asked(std::vector<Row>& rows, Address const& address, SortBy<Values> const&... columns) {
    (sort_if_asked(rows, address, columns), ...);
}

}  // namespace jamsides::ui

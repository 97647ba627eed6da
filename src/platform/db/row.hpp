// A row is one scalar, or a struct described by Boost.Describe: its members in the order they are described
// are the columns. A member that is itself a described struct takes as many columns as it has members.
#pragma once
#include <boost/describe/members.hpp>
#include <boost/mp11/algorithm.hpp>

#include "platform/db/value.hpp"

namespace jamsides::db {

template <class T>
concept Described = boost::describe::has_describe_members<T>::value && !Bindable<T>;

template <Described T>
using MembersOf =
    boost::describe::describe_members<T, boost::describe::mod_public | boost::describe::mod_inherited>;

template <class T>
constexpr int columns_of() {
    if constexpr (Described<T>) {
        int count = 0;
        boost::mp11::mp_for_each<MembersOf<T>>([&](auto member) {
            count += columns_of<std::remove_cvref_t<decltype(std::declval<T&>().*member.pointer)>>();
        });
        return count;
    } else {
        return 1;
    }
}

template <class T>
T read_row(Statement& statement, int& column) {
    if constexpr (Described<T>) {
        T row{};
        boost::mp11::mp_for_each<MembersOf<T>>([&](auto member) {
            auto& place = row.*member.pointer;
            place = read_row<std::remove_reference_t<decltype(place)>>(statement, column);
        });
        return row;
    } else {
        static_assert(Readable<T>,
                      "a row holds std::string, numbers, bool, Day, Instant, Bytes, described enums, "
                      "std::optional of those, and described structs of them");
        return Value<T>::read(statement, column++);
    }
}

}  // namespace jamsides::db

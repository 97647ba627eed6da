// How a C++ value becomes a parameter and a column becomes a C++ value. Strict: what does not fit is a defect
// that names column and statement. A module may specialise Value for a type of its own.
#pragma once
#include <boost/describe/enum_from_string.hpp>
#include <boost/describe/enum_to_string.hpp>
#include <boost/describe/enumerators.hpp>
#include <concepts>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

#include "platform/db/statement.hpp"
#include "platform/time/iso.hpp"

namespace jamsides::db {

// Raw bytes: the column is declared `blob`, on PostgreSQL too (a domain over bytea).
struct Bytes {
    std::string content;
    bool operator==(Bytes const&) const = default;
};

template <class T>
struct Value;  // type, bind(statement, parameter, value), read(statement, column)

template <>
struct Value<std::string_view> {
    static constexpr ParameterType type = ParameterType::text;
    static void bind(Statement& s, int at, std::string_view value) {
        require_storable(value, s.sql);
        s.bind_text(at, value);
    }
};

template <>
struct Value<std::string> : Value<std::string_view> {
    static std::string read(Statement& s, int at) { return std::string{s.text(at)}; }
};

template <>
struct Value<bool> {
    static constexpr ParameterType type = ParameterType::integer;
    static void bind(Statement& s, int at, bool value) { s.bind_integer(at, value ? 1 : 0); }
    static bool read(Statement& s, int at) { return s.integer(at) != 0; }
};

template <std::integral T>
struct Value<T> {
    static constexpr ParameterType type = ParameterType::integer;
    static void bind(Statement& s, int at, T value) {
        if (!std::in_range<std::int64_t>(value))
            throw std::out_of_range{"A number is too large for the database"};
        s.bind_integer(at, static_cast<std::int64_t>(value));
    }
    static T read(Statement& s, int at) {
        const std::int64_t value = s.integer(at);
        if (!std::in_range<T>(value)) fail_to_read(s, at, "a number of the size that is read");
        return static_cast<T>(value);
    }
};

template <std::floating_point T>
struct Value<T> {
    static constexpr ParameterType type = ParameterType::real;
    static void bind(Statement& s, int at, T value) { s.bind_real(at, value); }
    static T read(Statement& s, int at) { return static_cast<T>(s.real(at)); }
};

template <>
struct Value<Bytes> {
    static constexpr ParameterType type = ParameterType::bytes;
    static void bind(Statement& s, int at, Bytes const& value) { s.bind_bytes(at, value.content); }
    static Bytes read(Statement& s, int at) { return {std::string{s.bytes(at)}}; }
};

template <>
struct Value<Day> {
    static constexpr ParameterType type = ParameterType::text;
    static void bind(Statement& s, int at, Day value) { s.bind_text(at, time::to_iso(value)); }
    static Day read(Statement& s, int at) {
        if (const auto day = time::day_from_iso(s.text(at))) return *day;
        fail_to_read(s, at, "a day");
    }
};

template <>
struct Value<Instant> {
    static constexpr ParameterType type = ParameterType::text;
    static void bind(Statement& s, int at, Instant value) { s.bind_text(at, time::to_iso(value)); }
    static Instant read(Statement& s, int at) {
        if (const auto instant = time::instant_from_iso(s.text(at))) return *instant;
        fail_to_read(s, at, "an instant");
    }
};

// Described enums are stored under the names of their enumerators.
template <class T>
requires boost::describe::has_describe_enumerators<T>::value struct Value<T> {
    static constexpr ParameterType type = ParameterType::text;
    static void bind(Statement& s, int at, T value) {
        char const* const word = boost::describe::enum_to_string(value, nullptr);
        if (word == nullptr) throw std::logic_error{"A value outside its enum was given to the database"};
        s.bind_text(at, word);
    }
    static T read(Statement& s, int at) {
        T value{};
        if (!boost::describe::enum_from_string(std::string{s.text(at)}.c_str(), value))
            fail_to_read(s, at, "one of its enum's names");
        return value;
    }
};

template <class T>
struct Value<std::optional<T>> {
    static constexpr ParameterType type = Value<T>::type;
    static void bind(Statement& s, int at, std::optional<T> const& value) {
        if (value)
            Value<T>::bind(s, at, *value);
        else
            s.bind_null(at);
    }
    static std::optional<T> read(Statement& s, int at) {
        if (s.is_null(at)) return std::nullopt;
        return Value<T>::read(s, at);
    }
};

template <class T>
concept Bindable = requires {
    Value<T>::type;
};

template <class T>
concept Readable = requires(Statement& s) {
    { Value<T>::read(s, 0) } -> std::same_as<T>;
};

}  // namespace jamsides::db

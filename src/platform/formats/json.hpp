// Writes any described value as JSON: structs, vectors, optionals (null when empty), enums by name, days and
// instants as ISO 8601. No library is needed to write; reading is in json_reading.hpp.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "platform/formats/description.hpp"
#include "platform/time/iso.hpp"

namespace jamsides::formats {

// Escaped so that the text may also stand inside a script element: "<" becomes \u003c. Bytes that are not
// UTF-8 become U+FFFD.
void append_json_text(std::string& out, std::string_view text);
void append_json_number(std::string& out, double number);  // null when it is not a number or infinite

template <class T>
void append_json(std::string& out, T const& value);

template <class Values>
void append_json_list(std::string& out, Values const& values) {
    out += '[';
    bool first = true;
    for (auto const& value : values) {
        if (!std::exchange(first, false)) out += ',';
        append_json(out, value);
    }
    out += ']';
}

template <class Pairs>
void append_json_map(std::string& out, Pairs const& pairs) {
    out += '{';
    bool first = true;
    for (auto const& [name, value] : pairs) {
        if (!std::exchange(first, false)) out += ',';
        append_json_text(out, name);
        out += ':';
        append_json(out, value);
    }
    out += '}';
}

template <Described T>
void append_json_object(std::string& out, T const& object) {
    out += '{';
    bool first = true;
    for_each_member(object, [&](std::string_view name, auto const& value) {
        if (!std::exchange(first, false)) out += ',';
        append_json_text(out, name);
        out += ':';
        append_json(out, value);
    });
    out += '}';
}

template <class T>
inline constexpr bool is_map = false;
template <class T, class Less>
inline constexpr bool is_map<std::map<std::string, T, Less>> = true;

template <class T>
void append_json(std::string& out, T const& value) {
    if constexpr (std::is_same_v<T, bool>) {
        out += value ? "true" : "false";
    } else if constexpr (DescribedEnum<T>) {
        append_json_text(out, name_of(value));
    } else if constexpr (std::is_integral_v<T>) {
        out += std::to_string(value);
    } else if constexpr (std::is_floating_point_v<T>) {
        append_json_number(out, value);
    } else if constexpr (std::is_same_v<T, Day> || std::is_same_v<T, Instant>) {
        append_json_text(out, time::to_iso(value));
    } else if constexpr (std::is_convertible_v<T const&, std::string_view>) {
        append_json_text(out, value);
    } else if constexpr (is_optional<T>) {
        if (value)
            append_json(out, *value);
        else
            out += "null";
    } else if constexpr (is_list<T>) {
        append_json_list(out, value);
    } else if constexpr (is_map<T>) {
        append_json_map(out, value);
    } else {
        static_assert(Described<T>, "what is written as JSON must be described (BOOST_DESCRIBE_STRUCT)");
        append_json_object(out, value);
    }
}

template <class T>
std::string json(T const& value) {
    std::string out;
    append_json(out, value);
    return out;
}

}  // namespace jamsides::formats

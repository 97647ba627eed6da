// What can be written into HTML, and how: the kinds of values, the contexts they may stand in, and escaping.
#pragma once

#include <algorithm>
#include <concepts>
#include <optional>
#include <string>
#include <string_view>

namespace jamsides::html {

class Writer;

// HTML that is finished: written as it is, in text only. Made by a Writer, or by trust().
struct Safe {
    std::string html;
};

// Escaped text without markup: may stand in text and in attributes.
struct Text {
    std::string html;
};

// For HTML that another part has made safe (cleaned Markdown, a drawn chart). Every use is a promise.
inline Safe trust(std::string html) { return {std::move(html)}; }

enum class Context : unsigned char {
    text,
    attribute,
    url,       // a whole address: its scheme must be http, https, mailto, tel or webcal, or there is none
    url_part,  // one segment of a path or one value of a query: everything else is percent-encoded
    in_tag,    // between attributes: optional attributes only
};

enum class Kind : unsigned char { plain, markup, attribute, decimal, truth };

// The name of an attribute as a template argument.
template <std::size_t N>
struct Name {
    char text[N]{};
    consteval Name(char const (&name)[N]) { std::copy_n(name, N, text); }
    constexpr std::string_view view() const { return {text, N - 1}; }
};

// An attribute that is left out when the value is false, empty text or an empty optional;
// `true` writes the name alone: attribute<"checked">(option.chosen), attribute<"aria-describedby">(hint_id).
template <Name name, class T>
struct Attribute {
    T const& value;
};
template <Name name, class T>
Attribute<name, T> attribute(T const& value) {
    return {value};
}

template <class T>
struct is_attribute : std::false_type {};
template <Name name, class T>
struct is_attribute<Attribute<name, T>> : std::true_type {};

template <class T>
consteval Kind kind_of() {
    if (std::same_as<T, bool>) return Kind::truth;
    if (std::floating_point<T>) return Kind::decimal;
    if (is_attribute<T>::value) return Kind::attribute;
    if (std::same_as<T, Safe> || std::same_as<T, Writer> || std::invocable<T const&, Writer&>)
        return Kind::markup;
    return Kind::plain;
}

void escape(std::string& out, std::string_view text);
// Writes the value as the context asks; a URL with another scheme becomes "#".
void put(std::string& out, Context context, std::string_view value);
// At most two decimals, a point and no trailing zeros: for coordinates.
void put(std::string& out, double number);

}  // namespace jamsides::html

// The language a reader has chosen. The Swedish text is the key; a text that lacks a translation is shown in
// Swedish. Whole sentences are translated, with {1} {2} where values go.
#pragma once

#include <concepts>
#include <initializer_list>
#include <string>
#include <string_view>

namespace jamsides::text {

class Catalogue;

// Puts values in the places {1} {2} …; a place without a value stays as it is written.
std::string fill(std::string_view pattern, std::initializer_list<std::string_view> values);

// What may stand in a place: text as it is, whole numbers as plain digits (a year is a number too).
template <class T>
std::string place(T const& value) {
    if constexpr (std::integral<T>)
        return std::to_string(value);
    else
        return std::string(std::string_view(value));
}

class Language {
  public:
    Language(std::string_view code, Catalogue const& catalogue) : code_(code), catalogue_(&catalogue) {}

    std::string_view code() const { return code_; }
    bool is_swedish() const { return code_ == "sv"; }

    // The translated pattern with its places unfilled; lives as long as `swedish` and the program.
    std::string_view phrase(std::string_view swedish) const;
    std::string_view phrase(long long n, std::string_view one, std::string_view many) const;

    std::string t(std::string_view swedish) const { return std::string(phrase(swedish)); }
    template <class... Args>
    requires(sizeof...(Args) > 0) std::string t(std::string_view swedish, Args const&... args)
    const { return fill(phrase(swedish), {place(args)...}); }

    // plural(3, "{1} person", "{1} personer") → "3 personer". {1} is always the count, other values follow.
    template <class... Args>
    std::string plural(long long n, std::string_view one, std::string_view many, Args const&... args) const {
        return fill(phrase(n, one, many), {count(n), place(args)...});
    }

  private:
    std::string count(long long n) const;

    std::string_view code_;
    Catalogue const* catalogue_;
};

Language const& swedish();
Language const& english();
// "en" → English; anything else → Swedish, the language of the programme.
Language const& language_of(std::string_view code);

}  // namespace jamsides::text

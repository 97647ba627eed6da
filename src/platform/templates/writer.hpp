// The page being written: templates and components append checked literals to it.
//   out.write("<a href=\"/rounds/{}\">{}</a>", round.id, round.name);
//   out.write("<p>{}</p>", out.message("Skickas till {1} personer", count));
#pragma once

#include <array>
#include <charconv>
#include <string>
#include <string_view>
#include <vector>

#include "platform/templates/literal.hpp"

namespace jamsides::text {
class Language;
}

namespace jamsides::html {

class Writer {
  public:
    // The token is what forms send back to show that they came from us; empty where nobody can post.
    explicit Writer(text::Language const& language, std::string_view csrf_token = "")
        : language_{&language}, csrf_token_{csrf_token} {}

    template <class... A>
    void write(Literal<std::type_identity_t<A>...> literal, A const&... values) {
        std::size_t from = 0;
        std::size_t i = 0;
        auto const html = literal.html();
        ((buffer_.append(html, from, literal.place(i).at - from), put_value(literal.place(i).context, values),
          from = literal.place(i).at + 2, ++i),
         ...);
        buffer_.append(html, from);
    }
    void write(Safe const& safe) { buffer_ += safe.html; }

    // A checked literal on its own, to be put into a sentence or kept.
    template <class... A>
    Safe piece(Literal<std::type_identity_t<A>...> literal, A const&... values) const {
        Writer part{*language_, csrf_token_};
        part.write(literal, values...);
        return {std::move(part.buffer_)};
    }

    // A Swedish sentence in the reader's language, values escaped and put at {1} {2}…
    // With markup among the values the sentence may stand in text only, otherwise in attributes too.
    template <class... A>
    auto message(std::string_view swedish, A const&... values) const {
        return sentence<A...>(fill(translation(swedish), {place(values)...}));
    }
    // {1} is the number.
    template <class... A>
    auto plural(long long number, std::string_view one, std::string_view many, A const&... values) const {
        return sentence<A...>(fill(translation(number, one, many), {count(number), place(values)...}));
    }

    text::Language const& language() const { return *language_; }
    std::string const& csrf_token() const { return csrf_token_; }
    // The hidden field of every form that posts; templates get it from the compiler.
    Safe csrf_field() const;

    std::string const& text() const { return buffer_; }
    bool empty() const { return buffer_.empty(); }
    std::string take() { return std::move(buffer_); }

  private:
    template <class... A>
    static auto sentence(std::string html) {
        if constexpr ((std::same_as<A, Safe> || ...))
            return Safe{std::move(html)};
        else
            return Text{std::move(html)};
    }
    template <class T>
    std::string place(T const& value) const {
        Writer part{*language_};
        part.put_value(Context::text, value);
        return part.take();
    }

    void put_value(Context context, std::string_view value) { put(buffer_, context, value); }
    void put_value(Context, Safe const& value) { buffer_ += value.html; }
    void put_value(Context, Text const& value) { buffer_ += value.html; }
    void put_value(Context, Writer const& part) { buffer_ += part.buffer_; }
    void put_value(Context, double value) { put(buffer_, value); }
    void put_value(Context, std::integral auto value) {
        char digits[24];
        buffer_.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
    }
    template <class T>
    void put_value(Context context, std::optional<T> const& value) {
        if (value) put_value(context, *value);
    }
    template <std::invocable<Writer&> Part>
    void put_value(Context, Part const& part) {
        part(*this);
    }
    template <Name name, class T>
    void put_value(Context, Attribute<name, T> const& attribute) {
        constexpr Context context = Scanner::of_attribute(name.view(), true);
        if constexpr (std::same_as<T, bool>) {
            if (attribute.value) buffer_.append(1, ' ').append(name.view());
        } else if constexpr (requires { attribute.value.has_value(); }) {
            if (attribute.value) put_attribute(name.view(), context, *attribute.value);
        } else if constexpr (std::convertible_to<T const&, std::string_view>) {
            if (!std::string_view{attribute.value}.empty())
                put_attribute(name.view(), context, attribute.value);
        } else {
            put_attribute(name.view(), context, attribute.value);
        }
    }
    template <class T>
    void put_attribute(std::string_view name, Context context, T const& value) {
        check(context, kind_of<T>());
        buffer_.append(1, ' ').append(name).append("=\"");
        put_value(context, value);
        buffer_ += '"';
    }

    std::string_view translation(std::string_view swedish) const;
    std::string_view translation(long long number, std::string_view one, std::string_view many) const;
    std::string count(long long number) const;
    // Escapes the pattern and puts the values, which are HTML already, in their places.
    static std::string fill(std::string_view pattern, std::vector<std::string> const& values);

    std::string buffer_;
    text::Language const* language_;
    std::string csrf_token_;
};

}  // namespace jamsides::html

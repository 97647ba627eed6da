// Reading JSON of others' making: what is not needed is passed over, what is needed must be there and right.
#pragma once
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

#include "platform/formats/json_value.hpp"
#include "platform/text/language.hpp"

namespace jamsides::indicators {

// Where it is and what is wrong with it: "values[3].period: ska vara ett heltal". The sentence is a msgid;
// its {1} is what it is about.
struct WrongJson : std::runtime_error {
    WrongJson(std::string where, std::string what, std::string of_what = "");
    explicit WrongJson(std::string what) : WrongJson("", std::move(what)) {}
    std::string told(text::Language const& language) const;

    std::string place, sentence, about;
};

// A value and its place in the text. Wrong kinds throw WrongJson; a member that is missing is null.
class JsonNode {
  public:
    JsonNode(formats::JsonValue const& value, std::string place) : value_(&value), place_(std::move(place)) {}

    bool is_null() const { return std::holds_alternative<std::nullptr_t>(value_->content); }
    bool is_text() const { return std::holds_alternative<std::string>(value_->content); }
    bool is_list() const { return std::holds_alternative<formats::JsonList>(value_->content); }
    JsonNode operator[](std::string_view member) const;
    formats::JsonObject const& object() const;
    formats::JsonList const& list() const;
    JsonNode at(std::size_t index) const;  // of a list
    std::string const& text() const;
    std::string text_or(std::string_view otherwise) const;  // null gives the other
    long long whole() const;                                // also a text of digits
    double number() const;
    bool yes() const;  // true, false, 1 or 0; null is false
    std::string const& place() const { return place_; }
    [[noreturn]] void wrong(std::string_view what, std::string about = "") const;

  private:
    formats::JsonValue const* value_;
    std::string place_;
};

}  // namespace jamsides::indicators

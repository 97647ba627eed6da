// Kinds are checked where they are used.
#include "modules/indicators/reading/json_reader.hpp"

#include <charconv>

#include "platform/text/msgid.hpp"

namespace jamsides::indicators {

using text::msgid;

WrongJson::WrongJson(std::string where, std::string what, std::string of_what)
    : std::runtime_error((where.empty() ? "" : where + ": ") + text::swedish().t(what, of_what)),
      place(std::move(where)),
      sentence(std::move(what)),
      about(std::move(of_what)) {}

std::string WrongJson::told(text::Language const& language) const {
    return (place.empty() ? "" : place + ": ") + language.t(sentence, about);
}

void JsonNode::wrong(std::string_view what, std::string about) const {
    throw WrongJson(place_.empty() ? "JSON" : place_, std::string(what), std::move(about));
}

formats::JsonObject const& JsonNode::object() const {
    if (auto const* object = std::get_if<formats::JsonObject>(&value_->content)) return *object;
    wrong(msgid("ska vara ett objekt"));
}

formats::JsonList const& JsonNode::list() const {
    if (auto const* list = std::get_if<formats::JsonList>(&value_->content)) return *list;
    wrong(msgid("ska vara en lista"));
}

JsonNode JsonNode::operator[](std::string_view member) const {
    static formats::JsonValue const null{nullptr};
    auto place = place_.empty() ? std::string(member) : place_ + "." + std::string(member);
    for (auto const& [name, value] : object())
        if (name == member) return {value, std::move(place)};
    return {null, std::move(place)};
}

JsonNode JsonNode::at(std::size_t index) const {
    return {list()[index], place_ + "[" + std::to_string(index) + "]"};
}

std::string const& JsonNode::text() const {
    if (auto const* text = std::get_if<std::string>(&value_->content)) return *text;
    wrong(msgid("ska vara text"));
}

std::string JsonNode::text_or(std::string_view otherwise) const {
    return is_null() ? std::string(otherwise) : text();
}

long long JsonNode::whole() const {
    if (auto const* number = std::get_if<long long>(&value_->content)) return *number;
    if (auto const* text = std::get_if<std::string>(&value_->content)) {
        long long number = 0;
        auto const [end, fault] = std::from_chars(text->data(), text->data() + text->size(), number);
        if (!text->empty() && fault == std::errc{} && end == text->data() + text->size()) return number;
    }
    wrong(msgid("ska vara ett heltal"));
}

double JsonNode::number() const {
    if (auto const* number = std::get_if<long long>(&value_->content)) return double(*number);
    if (auto const* number = std::get_if<double>(&value_->content)) return *number;
    wrong(msgid("ska vara ett tal"));
}

bool JsonNode::yes() const {
    if (is_null()) return false;
    if (auto const* yes = std::get_if<bool>(&value_->content)) return *yes;
    return whole() != 0;
}

}  // namespace jamsides::indicators

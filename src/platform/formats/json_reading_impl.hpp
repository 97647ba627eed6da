// How each kind of value is read; see json_reading.hpp.
#pragma once

#include "platform/formats/json_reading.hpp"

namespace jamsides::formats {

template <class Integer>
void JsonReader::read_integer(JsonValue const& json, Integer& value, std::string const& place) {
    auto* number = expect<long long>(json, place, text::msgid("Här ska det vara ett heltal."));
    if (number == nullptr) return;
    if (std::in_range<Integer>(*number))
        value = static_cast<Integer>(*number);
    else
        wrong(place, text::msgid("Talet är för stort."));
}

inline void JsonReader::read_number(JsonValue const& json, double& value, std::string const& place) {
    if (auto* whole = std::get_if<long long>(&json.content))
        value = static_cast<double>(*whole);
    else if (auto* number = expect<double>(json, place, text::msgid("Här ska det vara ett tal.")))
        value = *number;
}

template <class T>
void JsonReader::read_iso(std::optional<T> read, T& value, std::string const& place,
                          std::string_view sentence) {
    if (read)
        value = *read;
    else
        wrong(place, sentence);
}

template <class T>
void JsonReader::read_list(JsonValue const& json, std::vector<T>& values, std::string const& place) {
    auto* list = expect<JsonList>(json, place, text::msgid("Här ska det vara en lista."));
    if (list == nullptr) return;
    for (std::size_t i = 0; i < list->size(); ++i)
        read((*list)[i], values.emplace_back(), place + '[' + std::to_string(i) + ']');
}

template <class T>
void JsonReader::read_object(JsonValue const& json, T& value, std::string const& place) {
    auto* object = expect<JsonObject>(json, place, text::msgid("Här ska det vara ett objekt."));
    if (object == nullptr) return;
    const auto inside = place.empty() ? place : place + '.';
    std::size_t used = 0;
    std::vector<std::string_view> known;
    for_each_member(value, [&](std::string_view name, auto& member) {
        known.push_back(name);
        for (auto& [written, content] : *object) {
            if (written != name) continue;
            ++used;
            return read(content, member, inside + std::string(name));
        }
        if (!is_optional<std::remove_cvref_t<decltype(member)>>)
            wrong(inside + std::string(name), "Det här saknas.");
    });
    if (used == object->size()) return;
    for (auto& [written, content] : *object)
        if (std::find(known.begin(), known.end(), written) == known.end())
            wrong(inside + written, "Det här känner vi inte till.");
}

template <class T>
void JsonReader::read(JsonValue const& json, T& value, std::string const& place) {
    if constexpr (is_optional<T>) {
        if (!std::holds_alternative<std::nullptr_t>(json.content)) read(json, value.emplace(), place);
    } else if constexpr (std::is_same_v<T, bool>) {
        if (auto* yes = expect<bool>(json, place, text::msgid("Här ska det vara true eller false.")))
            value = *yes;
    } else if constexpr (DescribedEnum<T>) {
        if (!boost::describe::enum_from_string(std::string(text(json, place)).c_str(), value))
            wrong(place, text::msgid("Det här ordet känner vi inte till."));
    } else if constexpr (std::is_integral_v<T>) {
        read_integer(json, value, place);
    } else if constexpr (std::is_floating_point_v<T>) {
        read_number(json, value, place);
    } else if constexpr (std::is_same_v<T, Day>) {
        read_iso(time::day_from_iso(text(json, place)), value, place,
                 text::msgid("Skriv dagen som 2021-06-16."));
    } else if constexpr (std::is_same_v<T, Instant>) {
        read_iso(time::instant_from_iso(text(json, place)), value, place,
                 "Skriv tidpunkten som 2021-06-16T09:30:00Z.");
    } else if constexpr (std::is_same_v<T, std::string>) {
        value = text(json, place);
    } else if constexpr (is_list<T>) {
        read_list(json, value, place);
    } else {
        static_assert(Described<T>, "what is read from JSON must be described (BOOST_DESCRIBE_STRUCT)");
        read_object(json, value, place);
    }
}

}  // namespace jamsides::formats

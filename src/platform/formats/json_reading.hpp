// JSON into described values, strictly: every member must be there unless it is optional, nothing unknown may
// be, and every kind must be right. What is wrong is said with its place, as "members[2].email".
#pragma once

#include <cmath>

#include <algorithm>

#include "platform/formats/description.hpp"
#include "platform/formats/json_value.hpp"
#include "platform/text/language.hpp"
#include "platform/text/msgid.hpp"
#include "platform/time/iso.hpp"

namespace jamsides::formats {

struct JsonFault {
    std::string place;  // empty: the whole text
    std::string sentence;
};

template <class T>
struct JsonReading {
    T value{};
    std::vector<JsonFault> faults;
    bool ok() const { return faults.empty(); }
};

class JsonReader {
  public:
    explicit JsonReader(text::Language const& language) : language_(language) {}

    std::vector<JsonFault> faults;

    template <class T>
    void read(JsonValue const& json, T& value, std::string const& place);

  private:
    void wrong(std::string const& place, std::string_view sentence) {
        faults.push_back({place, language_.t(sentence)});
    }
    template <class Kind>
    Kind const* expect(JsonValue const& json, std::string const& place, std::string_view sentence) {
        auto* content = std::get_if<Kind>(&json.content);
        if (content == nullptr) wrong(place, sentence);
        return content;
    }
    std::string_view text(JsonValue const& json, std::string const& place) {
        auto* content = expect<std::string>(json, place, text::msgid("Här ska det vara text."));
        return content ? std::string_view(*content) : std::string_view{};
    }
    template <class Integer>
    void read_integer(JsonValue const& json, Integer& value, std::string const& place);
    void read_number(JsonValue const& json, double& value, std::string const& place);
    template <class T>
    void read_iso(std::optional<T> read, T& value, std::string const& place, std::string_view sentence);
    template <class T>
    void read_object(JsonValue const& json, T& value, std::string const& place);
    template <class T>
    void read_list(JsonValue const& json, std::vector<T>& values, std::string const& place);

    text::Language const& language_;
};

template <class T>
JsonReading<T> read_json(std::string_view text, text::Language const& language) {
    JsonReading<T> reading;
    const auto json = parse_json(text);
    if (!json) {
        reading.faults.push_back({"", language.t("Det här är inte giltig JSON.")});
        return reading;
    }
    JsonReader reader(language);
    reader.read(*json, reading.value, "");
    reading.faults = std::move(reader.faults);
    return reading;
}

}  // namespace jamsides::formats

#include "platform/formats/json_reading_impl.hpp"

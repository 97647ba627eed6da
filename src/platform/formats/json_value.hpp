// JSON that was read: a value of one of six kinds. Small bodies only; see json_reading.hpp.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace jamsides::formats {

struct JsonValue;
struct JsonMember;
using JsonList = std::vector<JsonValue>;
using JsonObject = std::vector<JsonMember>;  // in the order written, no name twice

struct JsonValue {
    std::variant<std::nullptr_t, bool, long long, double, std::string, JsonList, JsonObject> content;
};

struct JsonMember {
    std::string name;
    JsonValue value;
};

// Strict: UTF-8, nothing after the value, no name twice in an object, at most 32 levels and `most_bytes`.
// Nothing when the text breaks a rule.
std::optional<JsonValue> parse_json(std::string_view text, std::size_t most_bytes = 1'000'000);

}  // namespace jamsides::formats

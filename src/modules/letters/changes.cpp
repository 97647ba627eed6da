// Reading and writing the changes.
#include "modules/letters/changes.hpp"

#include "platform/formats/json.hpp"
#include "platform/formats/json_value.hpp"

namespace jamsides::letters {

Changes changes_in(std::string_view json) {
    Changes changes;
    auto const value = formats::parse_json(json);
    if (auto const* object = value ? std::get_if<formats::JsonObject>(&value->content) : nullptr)
        for (auto const& [name, text] : *object)
            if (auto const* words = std::get_if<std::string>(&text.content)) changes[name] = *words;
    return changes;
}

std::string json_of(Changes const& changes) { return formats::json(changes); }

}  // namespace jamsides::letters

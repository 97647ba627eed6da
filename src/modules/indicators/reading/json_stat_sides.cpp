// Roles first, then the names that PxWeb's tables have.
#include "modules/indicators/reading/json_stat_sides.hpp"

#include <algorithm>

#include "platform/formats/rows_from.hpp"
#include "platform/text/msgid.hpp"

namespace jamsides::indicators {
namespace {

using text::msgid;

constexpr auto unlike_size = msgid("stämmer inte med size");

std::string unit_of(JsonNode const& category, std::string const& code) {
    auto const units = category["unit"];
    if (units.is_null()) return "";
    auto const unit = units[code];
    return unit.is_null() ? "" : unit["base"].text_or("");
}

std::vector<Category> categories_of(JsonNode const& dimension, std::size_t size) {
    auto const category = dimension["category"], index = category["index"], labels = category["label"];
    std::vector<Category> categories(size);
    auto const place = [&](std::size_t position, std::string const& code) {
        if (position >= size || !categories[position].code.empty()) index.wrong(unlike_size);
        categories[position].code = code;
    };
    if (index.is_null()) {  // allowed when there is one category only
        if (size != 1 || labels.object().size() != 1) index.wrong(msgid("saknas"));
        place(0, labels.object()[0].name);
    } else if (index.is_list()) {
        for (std::size_t i = 0; i < index.list().size(); ++i) place(i, index.at(i).text());
    } else {
        for (auto const& [code, position] : index.object())
            place(std::size_t(JsonNode(position, index.place() + "." + code).whole()), code);
    }
    for (auto& each : categories) {
        if (each.code.empty()) index.wrong(unlike_size);
        each.label = labels.is_null() ? "" : labels[each.code].text_or("");
        each.unit = unit_of(category, each.code);
        each.place = category.place() + "." + each.code;
    }
    return categories;
}

bool has_role(JsonNode const& root, std::string_view role, std::string_view id) {
    auto const ids = root["role"].is_null() ? root["role"] : root["role"][role];
    if (ids.is_null()) return false;
    for (std::size_t i = 0; i < ids.list().size(); ++i)
        if (ids.at(i).text() == id) return true;
    return false;
}

Side side_of(JsonNode const& root, std::string_view id) {
    auto const label = root["dimension"][id]["label"].text_or("");
    auto const is_any = [&](std::initializer_list<std::string_view> names) {
        return std::ranges::any_of(names, [&](auto name) {
            return formats::same_word(id, name) || formats::same_word(label, name);
        });
    };
    if (has_role(root, "time", id)) return Side::year;
    if (has_role(root, "geo", id)) return Side::region;
    if (has_role(root, "metric", id)) return Side::content;
    if (is_any({"tid", "time", "år", "year"})) return Side::year;
    if (is_any({"region"})) return Side::region;
    if (is_any({"contentscode"})) return Side::content;
    return is_any({"kon", "kön", "sex", "gender"}) ? Side::sex : Side::other;
}

}  // namespace

Dimension read_dimension(JsonNode const& root, std::string const& id, std::size_t size) {
    return {id, side_of(root, id), categories_of(root["dimension"][id], size)};
}

std::optional<Sex> sex_of(Category const& category) {
    if (!category.label.empty() && category.label != category.code) return sex_from(category.label);
    return sex_from(category.code);
}

std::string area_of(std::string const& code) {
    if (code == "00") return "0000";
    return code.size() == 2 ? "00" + code : code;
}

}  // namespace jamsides::indicators

// The sides of a JSON-stat cube: which one is region, sex and year, and what its categories are called.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "modules/indicators/reading/json_reader.hpp"
#include "modules/indicators/sex.hpp"

namespace jamsides::indicators {

struct Category {
    std::string code, label, unit;  // unit: of a kind of content, "procent"
    std::string place;              // where it stands, "dimension.Region.category.1281"
};
enum class Side { region, sex, year, content, other };
struct Dimension {
    std::string id;
    Side side = Side::other;
    std::vector<Category> categories;
};

// Throws WrongJson when the categories are not `size` different ones.
Dimension read_dimension(JsonNode const& root, std::string const& id, std::size_t size);

// The label decides. SCB's bare codes are 1 for men and 2 for women, the other way round from most; they are
// taken only when the label does not say otherwise by being a word we do not know.
std::optional<Sex> sex_of(Category const&);
// SCB: "00" the country, two digits a county, four a municipality.
std::string area_of(std::string const& code);

}  // namespace jamsides::indicators

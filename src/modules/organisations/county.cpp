// The twenty-one counties. They have not changed since 1998 and are no matter for a table in the database.
#include "modules/organisations/county.hpp"

#include <algorithm>

namespace jamsides::organisations {
namespace {

constexpr County all_counties[] = {
    {"10", "Blekinge"},       {"20", "Dalarna"},     {"09", "Gotland"},         {"21", "Gävleborg"},
    {"13", "Halland"},        {"23", "Jämtland"},    {"06", "Jönköping"},       {"08", "Kalmar"},
    {"07", "Kronoberg"},      {"25", "Norrbotten"},  {"12", "Skåne"},           {"01", "Stockholm"},
    {"04", "Södermanland"},   {"03", "Uppsala"},     {"17", "Värmland"},        {"24", "Västerbotten"},
    {"22", "Västernorrland"}, {"19", "Västmanland"}, {"14", "Västra Götaland"}, {"18", "Örebro"},
    {"05", "Östergötland"},
};

}  // namespace

std::span<County const> counties() { return all_counties; }

std::string_view county_name(std::string_view code) {
    auto const found = std::ranges::find(all_counties, code, &County::code);
    return found == std::end(all_counties) ? std::string_view{} : found->name;
}

}  // namespace jamsides::organisations

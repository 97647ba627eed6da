// The counties of Sweden by their two digits, as an organisation's county_code has them.
#pragma once

#include <span>
#include <string_view>

namespace jamsides::organisations {

struct County {
    std::string_view code, name;  // "12", "Skåne"
};

// In Swedish order by name.
std::span<County const> counties();
// "Skåne"; "" for a code that is no county.
std::string_view county_name(std::string_view code);

}  // namespace jamsides::organisations

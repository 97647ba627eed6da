// Organisations as people write them in a field: by code, by name, several with commas or lines between.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "modules/organisations/organisation.hpp"
#include "platform/http/form.hpp"

namespace jamsides::organisations {

// What stands between commas, semicolons and line ends, without the spaces round it; nothing empty.
std::vector<std::string> parts_of(std::string_view list);

// By code, by a whole name, or the only one that has these words in its name.
Organisation const* find_named(std::vector<Organisation> const& all, std::string const& wanted);

// The codes of those written in a field, each once; what fits nobody or several is the form's problem.
std::vector<std::string> read_codes(http::Form& form, std::string const& field,
                                    std::vector<Organisation> const& all, text::Language const& language);

}  // namespace jamsides::organisations

// Settings of the installation that are changed in the program: short texts under a name.
#pragma once
#include <optional>

#include "platform/ledger/change.hpp"

namespace jamsides::ledger {

std::optional<std::string> setting(db::Connection& connection, std::string_view name);

// Notes the change itself, without the value.
void set_setting(Change& change, std::string_view name, std::string_view value);

}  // namespace jamsides::ledger

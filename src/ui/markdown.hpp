// What people write in Markdown, as HTML.
#pragma once

#include <string_view>

#include "platform/templates/value.hpp"

namespace jamsides::ui {

// Raw HTML is shown as the text it is, and addresses that could run something are left out, whoever wrote
// them.
html::Safe html_of(std::string_view markdown);

}  // namespace jamsides::ui

// The office brings in a file: it is tried first and told about, then received. All or nothing.
#pragma once

#include "modules/indicators/importing.hpp"
#include "platform/http/form.hpp"
#include "ui/components.hpp"
#include "ui/html_page.hpp"

namespace jamsides::indicators {

struct ImportPage {
    http::Form form;
    std::vector<std::string> faults;  // with row and column; nothing was received
    std::vector<std::string> told;    // what would be received
    std::string delivery;             // after it: where to see what changed
};
void write(ui::HtmlPage& page, ImportPage const& view);

}  // namespace jamsides::indicators

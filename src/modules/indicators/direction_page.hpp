// Where the office says what is good in an indicator, and why.
#pragma once

#include "modules/indicators/indicator.hpp"
#include "platform/http/form.hpp"
#include "ui/components.hpp"
#include "ui/html_page.hpp"

namespace jamsides::indicators {

struct DirectionForm {
    Indicator indicator;
    http::Form form;
};
void write(ui::HtmlPage& page, DirectionForm const& view);

// The three answers, for this form and for an organisation's own.
std::vector<ui::Option> direction_options(text::Language const& language);
Direction read_direction(http::Form& form, text::Language const& language);

}  // namespace jamsides::indicators

// A date as day, month and year in three fields, or a month as two: people know the date, no calendar is
// needed.
#pragma once

#include <string>
#include <vector>

#include "ui/components/date_fields/date_parts.html.hpp"

namespace jamsides::ui {

void date_fields(html::Writer& out, http::Form const& form, DateFields const& field);
void month_fields(html::Writer& out, http::Form const& form, DateFields const& field);

}  // namespace jamsides::ui

// The month grid for spreadsheets, as it stands on the page and in the letter.
#pragma once

#include "platform/formats/sheet.hpp"
#include "ui/components/plan/plan.hpp"

namespace jamsides::meetings {

// A row for each activity and lane, a column for each month ("aug 2021"). What is preliminary says so.
formats::Sheet month_sheet(ui::Plan const& plan, text::Language const& language);

}  // namespace jamsides::meetings

// The form of an activity: from fields to values, and back to be shown.
#pragma once

#include "modules/meetings/activity.hpp"
#include "modules/rounds/round.hpp"
#include "platform/http/form.hpp"
#include "ui/components.hpp"

namespace jamsides::meetings {

// What the form shows for this activity.
http::Form form_of(Activity const& activity);
// Reads the form into the activity. Problems stand in the form; the activity is whole only when form.ok().
// Days are of the round, or at most a year from it.
void read_form(http::Form& form, Activity& activity, rounds::Round const& round,
               text::Language const& language);

std::vector<ui::Option> kind_options(text::Language const& language);
std::vector<ui::Option> audience_options(text::Language const& language);
std::string words(Kind kind, text::Language const& language);

}  // namespace jamsides::meetings

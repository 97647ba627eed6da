// When and where the steering group meets: from the fields of the form to a meeting, and back.
#pragma once

#include "modules/selection/steering.hpp"
#include "platform/http/form.hpp"

namespace jamsides::selection {

http::Form form_of(SteeringMeeting const&);
// Reads day, time and place. The meeting is whole only when form.ok(). A meeting that has been may be written
// in afterwards, within a year; a day far from today is a slip of the finger. A last day for opinions that is
// left as it was keeps its distance to the meeting.
void read_meeting(http::Form&, SteeringMeeting&, Day today, text::Language const&);

}  // namespace jamsides::selection

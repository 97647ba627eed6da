// The pages of meetings, and what they share with the letter.
#pragma once

#include "modules/meetings/views.hpp"
#include "platform/auth/visit.hpp"
#include "platform/http/response.hpp"

namespace jamsides::meetings {

TimePlan time_plan(Visit& visit, rounds::Round round);

http::Response show_plan(Visit& visit);
http::Response show_months(Visit& visit);  // the month grid as CSV or XLSX
http::Response show_activity(Visit& visit);
http::Response answer(Visit& visit);
http::Response show_new(Visit& visit);
http::Response add_activity(Visit& visit);
http::Response show_edit(Visit& visit);
http::Response edit_activity(Visit& visit);
http::Response ask_to_cancel(Visit& visit);
http::Response cancel_activity(Visit& visit);

http::Response show_plan_import(Visit& visit);
http::Response check_plan_import(Visit& visit);
http::Response save_plan_import(Visit& visit);

http::Response show_calendars(Visit& visit);
http::Response make_calendar(Visit& visit);
http::Response revoke_calendar(Visit& visit);
http::Response show_feed(Visit& visit);

}  // namespace jamsides::meetings

// The pages of selection.
#pragma once

#include "platform/auth/visit.hpp"
#include "platform/http/response.hpp"

namespace jamsides::selection {

http::Response show_meetings(Visit& visit);
http::Response plan_meeting(Visit& visit);
http::Response show_agenda(Visit& visit);
http::Response add_cases(Visit& visit);
http::Response remove_case(Visit& visit);
http::Response show_meeting_settings(Visit& visit);
http::Response change_meeting(Visit& visit);
http::Response ask_to_cancel_meeting(Visit& visit);
http::Response cancel_meeting(Visit& visit);
http::Response ask_to_call(Visit& visit);
http::Response call_members(Visit& visit);
http::Response save_minutes(Visit& visit);
http::Response show_minutes(Visit& visit);
http::Response ask_to_publish(Visit& visit);
http::Response publish_decisions(Visit& visit);

http::Response show_case(Visit& visit);
http::Response give_opinion(Visit& visit);
http::Response declare(Visit& visit);
http::Response record_decision(Visit& visit);
http::Response ask_to_publish_case(Visit& visit);
http::Response publish_case(Visit& visit);  // one decision taken between meetings

http::Response show_mentors(Visit& visit);
http::Response ask_mentor(Visit& visit);
http::Response show_mentor_answer(Visit& visit);
http::Response answer_as_mentor(Visit& visit);

}  // namespace jamsides::selection

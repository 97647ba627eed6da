// One function a route of applications.
#pragma once

#include "platform/auth/visit.hpp"
#include "platform/http/response.hpp"

namespace jamsides::applications {

// The applicant, without an account.
http::Response show_start(Visit& visit);
http::Response begin_draft(Visit& visit);
http::Response show_overview(Visit& visit);
http::Response show_step(Visit& visit);
http::Response save_step(Visit& visit);
http::Response show_check(Visit& visit);
http::Response submit_draft(Visit& visit);
http::Response withdraw_draft(Visit& visit);
http::Response show_completion(Visit& visit);
http::Response answer_completion(Visit& visit);
http::Response show_own_file(Visit& visit);

// Those who lead the work for an organisation.
http::Response show_leaving(Visit& visit);
http::Response tell_of_leaving(Visit& visit);

// The office.
http::Response show_list(Visit& visit);
http::Response show_case(Visit& visit);
http::Response judge_case(Visit& visit);
http::Response ask_for_completion(Visit& visit);
http::Response show_file(Visit& visit);

}  // namespace jamsides::applications

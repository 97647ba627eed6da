// The pages of rounds.
#pragma once

#include "modules/rounds/views.hpp"
#include "platform/auth/visit.hpp"
#include "platform/http/response.hpp"

namespace jamsides::rounds {

http::Response show_rounds(Visit& visit);
http::Response show_new(Visit& visit);
http::Response make_round(Visit& visit);
http::Response show_earlier(Visit& visit);
http::Response add_earlier_round(Visit& visit);
http::Response show_round(Visit& visit);
http::Response change_state(Visit& visit);

http::Response show_settings(Visit& visit);
http::Response save_settings(Visit& visit);
http::Response show_terms(Visit& visit);
http::Response save_terms(Visit& visit);
http::Response show_wordings(Visit& visit);
http::Response save_wordings(Visit& visit);

http::Response show_outcome(Visit& visit);
http::Response save_outcome(Visit& visit);

http::Response show_move(Visit& visit);
http::Response move_round(Visit& visit);

}  // namespace jamsides::rounds

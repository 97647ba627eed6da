// The pages of groups.
#pragma once

#include "modules/matching/version.hpp"
#include "platform/auth/visit.hpp"
#include "platform/http/response.hpp"

namespace jamsides::matching {

// Those in the groups who do not take part in the round.
std::vector<Outsider> outsiders_in(db::Connection& db, std::string_view round_id, Reading const& reading);

// What others than the office and the steering group see is approved.
bool is_inside(Visit const& visit);
Version get_version(Visit const& visit, std::string_view number);

http::Response show_groups(Visit& visit);
http::Response show_version(Visit& visit);
http::Response ask_to_approve(Visit& visit);
http::Response approve_version(Visit& visit);
http::Response ask_to_withdraw(Visit& visit);
http::Response withdraw_version(Visit& visit);
http::Response show_file(Visit& visit);

http::Response propose(Visit& visit);  // from the round, a version or a run, with rules more or fewer
http::Response show_run(Visit& visit);
http::Response stop_run(Visit& visit);

// Groups that a person has made from a version's, as the next version.
http::Response save_groups(Visit& visit, Version const& from, Reading const& made);
http::Response save_trial(Visit& visit);
http::Response save_alternative(Visit& visit);

http::Response show_alternatives(Visit& visit);
http::Response compare(Visit& visit);
http::Response show_stories(Visit& visit);

}  // namespace jamsides::matching

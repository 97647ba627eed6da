// The pages of indicators.
#pragma once

#include "platform/auth/visit.hpp"
#include "platform/http/response.hpp"

namespace jamsides::indicators {

// Figures, for everyone.
http::Response show_catalogue(Visit& visit);
http::Response show_everywhere(Visit& visit);
http::Response show_at_a_glance(Visit& visit);
http::Response show_indicator(Visit& visit);
http::Response show_embedded(Visit& visit);
http::Response show_embedding(Visit& visit);
http::Response show_side_by_side(Visit& visit);
http::Response show_effect(Visit& visit);
http::Response show_deliveries(Visit& visit);
http::Response show_delivery(Visit& visit);

// What an organisation follows, for its own people.
http::Response show_following(Visit& visit);
http::Response save_following(Visit& visit);
http::Response show_analysis(Visit& visit);
http::Response write_analysis(Visit& visit);
http::Response mark_followed_up(Visit& visit);
http::Response end_following_up(Visit& visit);
http::Response show_peers(Visit& visit);
http::Response add_peers(Visit& visit);
http::Response remove_peers(Visit& visit);

// An organisation's own counts.
http::Response show_local_indicators(Visit& visit);
http::Response add_local_indicator(Visit& visit);
http::Response show_local_indicator(Visit& visit);
http::Response change_local_indicator(Visit& visit);
http::Response show_local_beside(Visit& visit);

// The office's.
http::Response accept_offered_title(Visit& visit);
http::Response show_direction(Visit& visit);
http::Response choose_direction(Visit& visit);
http::Response show_import(Visit& visit);
http::Response import_file(Visit& visit);

}  // namespace jamsides::indicators

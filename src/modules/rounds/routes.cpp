// The table of addresses of rounds.
#include "modules/rounds/routes.hpp"

#include "modules/rounds/pages.hpp"

namespace jamsides::rounds {

Routes routes() {
    using enum http::Method;
    return {
        {get, "/rounds", show_rounds, may::office},
        {get, "/rounds/new", show_new, may::project_leader},
        {post, "/rounds/new", make_round, may::project_leader},
        {get, "/rounds/earlier", show_earlier, may::office},
        {post, "/rounds/earlier", add_earlier_round, may::office},
        {get, "/rounds/{round}", show_round, may::office},
        {post, "/rounds/{round}/state", change_state, may::project_leader},
        {get, "/rounds/{round}/settings", show_settings, may::office},
        {post, "/rounds/{round}/settings", save_settings, may::office},
        {get, "/rounds/{round}/terms", show_terms, may::office},
        {post, "/rounds/{round}/terms", save_terms, may::office},
        {get, "/rounds/{round}/wordings", show_wordings, may::office},
        {post, "/rounds/{round}/wordings", save_wordings, may::office},
        {get, "/rounds/{round}/outcome", show_outcome, may::project_leader},
        {post, "/rounds/{round}/outcome", save_outcome, may::project_leader},
        {get, "/rounds/{round}/move", show_move, may::project_leader},
        {post, "/rounds/{round}/move", move_round, may::project_leader},
    };
}

}  // namespace jamsides::rounds

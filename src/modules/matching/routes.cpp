// The table of addresses of matching.
#include "modules/matching/routes.hpp"

#include "modules/matching/pages.hpp"
#include "modules/matching/support.hpp"

namespace jamsides::matching {

Routes routes() {
    using enum http::Method;
    return {
        {get, "/rounds/{round}/groups", show_groups, may::signed_in},
        {post, "/rounds/{round}/proposals", propose, may::administration},
        {get, "/rounds/{round}/groups/runs/{run}", show_run, may::office},
        {post, "/rounds/{round}/groups/runs/{run}/stop", stop_run, may::administration},
        {get, "/rounds/{round}/groups/{number}", show_version, is_inside},
        {post, "/rounds/{round}/groups/{number}/moves", save_trial, may::administration},
        {post, "/rounds/{round}/groups/{number}/choice", save_alternative, may::administration},
        {get, "/rounds/{round}/groups/{number}/approval", ask_to_approve, may::project_leader},
        {post, "/rounds/{round}/groups/{number}/approval", approve_version, may::project_leader},
        {get, "/rounds/{round}/groups/{number}/withdrawal", ask_to_withdraw, may::project_leader},
        {post, "/rounds/{round}/groups/{number}/withdrawal", withdraw_version, may::project_leader},
        {get, "/rounds/{round}/groups/{number}/alternatives", show_alternatives, is_inside},
        {get, "/rounds/{round}/groups/{number}/stories", show_stories, is_inside},
        {get, "/rounds/{round}/groups/{number}/compare/{other}", compare, is_inside},
        {get, "/rounds/{round}/groups/{number}/{file}", show_file, is_inside},
        {get, "/rounds/{round}/support", show_support, may::signed_in},
        {post, "/rounds/{round}/support", change_support, may::administration},
    };
}

}  // namespace jamsides::matching

// The table of addresses of matching.
#include "modules/matching/routes.hpp"

#include "modules/matching/pages.hpp"

namespace jamsides::matching {
namespace {

bool insiders(Visit const& visit) { return visit.is_office() || visit.is(Role::steering_member); }

}  // namespace

Routes routes() {
    using enum http::Method;
    return {
        {get, "/rounds/{round}/groups", show_groups, may::signed_in},
        {post, "/rounds/{round}/proposals", propose, may::office},
        {get, "/rounds/{round}/groups/{number}", show_version, insiders},
        {post, "/rounds/{round}/groups/{number}/moves", move_organisation, may::office},
        {post, "/rounds/{round}/groups/{number}/approval", approve_version, may::project_leader},
        {get, "/rounds/{round}/groups/{number}/compare/{other}", compare, insiders},
        {get, "/rounds/{round}/groups/{number}/{file}", show_file, insiders},
    };
}

}  // namespace jamsides::matching

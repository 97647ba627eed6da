// The table of addresses of people.
#include "modules/people/routes.hpp"

#include "modules/people/pages.hpp"

namespace jamsides::people {

Routes routes() {
    using enum http::Method;
    return {
        {get, "/rounds/{round}/participants", show_round_people, may::office},
        {post, "/rounds/{round}/participants/invitations", invite_people, may::administration},
        {get, "/rounds/{round}/organisations/{code}/participants", show_own_people, may::signed_in},
        {post, "/rounds/{round}/organisations/{code}/participants", register_person, may::signed_in},
        {post, "/rounds/{round}/organisations/{code}/participants/imports", import_people, may::signed_in,
         auth::takes_files},
        {post, "/rounds/{round}/organisations/{code}/participants/completeness", say_complete,
         may::signed_in},
        {get, "/rounds/{round}/organisations/{code}/participants/{participant}/removal", show_removal,
         may::signed_in},
        {post, "/rounds/{round}/organisations/{code}/participants/{participant}/removal", remove_participant,
         may::signed_in},
        {get, "/people", show_all_people, may::in_charge},
        {post, "/people", add_to_people, may::in_charge},
        {get, "/people/{person}", show_person, may::in_charge},
        {post, "/people/{person}", correct_person, may::in_charge},
        {post, "/people/{person}/grants", grant_role, may::in_charge},
        {post, "/people/{person}/grants/{grant}/end", end_role, may::in_charge},
        {get, "/me", show_me, may::signed_in},
        {post, "/me", change_me, may::signed_in},
    };
}

}  // namespace jamsides::people

// The table of addresses of meetings.
#include "modules/meetings/routes.hpp"

#include "modules/meetings/pages.hpp"

namespace jamsides::meetings {

Routes routes() {
    using enum http::Method;
    return {
        {get, "/rounds/{round}/plan", show_plan, may::anyone},
        {get, "/rounds/{round}/plan/months", show_months, may::anyone},
        {get, "/rounds/{round}/plan/import", show_plan_import, may::administration},
        {post, "/rounds/{round}/plan/import", check_plan_import, may::administration, auth::takes_files},
        {post, "/rounds/{round}/plan/imports", save_plan_import, may::administration},
        {get, "/rounds/{round}/activities/new", show_new, may::administration},
        {post, "/rounds/{round}/activities/new", add_activity, may::administration},
        {get, "/activities/{activity}", show_activity, may::anyone},
        {get, "/activities/{activity}/edit", show_edit, may::administration},
        {post, "/activities/{activity}/edit", edit_activity, may::administration},
        {get, "/activities/{activity}/cancellation", ask_to_cancel, may::administration},
        {post, "/activities/{activity}/cancellation", cancel_activity, may::administration},
        {post, "/activities/{activity}/answer", answer, may::signed_in},
        {get, "/calendars", show_calendars, may::signed_in},
        {post, "/calendars", make_calendar, may::signed_in},
        {post, "/calendars/{feed}/revocation", revoke_calendar, may::signed_in},
        {get, "/feeds/{token}", show_feed, may::anyone},
    };
}

}  // namespace jamsides::meetings

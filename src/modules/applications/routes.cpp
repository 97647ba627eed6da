// The table of addresses of applications.
#include "modules/applications/routes.hpp"

#include "modules/applications/pages.hpp"
#include "modules/applications/store.hpp"

namespace jamsides::applications {

namespace {

// The office, and the strategist whose own organisation has sent it in.
bool reads_the_case(Visit const& visit) {
    if (visit.is_office()) return true;
    if (!visit.is(Role::strategist)) return false;
    auto const application = find_visible_to(visit.db, *visit.person, visit.request.at("application"));
    return application && visit.person->has(Role::strategist, application->round_id,
                                            application->organisation_code.value_or("-"));
}

}  // namespace

Routes routes() {
    using enum http::Method;
    return {
        {get, "/apply/{round}", show_start, may::anyone},
        {post, "/apply/{round}", begin_draft, may::anyone},
        {get, "/drafts/{token}", show_overview, may::anyone},
        {get, "/drafts/{token}/check", show_check, may::anyone},
        {post, "/drafts/{token}/submission", submit_draft, may::anyone},
        {post, "/drafts/{token}/withdrawal", withdraw_draft, may::anyone},
        {get, "/drafts/{token}/completion", show_completion, may::anyone},
        {post, "/drafts/{token}/completion", answer_completion, may::anyone, auth::takes_files},
        {get, "/drafts/{token}/files/{file}", show_own_file, may::anyone},
        {get, "/drafts/{token}/{step}", show_step, may::anyone},
        {post, "/drafts/{token}/{step}", save_step, may::anyone, auth::takes_files},
        {get, "/rounds/{round}/applications", show_list, may::office},
        {get, "/rounds/{round}/applications/{application}", show_case, reads_the_case},
        {post, "/rounds/{round}/applications/{application}/eligibility", judge_case, may::administration},
        {post, "/rounds/{round}/applications/{application}/completion", ask_for_completion,
         may::administration},
        {get, "/rounds/{round}/organisations/{code}/departure", show_leaving, may::signed_in},
        {post, "/rounds/{round}/organisations/{code}/departure", tell_of_leaving, may::signed_in},
        {get, "/files/{file}", show_file, may::signed_in},
    };
}

}  // namespace jamsides::applications

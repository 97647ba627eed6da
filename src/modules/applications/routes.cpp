// The table of addresses of applications.
#include "modules/applications/routes.hpp"

#include "modules/applications/pages.hpp"

namespace jamsides::applications {

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
        {get, "/rounds/{round}/applications/{application}", show_case, may::office},
        {post, "/rounds/{round}/applications/{application}/eligibility", judge_case, may::office},
        {post, "/rounds/{round}/applications/{application}/completion", ask_for_completion, may::office},
        {get, "/files/{file}", show_file, may::signed_in},
    };
}

}  // namespace jamsides::applications

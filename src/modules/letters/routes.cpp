// The table of addresses of letters and mailings.
#include "modules/letters/routes.hpp"

#include "modules/letters/invitation.hpp"
#include "modules/letters/pages.hpp"

namespace jamsides::letters {

Routes routes() {
    using enum http::Method;
    return {
        {get, "/rounds/{round}/letters", show_letters, may::signed_in},
        {post, "/rounds/{round}/letters", draft_letters, may::office},
        {get, "/letters/{letter}", show_letter, may::signed_in},
        {post, "/letters/{letter}/approval", approve_letter, may::project_leader},
        {post, "/letters/{letter}/dispatch", dispatch_letter, may::project_leader},
        {get, "/letters/{letter}/blocks/{block}", show_block, may::office},
        {post, "/letters/{letter}/blocks/{block}", change_block, may::office},
        {get, "/rounds/{round}/mailings/new", show_new_mailing, may::office},
        {post, "/rounds/{round}/mailings/new", make_mailing, may::office},
        {get, "/rounds/{round}/invitations", show_invitations, may::office},
        {post, "/rounds/{round}/invitations", bring_in_mailboxes, may::office, auth::takes_files},
        {post, "/mailings/{mailing}/text", change_mailing_text, may::office},
        {get, "/mailings/{mailing}", show_mailing, may::office},
        {post, "/mailings/{mailing}", schedule_mailing, may::office},
        {post, "/mailings/{mailing}/approval", approve_mailing, may::project_leader},
    };
}

}  // namespace jamsides::letters

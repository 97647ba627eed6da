// The table of addresses of the public site.
#include "modules/public_site/routes.hpp"

#include "modules/public_site/pages.hpp"

namespace jamsides::public_site {

Routes routes() {
    using enum http::Method;
    return {
        {get, "/about", show_page, may::anyone},
        {get, "/apply", show_page, may::anyone},
        {get, "/accessibility", show_page, may::anyone},
        {get, "/privacy", show_page, may::anyone},
        {get, "/open-data", show_page, may::anyone},
        {get, "/questions", show_questions, may::anyone},
        {get, "/questions/{slug}", show_question, may::anyone},
        {get, "/questions/{slug}/versions", show_versions, may::anyone},
        {post, "/questions/{slug}/feedback", take_feedback, may::anyone},
        {get, "/contact", show_contact, may::anyone},
        {post, "/contact", take_message, may::anyone},
        {get, "/participants", show_participants, may::anyone},
        {get, "/titles", show_titles, may::anyone},
        {get, "/titles/{code}/registration", show_title, may::project_leader},
        {post, "/titles/{code}/registration", register_title, may::project_leader},
        {post, "/titles/{code}/revocation", revoke_title, may::project_leader},
        {get, "/organisations", show_organisations, may::anyone},
        {get, "/organisations/{code}", show_organisation, may::anyone},
        {get, "/articles", show_articles, may_publish},
        {get, "/articles/{slug}/versions", show_versions, may::anyone},
        {get, "/articles/{slug}/edit", show_article_form, may_publish},
        {post, "/articles/{slug}/edit", edit_article, may_publish},
        {get, "/notice", show_notice, may_publish},
        {post, "/notice", set_notice, may_publish},
        {get, "/messages", show_messages, may_publish},
        {post, "/messages/{message}/answered", answer_message, may_publish},
    };
}

}  // namespace jamsides::public_site

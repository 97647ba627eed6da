// The public pages, and the office's pages for them.
#pragma once

#include "platform/auth/visit.hpp"
#include "platform/http/response.hpp"

namespace jamsides::public_site {

// "/" for a visitor; the app decides when.
http::Response front_page(Visit& visit);

// about, apply, accessibility, privacy, open-data: which one the address says.
http::Response show_page(Visit& visit);
http::Response show_questions(Visit& visit);
http::Response show_question(Visit& visit);
http::Response show_versions(Visit& visit);
http::Response take_feedback(Visit& visit);
http::Response show_contact(Visit& visit);
http::Response take_message(Visit& visit);

http::Response show_organisations(Visit& visit);
http::Response show_organisation(Visit& visit);
http::Response show_participants(Visit& visit);
http::Response show_titles(Visit& visit);
http::Response show_title(Visit& visit);
http::Response register_title(Visit& visit);
http::Response revoke_title(Visit& visit);

http::Response show_articles(Visit& visit);
http::Response show_article_form(Visit& visit);
http::Response edit_article(Visit& visit);
http::Response show_notice(Visit& visit);
http::Response set_notice(Visit& visit);
http::Response show_messages(Visit& visit);
http::Response answer_message(Visit& visit);

// Who may change public texts: the office, and those who answer for a page.
bool may_publish(Visit const& visit);

}  // namespace jamsides::public_site

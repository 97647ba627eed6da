// The pages of letters and mailings.
#pragma once

#include "modules/letters/mailing.hpp"
#include "platform/auth/visit.hpp"
#include "platform/http/form.hpp"
#include "platform/http/response.hpp"

namespace jamsides::letters {

http::Response show_letters(Visit& visit);
http::Response draft_letters(Visit& visit);
http::Response show_letter(Visit& visit);
http::Response approve_letter(Visit& visit);
http::Response dispatch_letter(Visit& visit);
http::Response show_block(Visit& visit);
http::Response change_block(Visit& visit);
http::Response show_mailing(Visit& visit);
http::Response schedule_mailing(Visit& visit);
http::Response approve_mailing(Visit& visit);
http::Response show_new_mailing(Visit& visit);
http::Response make_mailing(Visit& visit);
http::Response change_mailing_text(Visit& visit);

// The page of a mailing, with its forms as they were typed, or as the mailing is.
http::Response mailing_page(Visit&, Mailing, std::optional<http::Form> time, std::optional<http::Form> text);

}  // namespace jamsides::letters

// What the drawer's pages show.
#pragma once

#include <boost/describe/class.hpp>

#include "platform/auth/visit.hpp"
#include "platform/mail/outgoing.hpp"
#include "ui/components.hpp"
#include "ui/html_page.hpp"

namespace jamsides::app {

struct MailDrawer {
    std::vector<mail::MessageLine> rows;  // newest first, or in the order asked for
    std::string lead = {};                // whether anything is sent
    ui::Address address = {};
};
BOOST_DESCRIBE_STRUCT(MailDrawer, (), (rows))

struct MailMessage {
    mail::StoredMessage stored;
};

inline std::vector<mail::MessageLine> const& rows(MailDrawer const& view) { return view.rows; }
void write(ui::HtmlPage& page, MailDrawer const& view);
void write(ui::HtmlPage& page, MailMessage const& view);

// "16 juni 2021 kl. 09.30", in Stockholm.
std::string when(text::Language const& language, Instant instant);
// The addresses that stand in a text, in order.
std::vector<std::string> links_in(std::string_view text);
// What to do about an installation that sends nothing.
std::string no_mail_words(Visit const& visit);
std::vector<ui::Filter> filters_of(MailDrawer const& view, text::Language const& language);
ui::Status disc_of(mail::State state);
std::string words(mail::State state, text::Language const& language);

}  // namespace jamsides::app

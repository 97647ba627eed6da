// Who has been invited to apply: the official mailboxes of municipalities, regions and others, and the log of
// what went to them in a round.
#pragma once

#include <boost/describe/class.hpp>

#include "modules/letters/mailing.hpp"
#include "modules/rounds/round.hpp"
#include "platform/auth/visit.hpp"
#include "platform/formats/table.hpp"
#include "platform/http/form.hpp"
#include "platform/http/response.hpp"
#include "platform/ledger/change.hpp"
#include "ui/components.hpp"
#include "ui/html_page.hpp"

namespace jamsides::letters {

// One organisation, and the last invitation to it in the round.
struct Invited {
    std::string code, organisation, mailbox;
    std::optional<Instant> invited_at;
    std::optional<std::string> address;  // where it went, which may be another mailbox than today's
    bool applied = false;                // it has sent an application in this round
};
BOOST_DESCRIBE_STRUCT(Invited, (), (code, organisation, mailbox, invited_at, address, applied))

// Every organisation, in Swedish order by name.
std::vector<Invited> invited_in(db::Connection&, std::string_view round_id);
// The log of one mail of a mailing to the organisations that have this mailbox.
void add_invitation(ledger::Change&, Mailing const&, std::string_view mailbox, std::string_view mail_id);

// Mailboxes in a table that somebody brings: organisations by code or name, all or nothing.
struct Mailbox {
    std::string code, address;
};
struct MailboxReading {
    std::vector<Mailbox> mailboxes;
    std::vector<formats::TableFault> faults;
};
MailboxReading read_mailboxes(db::Connection&, std::string_view bytes, text::Language const&);

struct InvitationPage {
    rounds::Round round;
    std::vector<Invited> lines;  // those chosen
    ui::Address address;
    std::size_t all = 0, with_mailbox = 0, invited = 0;
    http::Form form;
    std::vector<std::string> faults;
};
inline std::vector<Invited> const& rows(InvitationPage const& view) { return view.lines; }
inline std::string file_name(InvitationPage const& view) { return "inbjudna-" + view.round.id; }
void write(ui::HtmlPage& page, InvitationPage const& view);
std::string summary(InvitationPage const& view, text::Language const& language);
std::vector<ui::Filter> filters_of(InvitationPage const& view, text::Language const& language);
ui::Table table_of(InvitationPage const& view, text::Language const& language);

http::Response show_invitations(Visit& visit);
http::Response bring_in_mailboxes(Visit& visit);

}  // namespace jamsides::letters

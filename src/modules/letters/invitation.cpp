// The statements about invitations, and mailboxes read from a table.
#include "modules/letters/invitation.hpp"

#include "modules/organisations/store.hpp"
#include "platform/db/query.hpp"
#include "platform/formats/rows_from.hpp"
#include "platform/mail/message.hpp"
#include "platform/text/msgid.hpp"
#include "platform/text/order.hpp"

namespace jamsides::letters {
namespace {

struct MailboxRow {
    std::optional<std::string> code, organisation, mailbox;
};
BOOST_DESCRIBE_STRUCT(MailboxRow, (), (code, organisation, mailbox))

std::string_view title_of(MailboxRow const*, std::string_view member) {
    using text::msgid;
    return formats::title_in(
        {{"code", msgid("Kod")}, {"organisation", msgid("Organisation")}, {"mailbox", msgid("Brevlåda")}},
        member);
}
std::string_view also_called(MailboxRow const*, std::string_view member) {
    return formats::title_in({{"code", "kommunkod|organisationskod"},
                              {"organisation", "namn|kommun|region|kommun eller region"},
                              {"mailbox", "e-post|e-postadress|mejl|email|officiell brevlåda|adress"}},
                             member);
}

// By its code, else by either of its names.
organisations::Organisation const* meant(std::vector<organisations::Organisation> const& all,
                                         MailboxRow const& row) {
    for (auto const& one : all)
        if (row.code && one.code == *row.code) return &one;
    for (auto const& one : all)
        if (row.organisation && (formats::same_word(one.official_name, *row.organisation) ||
                                 formats::same_word(one.name, *row.organisation)))
            return &one;
    return nullptr;
}

}  // namespace

std::vector<Invited> invited_in(db::Connection& db, std::string_view round_id) {
    static const db::Query<Invited(std::string_view, std::string_view)> select{
        "select o.code, o.official_name, o.mailbox, i.invited_at, i.address, "
        "case when exists (select 1 from applications a where a.organisation_code = o.code and a.round_id = "
        "$1 "
        "and a.state not in ('draft', 'withdrawn')) then 1 else 0 end from organisations o left join ("
        "select n.organisation_code, max(n.invited_at) as invited_at, max(n.address) as address from "
        "invitations n "
        "join mailings m on m.id = n.mailing_id where m.round_id = $2 group by n.organisation_code) i "
        "on i.organisation_code = o.code"};
    auto found = select.all(db, round_id, round_id);
    text::sort_by_name(found, &Invited::organisation);
    return found;
}

void add_invitation(ledger::Change& change, Mailing const& mailing, std::string_view mailbox,
                    std::string_view mail_id) {
    static const db::Query<void(std::string_view, std::string_view, std::string_view, Instant,
                                std::string_view)>
        insert{
            "insert into invitations (mailing_id, organisation_code, address, mail_id, invited_at) "
            "select $1, code, $2, $3, $4 from organisations where mailbox = $5 "
            "on conflict (mailing_id, organisation_code) do nothing"};
    insert.run(change, mailing.id, mailbox, mail_id, change.now(), mailbox);
}

MailboxReading read_mailboxes(db::Connection& db, std::string_view bytes, text::Language const& language) {
    auto const rows = formats::rows_from<MailboxRow>(formats::read_table(bytes, language), language);
    MailboxReading reading{{}, rows.faults};
    auto const all = organisations::all(db);
    for (std::size_t i = 0; i < rows.rows.size(); ++i) {
        auto const& row = rows.rows[i];
        auto const* organisation = meant(all, row);
        auto const address = text::lower(row.mailbox.value_or(""));
        if (!organisation)
            reading.faults.push_back(
                {rows.numbers[i], "",
                 language.t("Vi hittar ingen organisation med den koden eller det namnet.")});
        if (!mail::is_address(address))
            reading.faults.push_back({rows.numbers[i], "", language.t("Skriv hela e-postadressen.")});
        if (organisation) reading.mailboxes.push_back({organisation->code, address});
    }
    if (reading.faults.empty() && reading.mailboxes.empty())
        reading.faults.push_back({0, "", language.t("Tabellen har inga brevlådor.")});
    return reading;
}

}  // namespace jamsides::letters

// The page of who is invited, where the office also brings in mailboxes.
#include <algorithm>
#include <fstream>

#include "modules/letters/invitation.hpp"
#include "modules/letters/templates/invitations.html.hpp"
#include "modules/organisations/store.hpp"
#include "modules/rounds/store.hpp"
#include "platform/text/counting.hpp"
#include "platform/text/dates.hpp"
#include "ui/represent.hpp"

namespace jamsides::letters {
namespace {

bool is_chosen(Invited const& line, std::string_view show) {
    if (show == "invited") return line.invited_at.has_value();
    if (show == "waiting") return !line.mailbox.empty() && !line.invited_at;
    if (show == "without") return line.mailbox.empty();
    return true;
}

InvitationPage page_for(Visit& visit) {
    InvitationPage view{rounds::get(visit.db, visit.request.at("round"))};
    view.address = ui::Address{visit.request};
    auto lines = invited_in(visit.db, view.round.id);
    view.all = lines.size();
    for (auto const& line : lines) {
        view.with_mailbox += !line.mailbox.empty();
        view.invited += line.invited_at.has_value();
    }
    std::erase_if(lines, [&](Invited const& line) { return !is_chosen(line, view.address.value("show")); });
    ui::sort_as_asked(lines, view.address, ui::SortBy{"organisation", &Invited::organisation},
                      ui::SortBy{"mailbox", &Invited::mailbox}, ui::SortBy{"invited", &Invited::invited_at},
                      ui::SortBy{"applied", &Invited::applied});
    view.lines = std::move(lines);
    return view;
}

}  // namespace

std::string summary(InvitationPage const& view, text::Language const& language) {
    auto const boxes = text::counted(language, static_cast<long long>(view.with_mailbox),
                                     "En organisation av {2} har en brevlåda här.",
                                     "{1} organisationer av {2} har en brevlåda här.", view.all);
    if (view.invited == 0) return boxes + " " + language.t("Ingen är inbjuden till omgången än.");
    return boxes + " " +
           text::counted(language, static_cast<long long>(view.invited), "En är inbjuden.",
                         "{1} är inbjudna.");
}

std::vector<ui::Filter> filters_of(InvitationPage const& view, text::Language const& language) {
    auto const shown = view.address.value("show");
    auto const make = [&](std::string words, std::string_view value) {
        return ui::Filter{std::move(words), view.address.with("show", value), shown == value};
    };
    return {make(language.t("Alla"), ""), make(language.t("Inbjudna"), "invited"),
            make(language.t("Inte inbjudna än"), "waiting"), make(language.t("Utan brevlåda"), "without")};
}

ui::Table table_of(InvitationPage const& view, text::Language const& language) {
    ui::Table table{.caption = language.t("Inbjudna till omgången"),
                    .columns = {{language.t("Organisation"), false, "organisation"},
                                {language.t("Brevlåda"), false, "mailbox"},
                                {language.t("Inbjuden"), false, "invited"},
                                {language.t("Har ansökt"), false, "applied"}},
                    .rows = {},
                    .address = view.address};
    for (auto const& line : view.lines)
        table.rows.push_back(
            {line.organisation, line.mailbox.empty() ? language.t("Saknas") : line.mailbox,
             line.invited_at ? text::date_and_time(language, *line.invited_at) : language.t("Nej"),
             line.applied ? language.t("Ja") : language.t("Nej")});
    return table;
}

void write(ui::HtmlPage& page, InvitationPage const& view) {
    page.title = page.t("Inbjudan till kommuner och regioner");
    templates::invitations(page.body, view);
}

http::Response show_invitations(Visit& visit) { return ui::represent(visit, page_for(visit)); }

http::Response bring_in_mailboxes(Visit& visit) {
    auto view = page_for(visit);
    view.form = http::Form{visit.request};
    auto bytes = view.form.value("table");
    if (auto const* file = view.form.upload("file")) {
        std::ifstream in{file->path, std::ios::binary};
        bytes.assign(std::istreambuf_iterator<char>{in}, {});
    }
    if (bytes.empty()) view.form.problem("table", visit.t("Klistra in en tabell, eller välj en fil"));
    auto const reading = view.form.ok() ? read_mailboxes(visit.db, bytes, visit.language) : MailboxReading{};
    for (auto const& fault : reading.faults) view.faults.push_back(formats::told(fault, visit.language));
    if (!view.form.ok() || !view.faults.empty()) return ui::represent_html(visit, view, 422);
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    for (auto const& mailbox : reading.mailboxes) {
        organisations::set_mailbox(change, mailbox.code, mailbox.address);
        change.note("organisation", mailbox.code, "mailbox_set");
    }
    change.commit();
    return http::redirect("/rounds/" + view.round.id + "/invitations");
}

}  // namespace jamsides::letters

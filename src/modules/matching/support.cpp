// The page of who supports whom, and its statements.
#include "modules/matching/support.hpp"

#include <algorithm>

#include "modules/matching/pages.hpp"
#include "modules/matching/templates/support.html.hpp"
#include "modules/organisations/store.hpp"
#include "modules/people/store.hpp"
#include "modules/rounds/store.hpp"
#include "platform/auth/route.hpp"
#include "platform/db/query.hpp"
#include "platform/http/refusal.hpp"
#include "platform/text/numbers.hpp"
#include "ui/represent.hpp"

namespace jamsides::matching {
namespace {

bool may_read(Visit const& visit, LearningGroup const& group) {
    if (is_inside(visit)) return true;
    auto const own = visit.who().organisations_in(group.round_id);
    return std::ranges::any_of(own, [&](auto const& code) { return group.has(code); });
}

SupportPage page_for(Visit const& visit) {
    SupportPage view{rounds::get(visit.db, visit.request.at("round"))};
    view.may_edit = may::administration(visit);
    auto const contacts = people::contacts_in(visit.db, view.round.id);
    auto const support = support_in(visit.db, view.round.id);
    for (auto const& group : approved_groups(visit.db, view.round.id)) {
        if (!may_read(visit, group)) continue;
        auto const members =
            text::enumeration(visit.language, organisations::official_names(visit.db, group.members));
        for (auto const& one : support) {
            if (one.group_id != group.id) continue;
            std::vector<std::string> people;
            for (auto const& contact : contacts)
                if (contact.organisation_code == one.mentor_code) people.push_back(contact.name);
            view.lines.push_back({group.name, members,
                                  organisations::official_name(visit.db, one.mentor_code), one.supports,
                                  text::enumeration(visit.language, people)});
            view.support.push_back(one);
        }
    }
    for (std::size_t i = 0; i < view.support.size(); ++i)
        view.form.set(field_name(i), view.support[i].supports);
    return view;
}

}  // namespace

std::string field_name(std::size_t line) { return "supports-" + std::to_string(line + 1); }

std::vector<Support> support_in(db::Connection& db, std::string_view round_id) {
    static const db::Query<Support(std::string_view)> select{
        "select m.group_id, m.organisation_code, m.is_lead, m.supports from learning_group_mentors m "
        "join learning_groups g on g.id = m.group_id where g.round_id = $1 "
        "order by g.number, m.is_lead desc, m.organisation_code"};
    return select.all(db, round_id);
}

void set_supports(ledger::Change& change, Support const& support) {
    static const db::Query<void(std::string_view, std::string_view, std::string_view)> update{
        "update learning_group_mentors set supports = $1 where group_id = $2 and organisation_code = $3"};
    update.run(change, support.supports, support.group_id, support.mentor_code);
}

ui::Table table_of(SupportPage const& view, text::Language const& language) {
    ui::Table table{.caption = language.t("Mentorer och vem de stöder"),
                    .columns = {{language.t("Mentor")},
                                {language.t("Stöder")},
                                {language.t("Kontaktpersoner")},
                                {language.t("Grupp")}}};
    for (auto const& line : view.lines)
        table.rows.push_back({line.mentor, line.supports.empty() ? language.t("Hela gruppen") : line.supports,
                              line.contacts.empty() ? language.t("Ingen utpekad än") : line.contacts,
                              line.members});
    return table;
}

void write(ui::HtmlPage& page, SupportPage const& view) {
    page.title = page.t("Vem som stöder vem");
    templates::support(page.body, view);
}

http::Response show_support(Visit& visit) { return ui::represent(visit, page_for(visit)); }

http::Response change_support(Visit& visit) {
    auto view = page_for(visit);
    view.form = http::Form{visit.request};
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    for (std::size_t i = 0; i < view.support.size(); ++i) {
        auto& one = view.support[i];
        auto const before = one.supports;
        one.supports = view.form.text_up_to(200, field_name(i), visit.t("Skriv högst 200 tecken"));
        if (one.supports == before) continue;
        set_supports(change, one);
        change.note("learning_group", one.group_id, "support_shared");
    }
    if (!view.form.ok()) return ui::represent_html(visit, view, 422);
    if (change.noted()) change.commit();
    return http::redirect("/rounds/" + view.round.id + "/support");
}

}  // namespace jamsides::matching

// The list of a round's applications: counted, filtered and sorted from one reading of the database.
#include <algorithm>

#include "modules/applications/office_views.hpp"
#include "modules/applications/templates/list.html.hpp"
#include "platform/content/themes.hpp"
#include "platform/formats/sheet.hpp"
#include "platform/text/counting.hpp"
#include "platform/text/dates.hpp"
#include "platform/text/msgid.hpp"
#include "platform/text/numbers.hpp"
#include "platform/text/order.hpp"

namespace jamsides::applications {
namespace {

bool waits_for_office(State state) { return state == State::submitted || state == State::completed; }

bool fits(ListRow const& row, std::string_view show) {
    if (show == "to-judge") return waits_for_office(row.state);
    if (show == "waiting") return row.state == State::completion_requested;
    if (show == "eligible") return row.state == State::eligible;
    if (show == "municipalities") return row.kind == "municipality";
    if (show == "regions") return row.kind == "region";
    return true;
}

std::size_t count(List const& view, std::string_view show) {
    return std::ranges::count_if(view.lines, [&](ListRow const& row) { return fits(row, show); });
}

html::Safe named(List const& view, ListRow const& row, text::Language const& language) {
    html::Writer out{language};
    out.write("<a href=\"{}\">{}</a>", "/rounds/" + view.round.id + "/applications/" + row.id,
              row.organisation);
    return html::trust(out.take());
}

html::Safe state_of(ListRow const& row, text::Language const& language) {
    html::Writer out{language};
    ui::status(out, disc_of(row.state), words(row.state, language));
    if (row.answer_by)
        out.write("<br><span class=\"small soft\">{}</span>",
                  language.t("Svar senast {1}", text::short_date(language, *row.answer_by)));
    return html::trust(out.take());
}

}  // namespace

std::string_view word_for(State state) {
    static std::vector<std::string> const written = [] {
        std::vector<std::string> all;
        for (int i = 0; i <= static_cast<int>(State::confirmed); ++i)
            all.push_back(words(static_cast<State>(i), text::swedish()));
        return all;
    }();
    return written.at(static_cast<std::size_t>(state));
}

std::string_view title_of(ListRow const*, std::string_view member) {
    using text::msgid;
    return formats::title_in({{"organisation_code", msgid("Kod")},
                              {"organisation", msgid("Organisation")},
                              {"kind", msgid("Slag")},
                              {"state", msgid("Läge")},
                              {"submitted_on", msgid("Inskickad")},
                              {"answer_by", msgid("Svar senast")},
                              {"theme", msgid("Ämne")},
                              {"pilot_activity", msgid("Verksamhet att pröva i")},
                              {"contact_name", msgid("Kontaktperson")},
                              {"contact_email", msgid("E-postadress")}},
                             member);
}

void arrange(List& view) {
    view.all = view.lines.size();
    view.to_judge = count(view, "to-judge");
    view.waiting = count(view, "waiting");
    view.eligible = count(view, "eligible");
    view.municipalities = count(view, "municipalities");
    view.regions = count(view, "regions");
    auto const show = view.address.value("show");
    std::erase_if(view.lines, [&](ListRow const& row) { return !fits(row, show); });
    text::sort_by_name(view.lines, &ListRow::organisation);
    auto const key = view.address.sorted_by();
    if (key == "state") std::ranges::stable_sort(view.lines, {}, &ListRow::state);
    if (key == "submitted") std::ranges::stable_sort(view.lines, std::less<>{}, &ListRow::submitted_on);
    if (key == "theme") std::ranges::stable_sort(view.lines, {}, &ListRow::theme);
    if (view.address.descending()) std::ranges::reverse(view.lines);
}

std::string heading_of(List const& view, text::Language const& language) {
    if (view.all == 0) return language.t("Ingen har sökt än");
    if (view.to_judge == 0) return language.t("Inga ansökningar väntar på prövning");
    auto const count = static_cast<long long>(view.to_judge);
    return text::counted(language, count, "En ansökan att pröva", "{1} ansökningar att pröva");
}

std::string lead_of(List const& view, text::Language const& language) {
    std::string text;
    auto const add = [&](std::string const& sentence) { text += (text.empty() ? "" : " ") + sentence; };
    if (view.all > 0)
        add(text::counted(language, static_cast<long long>(view.all), "En ansökan har kommit in.",
                          "{1} ansökningar har kommit in."));
    if (view.drafts > 0)
        add(text::counted(language, static_cast<long long>(view.drafts), "Ett utkast är påbörjat.",
                          "{1} utkast är påbörjade."));
    if (view.round.applications_close_on)
        add(language.t("Sista dag att söka är {1}.",
                       text::date(language, *view.round.applications_close_on)));
    return text;
}

std::vector<ui::Filter> filters_of(List const& view, text::Language const& language) {
    auto const now = view.address.value("show");
    auto const filter = [&](std::string const& words, std::string_view show, std::size_t count) {
        return ui::Filter{words + " " + std::to_string(count), view.address.with("show", show), now == show};
    };
    return {filter(language.t("Alla"), "", view.all),
            filter(language.t("Att pröva"), "to-judge", view.to_judge),
            filter(language.t("Väntar"), "waiting", view.waiting),
            filter(language.t("Behöriga"), "eligible", view.eligible),
            filter(language.t("Kommuner"), "municipalities", view.municipalities),
            filter(language.t("Regioner"), "regions", view.regions)};
}

ui::Table table_of(List const& view, text::Language const& language) {
    ui::Table table{language.t("Sorterade efter namn. Välj en rubrik för att sortera om."),
                    {{language.t("Organisation"), false, "name"},
                     {language.t("Läge"), false, "state"},
                     {language.t("Inskickad"), false, "submitted"},
                     {language.t("Ämne de önskar"), false, "theme"}}};
    table.address = view.address;
    table.kind = "cases";
    for (auto const& row : view.lines)
        table.rows.push_back({named(view, row, language), state_of(row, language),
                              row.submitted_on ? text::date(language, *row.submitted_on) : std::string{},
                              text::capitalised(content::theme_in(row.theme, language.code()))});
    return table;
}

void write(ui::HtmlPage& page, List const& view) {
    page.title = page.t("Ansökningar {1}", view.round.years());
    templates::list(page.body, view);
}

}  // namespace jamsides::applications

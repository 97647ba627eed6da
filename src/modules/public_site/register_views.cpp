// The register's views become pages. The map shows what the list shows.
#include "modules/public_site/register_views.hpp"

#include <algorithm>

#include "modules/organisations/county.hpp"
#include "modules/public_site/templates/organisation.html.hpp"
#include "modules/public_site/templates/organisations.html.hpp"
#include "modules/public_site/templates/participants.html.hpp"
#include "modules/public_site/templates/title_form.html.hpp"
#include "modules/public_site/templates/titles.html.hpp"
#include "platform/text/counting.hpp"
#include "platform/text/numbers.hpp"
#include "platform/text/order.hpp"
#include "ui/map/map.hpp"

namespace jamsides::public_site {
namespace {

constexpr int lines_a_page = 50;
constexpr std::size_t names_on_map = 25;

ui::Table table_of(html::Writer const& out, OrganisationList const& view) {
    auto const& language = out.language();
    ui::Table table{.caption = text::counted(language, static_cast<long long>(view.lines.size()),
                                             "En organisation", "{1} organisationer"),
                    .columns = {{language.t("Organisation"), false, "name"},
                                {language.t("Län"), false, "county"},
                                {language.t("Invånare"), true, "population"},
                                {language.t("CEMR"), false, "cemr"},
                                {language.t("Omgångar"), false, "rounds"},
                                {language.t("Titel"), false, "title"}},
                    .rows = {},
                    .address = view.address};
    auto const first = static_cast<std::size_t>(view.address.page() - 1) * lines_a_page;
    for (auto i = first; i < std::min(view.lines.size(), first + lines_a_page); ++i) {
        auto const& line = view.lines[i];
        table.rows.push_back({out.piece("<a href=\"/organisations/{}\">{}</a>", line.code, line.name),
                              line.county,
                              line.population ? text::number(language, *line.population) : std::string{},
                              line.cemr, line.rounds, line.title});
    }
    return table;
}

ui::MapView map_of(OrganisationList const& view, text::Language const& language) {
    ui::MapView map{.id = "organisations",
                    .title = language.t("Organisationerna i listan på Sverigekartan"),
                    .description = language.t("Samma organisationer står i tabellen nedanför kartan."),
                    .points = {}};
    map.names = view.lines.size() <= names_on_map;
    for (auto const& line : view.lines) map.points.push_back({line.name, line.latitude, line.longitude});
    return map;
}

std::vector<ui::Filter> filters(OrganisationList const& view, text::Language const& language) {
    auto const link = [&](std::string text, std::string_view name, std::string_view value) {
        return ui::Filter{std::move(text), view.address.with(name, value), view.address.value(name) == value};
    };
    std::vector<ui::Filter> all{link(language.t("Alla"), "kind", "")};
    for (auto const& kind : view.kinds)
        all.push_back(link(text::capitalised(kind.name(language)), "kind", kind.kind));
    return all;
}

}  // namespace

void write(ui::HtmlPage& page, OrganisationList const& view) {
    page.title = page.t("Organisationer");
    auto const& language = page.body.language();
    auto const pages = static_cast<int>((view.lines.size() + lines_a_page - 1) / lines_a_page);
    templates::organisations(page.body, view, filters(view, language), map_of(view, language),
                             table_of(page.body, view), pages);
}

std::string title_sentence(OrganisationPage const& view, text::Language const& language) {
    auto const& name = view.organisation.official_name;
    if (view.title.state == rounds::TitleState::revoked) return language.t("Titeln är återkallad.");
    if (may_be_used(view.title) && view.ground)
        return language.t("{1} har gått igenom omgång {2} och därefter varit mentor i omgång {3}.", name,
                          view.ground->learned.years(), view.ground->mentored.years());
    if (may_be_used(view.title)) return language.t("{1} är införd i registret av programkontoret.", name);
    auto const learned = std::ranges::find_if(view.history, [](HistoryLine const& line) {
        return line.part.part == Part::learner && line.part.is_completed();
    });
    if (learned != view.history.end())
        return language.t(
            "{1} har gått igenom omgång {2}. Det som återstår är att vara mentor genom en senare omgång.",
            name, learned->round.years());
    return language.t("{1} har inte gått igenom någon omgång än.", name);
}

void write(ui::HtmlPage& page, OrganisationPage const& view) {
    page.title = view.organisation.official_name;
    templates::organisation(page.body, view);
}

std::string caption_of_ungrouped(RoundParticipants const& shown, text::Language const& language) {
    if (!shown.groups.empty()) return language.t("Inte i någon grupp");
    return shown.round.state >= rounds::State::closed ? language.t("Deltagare och mentorer")
                                                      : language.t("Grupperna är inte klara än");
}

void write(ui::HtmlPage& page, Participants const& view) {
    page.title = page.t("Vilka deltar");
    templates::participants(page.body, view);
}

std::string title_heading(TitleForm const& view, text::Language const& language) {
    auto const& name = view.organisation.official_name;
    auto const title = title_name(view.organisation);
    if (view.may_revoke()) return language.t("{1} är {2}", name, title);
    if (view.title.state == rounds::TitleState::revoked)
        return language.t("Titeln är återkallad för {1}", name);
    if (view.may_register()) return language.t("För in {1} som {2}", name, title);
    return language.t("{1} kan inte bli {2} än", name, title);
}

void write(ui::HtmlPage& page, TitleForm const& view) {
    page.title = title_heading(view, page.body.language());
    templates::title_form(page.body, view);
}

void write(ui::HtmlPage& page, Titles const& view) {
    page.title = page.t("Modellkommuner och Modellregioner");
    templates::titles(page.body, view);
}

}  // namespace jamsides::public_site

// The page of the catalogue.
#include "modules/indicators/choosing.hpp"

#include <algorithm>

#include "modules/indicators/addressed.hpp"
#include "modules/indicators/pages.hpp"
#include "modules/indicators/templates/catalogue.html.hpp"
#include "modules/indicators/words.hpp"
#include "modules/organisations/store.hpp"
#include "platform/text/stem.hpp"
#include "ui/represent.hpp"

namespace jamsides::indicators {
namespace {

CatalogueLine line_of(Indicator const& one, Figures const& figures, text::Language const& language) {
    return {one.id,
            one.name(language.is_swedish()),
            one.title,
            unit_words(one.unit, language),
            kind_words(one.kind, language),
            direction_words(one.direction, language),
            one.operating_area,
            one.agenda_target,
            one.source,
            one.is_discontinued,
            figures.has(one.id)};
}

// Gives the group that is shown; "" for all.
std::string add_groups(Visit const& visit, Catalogue& view) {
    auto const all = groups(visit.db);
    auto wanted = std::string(visit.request.query.value("group"));
    if (!wanted.empty() && std::ranges::find(all, wanted, &Group::id) == all.end())
        view.passed_over = {visit.t("Det finns ingen grupp av nyckeltal som heter {1}. Alla visas.",
                                    std::exchange(wanted, {}))};
    view.groups.push_back({visit.t("Alla"), view.address.with("group", ""), wanted.empty()});
    for (auto const& group : all)
        view.groups.push_back({group.name(visit.language.is_swedish()), view.address.with("group", group.id),
                               wanted == group.id});
    return wanted;
}

}  // namespace

std::vector<ui::Column> Catalogue::columns(text::Language const& language) const {
    std::vector<ui::Column> columns{{language.t("Nyckeltal"), false, "name"},
                                    {language.t("Område"), false, "area"},
                                    {language.t("Delad på"), false, "kind"},
                                    {language.t("Agenda 2030"), false, "target"}};
    if (!own_code.empty()) columns.push_back({language.t("Er uppföljning")});
    return columns;
}

std::vector<Indicator> found(std::vector<Indicator> all, std::string_view words) {
    auto const query = text::stems(words);
    if (query.empty()) return all;
    std::vector<std::pair<int, Indicator>> scored;
    for (auto& one : all) {
        // What the title says counts before what the description says.
        int score = 4 * text::relevance(query, text::stems(one.id + " " + one.title + " " + one.short_sv +
                                                           " " + one.short_en));
        if (score == 0)
            score = text::relevance(
                query, text::stems(one.title + " " + one.description + " " + one.operating_area));
        if (score > 0) scored.emplace_back(score, std::move(one));
    }
    std::ranges::stable_sort(scored, [](auto const& a, auto const& b) { return a.first > b.first; });
    std::vector<Indicator> found;
    for (auto& [score, one] : scored) found.push_back(std::move(one));
    return found;
}

void write(ui::HtmlPage& page, Catalogue const& view) {
    page.title = page.t("Siffror om kvinnor och män");
    page.description = page.t("Nyckeltal för Sveriges kommuner och regioner, uppdelade på kvinnor och män.");
    templates::catalogue(page.body, view);
}

http::Response show_catalogue(Visit& visit) {
    Catalogue view;
    view.address = ui::Address{visit.request};
    view.search = http::Form{visit.request.query};
    view.is_office = visit.is_office();
    auto const group = add_groups(visit, view);
    auto all = group.empty() ? catalogue(visit.db) : in_group(visit.db, group);
    view.all = all.size();
    auto const figures = figures_of(visit);
    for (auto const& one : found(std::move(all), visit.request.query.value("q")))
        view.lines.push_back(line_of(one, *figures, visit.language));
    ui::sort_as_asked(view.lines, view.address, ui::SortBy{"name", &CatalogueLine::name},
                      ui::SortBy{"area", &CatalogueLine::area}, ui::SortBy{"kind", &CatalogueLine::kind},
                      ui::SortBy{"target", &CatalogueLine::agenda_target});
    auto const own = visit.person ? visit.person->organisations_in({}) : std::vector<std::string>{};
    if (!own.empty()) {
        view.own_code = own.front();
        view.own_name = organisations::official_name(visit.db, own.front());
        view.followed = followed_by(visit.db, own.front());
    }
    return ui::represent(visit, view);
}

}  // namespace jamsides::indicators

// The page of an indicator in every area.
#include "modules/indicators/everywhere.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "modules/indicators/addressed.hpp"
#include "modules/indicators/at_a_glance.hpp"
#include "modules/indicators/pages.hpp"
#include "modules/indicators/templates/everywhere.html.hpp"
#include "modules/indicators/words.hpp"
#include "modules/organisations/county.hpp"
#include "modules/organisations/store.hpp"
#include "platform/http/refusal.hpp"
#include "platform/text/order.hpp"
#include "ui/represent.hpp"

namespace jamsides::indicators {
namespace {

int decimals(Everywhere const& view) {
    double largest = 0;
    for (auto const& area : view.areas)
        for (auto const& value : {area.women, area.men, area.total})
            if (value) largest = std::max(largest, std::abs(*value));
    return largest >= 1000 ? 0 : statistics::decimals_for(largest);
}

std::string address_of(Everywhere const& view, AreaYear const& area) {
    return "/organisations/" + area.code + "/indicators/" + view.indicator.id;
}

using ByCode = std::map<std::string, organisations::Organisation>;

void add_year(Everywhere& view, Figures const& figures, ByCode const& by_code, int year) {
    for (auto const& [code, figure] : figures.across(view.indicator.id, year)) {
        auto const found = by_code.find(code);
        if (found == by_code.end() || found->second.is_region() != view.regions) continue;
        auto const& area = found->second;
        auto const own_gap = gap(view.indicator, figure);
        view.areas.push_back({code, area.official_name,
                              std::string(organisations::county_name(area.county_code)), year, figure.women,
                              figure.men, figure.total, own_gap});
        if (own_gap) view.points.push_back({code, area.name, area.lat, area.lon, *own_gap});
    }
}

// Riket first, then the areas by name; every year when a sheet asks for all of them.
void add_areas(Visit const& visit, Everywhere& view, Figures const& figures) {
    ByCode by_code;
    for (auto& area : organisations::all(visit.db)) by_code.emplace(area.code, std::move(area));
    if (visit.request.query.value("year") == "all" && !visit.request.format.empty()) {
        for (int const year : view.years) add_year(view, figures, by_code, year);
        return;
    }
    add_year(view, figures, by_code, view.year);
    text::sort_by_name(view.areas, &AreaYear::name);
    if (auto const riket_year = figures.in_year(view.indicator.id, riket, view.year))
        view.areas.insert(view.areas.begin(),
                          {std::string(riket), visit.t("Riket"), "", view.year, riket_year->women,
                           riket_year->men, riket_year->total, gap(view.indicator, *riket_year)});
}

}  // namespace

std::string headline(Everywhere const& view, text::Language const& language) {
    auto const& name = view.indicator.name(language.is_swedish());
    return view.year == 0 ? language.t("{1}: inga uppgifter än", name)
                          : language.t("{1}: skillnaden {2}", name, view.year);
}

ui::charts::GapMap gap_map(Everywhere const& view, text::Language const& language) {
    ui::charts::GapMap map{"map", headline(view, language), "", {}};
    auto const women =
        std::ranges::count_if(view.points, [](NamedGap const& point) { return point.gap > 0; });
    auto const men = std::ranges::count_if(view.points, [](NamedGap const& point) { return point.gap < 0; });
    map.description = language.t("Av {1} är värdet högre för kvinnor i {2} och högre för män i {3}.",
                                 view.points.size(), women, men);
    for (auto const& point : view.points)
        map.points.push_back({point.name, point.latitude, point.longitude, point.gap, false});
    return map;
}

ui::Table area_table(Everywhere const& view, text::Language const& language) {
    bool const divided = view.indicator.kind == Kind::divided;
    ui::Table table{language.t("{1}, {2}", view.indicator.name(language.is_swedish()), view.year),
                    {{language.t("Område")},
                     {language.t("Kvinnor"), true},
                     {language.t("Män"), true},
                     {language.t("Skillnad"), true}},
                    {}};
    if (!divided)
        table.columns = {
            {language.t("Område")}, {language.t("Värdet"), true}, {language.t("Skillnad"), true}};
    table.narrow = true;
    int const places = decimals(view);
    html::Writer out{language};
    for (auto const& area : view.areas) {
        auto const name =
            area.code == riket
                ? ui::Content{area.name}
                : ui::Content{out.piece("<a href=\"{}\">{}</a>", address_of(view, area), area.name)};
        if (divided)
            table.rows.push_back({name, cell(area.women, places, language), cell(area.men, places, language),
                                  cell(area.gap, places, language)});
        else
            table.rows.push_back(
                {name, cell(area.total, places, language), cell(area.gap, places, language)});
    }
    return table;
}

void write(ui::HtmlPage& page, Everywhere const& view) {
    page.title = headline(view, page.body.language());
    page.description = view.indicator.title;
    templates::everywhere(page.body, view);
}

http::Response show_everywhere(Visit& visit) {
    Everywhere view;
    view.indicator = indicator_of(visit);
    view.address = ui::Address{visit.request};
    view.is_office = visit.is_office();
    view.regions = view.indicator.area_type == AreaType::L || visit.request.query.value("areas") == "regions";
    auto const figures = figures_of(visit);
    view.years = figures->years(view.indicator.id);
    std::ranges::reverse(view.years);
    if (!view.years.empty()) {
        view.year = view.years.front();
        for (int const year : view.years)
            if (std::to_string(year) == visit.request.query.value("year")) view.year = year;
        view.passed_over = {no_such_year(visit, view.year)};
        add_areas(visit, view, *figures);
    }
    auto const areas = asked_in_vain(visit, "areas", view.regions ? "regions" : "municipalities");
    if (!areas.empty())
        view.passed_over.push_back(
            view.regions ? visit.t("Det finns inga områden som heter {1} här. Regionerna visas.", areas)
                         : visit.t("Det finns inga områden som heter {1} här. Kommunerna visas.", areas));
    return ui::represent(visit, view);
}

http::Response accept_offered_title(Visit& visit) {
    auto const indicator = indicator_of(visit);
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    if (!accept_title(change, indicator.id))
        throw http::conflict(text::msgid("Källan har inget nytt namn för det här nyckeltalet."));
    change.commit();
    return http::redirect("/indicators/" + indicator.id);
}

}  // namespace jamsides::indicators

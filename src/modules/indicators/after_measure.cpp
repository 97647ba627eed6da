// The page of what happened after a measure.
#include "modules/indicators/after_measure.hpp"

#include <algorithm>
#include <cmath>

#include "modules/indicators/addressed.hpp"
#include "modules/indicators/at_a_glance.hpp"
#include "modules/indicators/pages.hpp"
#include "modules/indicators/templates/after_measure.html.hpp"
#include "modules/indicators/words.hpp"
#include "ui/represent.hpp"

namespace jamsides::indicators {
namespace {

statistics::Unit unit_of(AfterMeasure const& view, text::Language const& language) {
    return unit_of(view.figures.indicator, view.figures.largest(), language);
}

std::string signed_words(AfterMeasure const& view, double value, text::Language const& language) {
    return statistics::signed_number(value, unit_of(view, language).decimals, in(language));
}

// At least two years with a gap on both sides.
std::vector<int> possible_starts(OneIndicator const& figures) {
    std::vector<int> years;
    for (auto const& year : figures.years)
        if (year.gap) years.push_back(year.year);
    if (years.size() < 4) return {};
    return {years.begin() + 2, years.end() - 1};
}

// As the address says, else the year of the measure that is noted, else 0: a year nobody chose says nothing.
int chosen_start(Visit const& visit, AfterMeasure const& view) {
    auto const wanted = visit.request.query.value("since");
    for (int const year : view.choices)
        if (std::to_string(year) == wanted) return year;
    auto const noted = view.figures.aim.measure_year;
    if (noted && std::ranges::find(view.choices, *noted) != view.choices.end()) return *noted;
    return 0;
}

std::string no_such_start(Visit const& visit, AfterMeasure const& view) {
    auto const wanted = asked_in_vain(visit, "since", std::to_string(view.since));
    return wanted.empty() ? ""
                          : visit.t(
                                "Från {1} går det inte att pröva. Det krävs minst två år med uppgifter "
                                "både före och efter.",
                                wanted);
}

void find_effect(AfterMeasure& view, Figures const& figures) {
    auto const& f = view.figures;
    view.before = {f.first_gap()->year, view.since - 1};
    view.after = {view.since, f.last_gap()->year};
    view.found = effect(figures, f.indicator, f.area.code, f.peers.areas, view.before, view.after);
    view.lines.push_back({f.indicator.id, f.area.code, view.before.first, view.before.last, view.after.first,
                          view.after.last, view.found.change, view.found.peer_change, view.found.effect,
                          view.found.p, view.found.peers,
                          std::string(statistics::name(view.found.standing))});
}

}  // namespace

bool asks_for_year(AfterMeasure const& view) { return view.since == 0 && !view.choices.empty(); }

http::Form year_form(AfterMeasure const& view) {
    return http::Form{}.set("since", view.since == 0 ? "" : std::to_string(view.since));
}

std::string headline(AfterMeasure const& view, text::Language const& language) {
    auto const& name = view.figures.area.name;
    if (asks_for_year(view)) return language.t("När började åtgärden i {1}?", name);
    if (!view.found.effect) return language.t("För lite för att säga om något hände i {1}", name);
    if (!view.found.p) return language.t("För få att jämföra med för att säga om {1} skiljer sig", name);
    if (view.found.standing == statistics::Standing::clear)
        return language.t("Skillnaden i {1} ändrades mer än slumpen brukar göra", name);
    return language.t("Ändringen i {1} kan vara slump", name);
}

std::string sentence(AfterMeasure const& view, text::Language const& language) {
    return statistics::sentence(view.found, view.before, view.after, unit_of(view, language), in(language),
                                view.is_own ? "" : view.figures.area.name);
}

std::string placebo_words(AfterMeasure const& view, text::Language const& language) {
    auto const own = std::abs(*view.found.effect);
    auto const as_large =
        std::ranges::count_if(view.found.placebos, [&](double other) { return std::abs(other) >= own; });
    return as_large == 0 ? language.t("Ingen av {1} andra ändrades så mycket", view.found.placebos.size())
                         : language.t("{1} av {2} andra ändrades minst lika mycket", as_large,
                                      view.found.placebos.size());
}

ui::charts::GapChart gap_chart(AfterMeasure const& view, text::Language const& language) {
    auto chart = gap_chart(view.figures, language);
    chart.id = "after";
    chart.title = language.t("Skillnaden i {1} före och efter {2}", view.figures.area.name, view.since);
    chart.description = sentence(view, language);
    chart.reference_name = language.t("Andra");
    chart.peers_name.clear();
    for (std::size_t i = 0; i < chart.years.size(); ++i)
        chart.years[i].reference = view.figures.years[i].peers_gap;
    chart.changed_after = view.since - 1;
    return chart;
}

ui::charts::PlaceboChart placebo_chart(AfterMeasure const& view, text::Language const& language) {
    ui::charts::PlaceboChart chart{"placebo",
                                   placebo_words(view, language),
                                   sentence(view, language),
                                   *view.found.effect,
                                   view.found.placebos,
                                   unit_of(view, language).decimals,
                                   {}};
    chart.own_words = view.figures.area.name + " " + signed_words(view, *view.found.effect, language);
    return chart;
}

ui::Table effect_table(AfterMeasure const& view, text::Language const& language) {
    auto const& found = view.found;
    auto const said = [&](std::optional<double> value) {
        return value ? signed_words(view, *value, language) : std::string("–");
    };
    ui::Table table{language.t("Före: {1}–{2}. Efter: {3}–{4}.", view.before.first, view.before.last,
                               view.after.first, view.after.last),
                    {{language.t("Vad")}, {language.t("Ändring av skillnaden"), true}},
                    {}};
    table.narrow = true;
    table.rows = {{view.figures.area.official_name, said(found.change)},
                  {language.t("De andra i genomsnitt ({1})", found.peers), said(found.peer_change)},
                  {language.t("Utöver de andra"), said(found.effect)}};
    if (found.p)
        table.rows.push_back({language.t("Hur ofta slumpen ger minst så mycket"),
                              statistics::number(100 * *found.p, 0, in(language)) + "\u00a0%"});
    return table;
}

void write(ui::HtmlPage& page, AfterMeasure const& view) {
    page.title =
        page.t("{1} i {2}, efter en åtgärd", view.figures.indicator.name(page.body.language().is_swedish()),
               view.figures.area.name);
    templates::after_measure(page.body, view);
}

http::Response show_effect(Visit& visit) {
    AfterMeasure view;
    view.address = ui::Address{visit.request};
    auto const figures = figures_of(visit);
    auto area = area_of(visit);
    auto indicator = indicator_of(visit);
    view.sets = sets_with_figures(visit, *figures, area.code, indicator.id);
    view.is_own = belongs_to(visit, area.code);
    view.may_write = may_write_about(visit, area.code);
    auto aim = aim_of(followed(visit.db, area.code, indicator.id));
    view.figures = one_indicator(*figures, std::move(indicator), std::move(area),
                                 wide_peers(visit, view.sets), std::move(aim));
    view.choices = possible_starts(view.figures);
    view.since = chosen_start(visit, view);
    view.passed_over = {no_such_peers(visit, view.figures.peers), no_such_start(visit, view)};
    if (view.since != 0) find_effect(view, *figures);
    return ui::represent(visit, view);
}

}  // namespace jamsides::indicators

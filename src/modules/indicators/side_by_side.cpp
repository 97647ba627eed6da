// The page of several organisations side by side.
#include "modules/indicators/side_by_side.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

#include "modules/indicators/addressed.hpp"
#include "modules/indicators/own_peers.hpp"
#include "modules/indicators/pages.hpp"
#include "modules/indicators/templates/side_by_side.html.hpp"
#include "modules/indicators/words.hpp"
#include "modules/organisations/county.hpp"
#include "modules/organisations/named.hpp"
#include "modules/organisations/store.hpp"
#include "platform/text/joined.hpp"
#include "ui/represent.hpp"

namespace jamsides::indicators {
namespace {

using organisations::Organisation;

// The few of a set that are most like one's own in population, the nearest first: twice as many inhabitants
// is as far as half as many. Those whose population is not known come last, by code.
std::vector<std::string> most_alike(PeerSet const& set, Organisation const& own,
                                    std::vector<Organisation> const& all) {
    std::map<std::string_view, double> distances;
    for (auto const& other : all)
        if (own.population && other.population)
            distances[other.code] = std::abs(std::log(double(*other.population) / double(*own.population)));
    auto codes = set.areas;
    std::ranges::stable_sort(codes, {}, [&](std::string const& code) {
        auto const found = distances.find(code);
        return found == distances.end() ? std::numeric_limits<double>::infinity() : found->second;
    });
    codes.resize(std::min(codes.size(), most_beside));
    return codes;
}

// The learning group as far as its members have figures, else those that are alike.
PeerSet const* usual_others(std::vector<PeerSet> const& sets) {
    for (std::string_view const kind : {"group", "similar", "all"})
        if (auto const set = std::ranges::find(sets, kind, &PeerSet::kind); set != sets.end()) return &*set;
    return nullptr;
}

// Marks the set that is shown: the one whose members the address names, or the usual.
void add_suggestions(Visit const& visit, SideBySide& view, std::vector<Organisation> const& all) {
    bool const is_asked = visit.request.query.has("with");
    auto const* usual = usual_others(view.sets);
    for (auto const& set : view.sets) {
        auto const alike = most_alike(set, view.area, all);
        auto const codes = text::joined(alike);
        bool const shown = is_asked ? visit.request.query.value("with") == codes : &set == usual;
        if (shown && view.shown.empty()) view.shown = alike, view.shown_of = set;
        if (set.kind == "all") continue;
        view.suggestions.push_back(
            {peers_choice(set, view.area.is_region(), organisations::county_name(view.area.county_code),
                          visit.language),
             view.address.with("with", codes), shown});
    }
}

std::vector<Organisation const*> chosen(Visit const& visit, SideBySide& view,
                                        std::vector<Organisation> const& all) {
    std::vector<Organisation const*> others;
    auto const add = [&](Organisation const* one) {
        auto const is_new =
            one && one->code != view.area.code && std::ranges::find(others, one) == others.end();
        if (is_new && others.size() < most_beside) others.push_back(one);
    };
    if (visit.request.query.has("with")) {
        for (auto const& wanted : organisations::parts_of(visit.request.query.value("with"))) {
            auto const* found = organisations::find_named(all, wanted);
            if (!found) view.unknown.push_back(wanted);
            add(found);
        }
        return others;
    }
    for (auto const& code : view.shown) {
        auto const found = std::ranges::find(all, code, &Organisation::code);
        if (found != all.end()) add(&*found);
    }
    return others;
}

void add(SideBySide& view, Figures const& figures, Organisation area) {
    view.all.push_back(one_indicator(figures, view.indicator, std::move(area), {}));
    auto const& one = view.all.back();
    for (auto const& year : one.years)
        view.years.push_back(
            {one.area.code, one.area.official_name, year.year, year.women, year.men, year.total, year.gap});
}

}  // namespace

std::string shown_words(SideBySide const& view, text::Language const& language) {
    if (view.shown_of.size() <= view.shown.size() || !view.area.population) return "";
    return language.t("Fyra av {1}, de som är mest lika {2} i folkmängd.",
                      peers_words(view.shown_of, view.area.is_region(),
                                  organisations::county_name(view.area.county_code), language),
                      view.area.name);
}

std::string headline(SideBySide const& view, text::Language const& language) {
    return beside_words(view.indicator.name(language.is_swedish()), view.area.name,
                        static_cast<long long>(view.all.size()) - 1, language);
}

ui::charts::PairChart small_chart(SideBySide const& view, std::size_t which, text::Language const& language) {
    ui::charts::Extent extent;
    int first = 9999, last = 0;
    for (auto const& one : view.all) {
        auto const chart = pair_chart(one, language);
        auto const own = extent_of(chart);
        if (own.empty()) continue;
        extent.add(std::optional(own.low()));
        extent.add(std::optional(own.high()));
        first = std::min(first, one.years.front().year);
        last = std::max(last, one.years.back().year);
    }
    auto chart = pair_chart(view.all[which], language);
    chart.small = true;
    chart.scale = scale_of(extent, 3, 8);
    chart.first_year = first;
    chart.last_year = last;
    return chart;
}

ui::Table beside_table(SideBySide const& view, text::Language const& language) {
    bool const divided = view.indicator.kind == Kind::divided;
    ui::Table table{language.t("Senaste året med uppgift"), {}, {}};
    table.columns = {{language.t("Organisation")}, {language.t("År"), true}};
    if (divided)
        table.columns.insert(table.columns.end(), {{language.t("Kvinnor"), true}, {language.t("Män"), true}});
    else
        table.columns.push_back({language.t("Värdet"), true});
    table.columns.push_back({language.t("Skillnad"), true});
    for (auto const& one : view.all) {
        auto const* last = one.last_gap();
        auto const places = decimals(one);
        std::vector<ui::Content> row{one.area.official_name, last ? std::to_string(last->year) : "–"};
        auto const add = [&](std::optional<double> value) { row.push_back(cell(value, places, language)); };
        if (divided) {
            add(last ? last->women : std::nullopt);
            add(last ? last->men : std::nullopt);
        } else {
            add(last ? last->total : std::nullopt);
        }
        add(last ? last->gap : std::nullopt);
        table.rows.push_back(std::move(row));
    }
    return table;
}

void write(ui::HtmlPage& page, SideBySide const& view) {
    page.title = headline(view, page.body.language());
    templates::side_by_side(page.body, view);
}

http::Response show_side_by_side(Visit& visit) {
    SideBySide view;
    view.area = area_of(visit);
    view.indicator = indicator_of(visit);
    view.address = ui::Address{visit.request};
    auto const figures = figures_of(visit);
    view.sets = sets_with_figures(visit, *figures, view.area.code, view.indicator.id);
    auto const all = organisations::all(visit.db);
    add_suggestions(visit, view, all);
    add(view, *figures, view.area);
    auto const others = chosen(visit, view, all);
    for (auto const* other : others) add(view, *figures, *other);
    view.others = text::joined({text::joined(others, &Organisation::name), text::joined(view.unknown)});
    return ui::represent(visit, view);
}

}  // namespace jamsides::indicators

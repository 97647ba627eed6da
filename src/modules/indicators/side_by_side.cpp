// The page of several organisations side by side.
#include "modules/indicators/side_by_side.hpp"

#include <algorithm>
#include <span>

#include "modules/indicators/addressed.hpp"
#include "modules/indicators/own_peers.hpp"
#include "modules/indicators/pages.hpp"
#include "modules/indicators/templates/side_by_side.html.hpp"
#include "modules/indicators/words.hpp"
#include "modules/organisations/county.hpp"
#include "modules/organisations/store.hpp"
#include "ui/represent.hpp"

namespace jamsides::indicators {
namespace {

using organisations::Organisation;

std::span<std::string const> some_of(PeerSet const& set) {
    return std::span(set.areas).first(std::min(set.areas.size(), most_beside));
}

// The learning group as far as its members have figures, else those that are alike.
std::span<std::string const> usual_others(std::vector<PeerSet> const& sets) {
    for (std::string_view const kind : {"group", "similar", "all"})
        for (auto const& set : sets)
            if (set.kind == kind) return some_of(set);
    return {};
}

void add_suggestions(Visit const& visit, SideBySide& view) {
    for (auto const& set : view.sets) {
        if (set.kind == "all") continue;
        std::string codes;
        for (auto const& code : some_of(set)) codes += (codes.empty() ? "" : ", ") + code;
        view.suggestions.push_back(
            {peers_choice(set, view.area.is_region(), organisations::county_name(view.area.county_code),
                          visit.language),
             view.address.with("with", codes), visit.request.query.value("with") == codes});
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
        for (auto const& wanted : parts_of(visit.request.query.value("with"))) {
            auto const* found = find_named(all, wanted);
            if (!found) view.unknown.push_back(wanted);
            add(found);
        }
        return others;
    }
    for (auto const& code : usual_others(view.sets)) {
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
    add_suggestions(visit, view);
    add(view, *figures, view.area);
    for (auto const* other : chosen(visit, view, all)) {
        view.others += (view.others.empty() ? "" : ", ") + other->name;
        add(view, *figures, *other);
    }
    for (auto const& unknown : view.unknown) view.others += (view.others.empty() ? "" : ", ") + unknown;
    return ui::represent(visit, view);
}

}  // namespace jamsides::indicators

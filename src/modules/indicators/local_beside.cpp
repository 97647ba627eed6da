// Who may be set beside whom: what the others share, in their learning group or with all. Every table has had
// its small numbers hidden as a whole before a row is taken out of it.
#include "modules/indicators/local_beside.hpp"

#include <algorithm>

#include "engines/statistics/sentences.hpp"
#include "modules/indicators/addressed.hpp"
#include "modules/indicators/pages.hpp"
#include "modules/indicators/templates/local_beside.html.hpp"
#include "modules/indicators/words.hpp"
#include "modules/organisations/store.hpp"
#include "platform/text/order.hpp"
#include "ui/represent.hpp"

namespace jamsides::indicators {
namespace {

struct Others {
    std::vector<LocalTable> group, all;  // that may be seen; the group's are among all
};

Others others_of(Visit const& visit, LocalIndicator const& own) {
    auto const sets = peer_sets(visit.db, own.organisation_code);
    auto const group = std::ranges::find(sets, "group", &PeerSet::kind);
    Others others;
    for (auto& table : shared_tables(visit.db, own)) {
        bool const near =
            group != sets.end() &&
            std::ranges::find(group->areas, table.indicator.organisation_code) != group->areas.end();
        if (near) others.group.push_back(table);
        if (near || table.indicator.sharing == Sharing::programme) others.all.push_back(std::move(table));
    }
    return others;
}

void add_side(LocalBeside& view, std::string name, LocalTable const& table) {
    auto const* row = everybody(table, view.period);
    LocalBeside::Side side{std::move(name), table.indicator, row ? *row : LocalRow{.period = view.period}};
    auto const line = line_of(side.row);
    view.lines.push_back({table.indicator.organisation_code, side.name, view.period, line.women_cases,
                          line.women_base, line.men_cases, line.men_base, line.women_percent,
                          line.men_percent, line.difference, line.low, line.high, line.standing});
    view.sides.push_back(std::move(side));
}

void add_sides(LocalBeside& view, LocalTable const& own, std::vector<LocalTable> const& others,
               std::vector<organisations::Organisation> const& all) {
    struct Named {
        std::string name;
        LocalTable const* table;
    };
    std::vector<Named> named;
    for (auto const& table : others) {
        auto const found =
            std::ranges::find(all, table.indicator.organisation_code, &organisations::Organisation::code);
        if (found != all.end()) named.push_back({found->official_name, &table});
    }
    text::sort_by_name(named, &Named::name);
    add_side(view, view.area.official_name, own);
    for (auto const& one : named) add_side(view, one.name, *one.table);
}

void find_periods(Visit const& visit, LocalBeside& view, LocalTable const& own) {
    for (auto const& row : own.rows)
        if (view.periods.empty() || view.periods.front() != row.period)
            view.periods.insert(view.periods.begin(), row.period);
    if (view.periods.empty()) return;
    auto const wanted = std::string(visit.request.query.value("period"));
    auto const found = std::ranges::find(view.periods, wanted);
    view.period = found == view.periods.end() ? view.periods.front() : *found;
    if (auto const in_vain = asked_in_vain(visit, "period", view.period); !in_vain.empty())
        view.passed_over.push_back(
            visit.t("Det finns inga siffror för {1}. Här visas {2}.", in_vain, view.period));
}

}  // namespace

std::string headline(LocalBeside const& view, text::Language const& language) {
    auto const& activity = view.indicator.activity;
    if (view.sides.size() < 2) return language.t("{1}: ingen att ställa bredvid än", activity);
    return beside_words(activity, view.area.name, static_cast<long long>(view.sides.size()) - 1, language);
}

std::string lead(LocalBeside const& view, text::Language const& language) {
    if (view.sides.empty()) return language.t("Det finns inga räkningar än.");
    return view.period + ": " + finding(view.sides.front().row, language);
}

std::vector<ui::Option> period_options(LocalBeside const& view) {
    std::vector<ui::Option> options;
    for (auto const& period : view.periods) options.push_back({period, period});
    return options;
}

void write(ui::HtmlPage& page, LocalBeside const& view) {
    page.title = headline(view, page.body.language());
    templates::local_beside(page.body, view);
}

http::Response show_local_beside(Visit& visit) {
    LocalBeside view;
    view.area = area_of(visit);
    view.indicator = local_here(visit);
    view.address = ui::Address{visit.request};
    auto const own = local_table(visit.db, view.indicator);
    auto const others = others_of(visit, view.indicator);
    auto const all = organisations::all(visit.db);
    auto const with = visit.request.query.value("with");
    bool const wants_all = with == "all" || (with != "group" && others.group.empty());
    auto const shown = wants_all ? "all" : "group";
    if (auto const in_vain = asked_in_vain(visit, "with", shown); !in_vain.empty())
        view.passed_over.push_back(
            visit.t("Det finns ingen jämförelse som heter {1} här. Den vanliga visas.", in_vain));
    view.choices = {{visit.t("Lärandegruppen"), view.address.with("with", "group"), !wants_all},
                    {visit.t("Alla som delar"), view.address.with("with", "all"), wants_all}};
    find_periods(visit, view, own);
    if (!view.periods.empty()) add_sides(view, own, wants_all ? others.all : others.group, all);
    return ui::represent(visit, view);
}

}  // namespace jamsides::indicators

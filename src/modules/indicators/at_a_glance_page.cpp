// The page of an organisation in figures.
#include <algorithm>
#include <cmath>

#include "modules/indicators/addressed.hpp"
#include "modules/indicators/at_a_glance.hpp"
#include "modules/indicators/pages.hpp"
#include "modules/indicators/templates/at_a_glance.html.hpp"
#include "modules/indicators/words.hpp"
#include "modules/organisations/county.hpp"
#include "platform/text/counting.hpp"
#include "ui/represent.hpp"

namespace jamsides::indicators {
namespace {

using statistics::Place;

long long count(AtAGlance const& view, Place place) {
    return std::ranges::count(view.rows, statistics::name(place), &GlanceRow::standing);
}

double largest(GlanceRow const& row) {
    double largest = 0;
    for (auto const& value : {row.women, row.men, row.total})
        if (value) largest = std::max(largest, std::abs(*value));
    return largest;
}

statistics::Unit unit_of(AtAGlance const& view, GlanceRow const& row, text::Language const& language) {
    return unit_of(view.indicator(row.indicator), largest(row), language);
}

std::vector<Indicator> chosen_indicators(Visit const& visit, AtAGlance& view) {
    auto const groups = indicators::groups(visit.db);
    auto wanted = std::string(visit.request.query.value("show"));
    auto const known = wanted == "all" || wanted == "followed" ||
                       std::ranges::find(groups, wanted, &Group::id) != groups.end();
    if (!known) {
        if (!wanted.empty())
            view.passed_over.push_back(
                visit.t("Det finns inga nyckeltal under namnet {1}. De vanliga visas.", wanted));
        wanted = groups.empty() ? "all" : groups.front().id;
    }
    for (auto const& group : groups)
        view.choices.push_back({group.name(visit.language.is_swedish()), view.address.with("show", group.id),
                                wanted == group.id});
    if (!view.followed.empty())
        view.choices.push_back({visit.t("De som {1} följer", view.area.name),
                                view.address.with("show", "followed"), wanted == "followed"});
    view.choices.push_back({visit.t("Alla"), view.address.with("show", "all"), wanted == "all"});
    if (wanted != "all" && wanted != "followed") return in_group(visit.db, wanted);
    auto all = catalogue(visit.db);
    if (wanted == "followed") std::erase_if(all, [&](Indicator const& one) { return !view.follows(one.id); });
    return all;
}

int chosen_year(Visit const& visit, AtAGlance const& view, int usual) {
    auto const wanted = std::string(visit.request.query.value("year"));
    for (int const year : view.years)
        if (std::to_string(year) == wanted) return year;
    return usual;
}

}  // namespace

std::string compared_words(AtAGlance const& view, text::Language const& language) {
    return peers_words(view.peers, view.area.is_region(), organisations::county_name(view.area.county_code),
                       language);
}

ui::Table followed_table(AtAGlance const& view, text::Language const& language) {
    ui::Table table{language.t("Vem som ansvarar, målet, och när på året det redovisas"),
                    {{language.t("Nyckeltal")},
                     {language.t("Ansvarig")},
                     {language.t("Mål")},
                     {language.t("Redovisas")},
                     {language.t("Läge")}},
                    {}};
    html::Writer out{language};
    for (auto const& indicator : view.followed_indicators) {
        auto const& follow = *std::ranges::find(view.followed, indicator.id, &Followed::indicator_id);
        auto const address = "/organisations/" + view.area.code + "/indicators/" + indicator.id;
        auto const state = follow.followed_up_year ? language.t("Uppföljd för {1}", *follow.followed_up_year)
                                                   : language.t("Inte uppföljd än");
        table.rows.push_back(
            {out.piece("<a href=\"{}\">{}</a>", address, indicator.name(language.is_swedish())), follow.owner,
             target_words(follow, indicator, language), cycle_words(follow, language), state});
    }
    return table;
}

std::vector<ui::Option> year_options(std::vector<int> const& years) {
    std::vector<ui::Option> options;
    for (int const year : years) options.push_back({std::to_string(year), std::to_string(year)});
    return options;
}

std::string headline(AtAGlance const& view, text::Language const& language) {
    auto const all = static_cast<long long>(view.rows.size()) - count(view, Place::too_little);
    auto const odd = count(view, Place::stands_out);
    if (view.rows.empty()) return language.t("Inga siffror för {1}", view.area.name);
    if (all == 0) return language.t("För lite för att säga om {1}", view.area.name);
    if (odd == 0) return language.t("Ingen av {1} skillnader i {2} sticker ut", all, view.area.name);
    return text::counted(language, odd, "En av {2} skillnader i {3} sticker ut",
                         "{1} av {2} skillnader i {3} sticker ut", all, view.area.name);
}

std::string lead(AtAGlance const& view, text::Language const& language) {
    if (view.rows.empty()) return language.t("Välj andra nyckeltal eller ett annat år.");
    auto const silent = count(view, Place::too_little);
    auto const words = count(view, Place::stands_out) == 0
                           ? language.t("Alla liknar andra eller kan vara slump.")
                           : language.t("Resten liknar andra eller kan vara slump.");
    if (silent == 0) return words;
    return words + " " +
           text::counted(language, silent, "En går inte att säga något om.",
                         "{1} går inte att säga något om.");
}

std::vector<GlanceSection> sections(AtAGlance const& view, text::Language const& language) {
    std::vector<GlanceSection> sections{
        {Place::stands_out,
         language.t("Sticker ut"),
         language.t("Så stora avvikelser väntar vi oss inte av slumpen, även när vi letar bland många."),
         {}},
        {Place::may_be_chance,
         language.t("Avviker, men det kan vara slump"),
         language.t("Bland så många siffror hamnar alltid några långt från mitten."),
         {}},
        {Place::as_elsewhere,
         language.t("Som hos andra"),
         language.t("Skillnaden finns, men den är ungefär lika stor på andra håll."),
         {}},
        {Place::too_little,
         language.t("För lite för att säga"),
         language.t("Vi visar hellre inget än en siffra som lurar läsaren."),
         {}},
    };
    for (std::size_t i = 0; i < view.rows.size(); ++i)
        for (auto& section : sections)
            if (view.rows[i].standing == statistics::name(section.place)) section.rows.push_back(i);
    std::erase_if(sections, [](GlanceSection const& section) { return section.rows.empty(); });
    return sections;
}

ui::charts::Plot row_plot(AtAGlance const& view, std::size_t index, text::Language const& language) {
    auto const& row = view.rows[index];
    auto const& indicator = view.indicator(row.indicator);
    auto const unit = unit_of(view, row, language);
    auto const said = [&](double value) {
        return statistics::number(value, unit.decimals, in(language)) + " " + unit.value;
    };
    ui::charts::Dumbbell dumbbell{.peers = view.usual[index], .decimals = unit.decimals};
    auto const& name = indicator.name(language.is_swedish());
    if (indicator.kind == Kind::divided) {
        dumbbell.women = row.women;
        dumbbell.men = row.men;
        dumbbell.spoken = language.t("{1}: kvinnor {2}, män {3}", name, said(*row.women), said(*row.men));
    } else {
        dumbbell.value = row.total;
        dumbbell.equality = indicator.equality_point;
        dumbbell.spoken =
            language.t("{1}: {2}, lika är {3}", name, said(*row.total), said(*indicator.equality_point));
    }
    auto const percent = indicator.unit == Unit::percent;
    auto const scale =
        percent ? ui::charts::Scale{0, 100, 50} : ui::charts::scale_from_zero(extent_of(dumbbell), 2, 5);
    return plot(dumbbell, scale, language);
}

std::string gap_words(AtAGlance const& view, GlanceRow const& row, text::Language const& language) {
    return row.gap ? statistics::signed_number(*row.gap, unit_of(view, row, language).decimals, in(language))
                   : "–";
}

std::string others_words(AtAGlance const& view, GlanceRow const& row, text::Language const& language) {
    if (!row.peers_gap) return "";
    return "(" +
           statistics::signed_number(*row.peers_gap, unit_of(view, row, language).decimals, in(language)) +
           ")";
}

std::string why_nothing(AtAGlance const& view, GlanceRow const& row, text::Language const& language) {
    if (row.gap) return language.t("Ingen att jämföra med har någon uppgift {1}", row.year);
    return view.indicator(row.indicator).kind == Kind::divided
               ? language.t("Uppgift saknas för kvinnor eller män {1}", row.year)
               : language.t("Uppgift saknas {1}", row.year);
}

void write(ui::HtmlPage& page, AtAGlance const& view) {
    page.title = page.t("{1} i siffror", view.area.official_name);
    page.description = headline(view, page.body.language());
    templates::at_a_glance(page.body, view);
}

http::Response show_at_a_glance(Visit& visit) {
    AtAGlance view;
    view.area = area_of(visit);
    view.address = ui::Address{visit.request};
    view.followed = followed_by(visit.db, view.area.code);
    std::vector<std::string> still;
    for (auto const& one : view.followed)
        if (one.state != FollowState::ended) still.push_back(one.indicator_id);
    if (!still.empty()) view.followed_indicators = find_all(visit.db, still);
    auto const figures = figures_of(visit);
    view.sets = sets_with_figures(visit, *figures, view.area.code);
    view.peers = wide_peers(visit, view.sets);
    view.passed_over = {no_such_peers(visit, view.peers)};
    view.indicators = chosen_indicators(visit, view);
    view.may_write = may_write_about(visit, view.area.code);
    if (auto const usual = figures->common_year(view.area.code)) {
        int newest = *usual;
        for (auto const& latest : figures->latest_of(view.area.code))
            newest = std::max(newest, latest.figures.year);
        for (int year = newest; year > newest - 12; --year) view.years.push_back(year);
        view.year = chosen_year(visit, view, *usual);
        view.passed_over.push_back(no_such_year(visit, view.year));
        scan_into(view, *figures);
    }
    return ui::represent(visit, view);
}

}  // namespace jamsides::indicators

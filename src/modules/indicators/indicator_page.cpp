// The page of one indicator: its parts, and how it becomes HTML.
#include "modules/indicators/indicator_page.hpp"

#include <algorithm>
#include <cmath>

#include "modules/indicators/charts_of.hpp"
#include "modules/indicators/templates/indicator_page.html.hpp"
#include "modules/indicators/words.hpp"
#include "modules/organisations/county.hpp"
#include "platform/text/dates.hpp"
#include "platform/text/numbers.hpp"
#include "platform/text/order.hpp"
#include "platform/time/stockholm.hpp"

namespace jamsides::indicators {

std::string file_name(IndicatorPage const& view) {
    return "jamsides-" + view.figures.indicator.id + "-" + view.figures.area.code;
}

http::Form peers_form(PeerSet const& chosen) { return http::Form{}.set("peers", chosen.key); }

std::vector<ui::Option> peers_options(std::vector<PeerSet> const& sets,
                                      organisations::Organisation const& area,
                                      text::Language const& language) {
    std::vector<ui::Option> options;
    for (auto const& set : sets)
        options.push_back({set.key, peers_choice(set, area.is_region(),
                                                 organisations::county_name(area.county_code), language)});
    return options;
}

std::string compared_words(OneIndicator const& figures, text::Language const& language) {
    if (figures.peers.areas.empty()) return "";
    return peers_words(figures.peers, figures.area.is_region(),
                       organisations::county_name(figures.area.county_code), language);
}

std::string cell(std::optional<double> value, int decimals, text::Language const& language) {
    return value ? statistics::number(*value, decimals, in(language)) : "–";
}

std::string source_words(Indicator const& indicator, text::Language const& language) {
    auto words = indicator.fetched_at
                     ? language.t("Källa: {1}, {2}, hämtad {3}.", indicator.source, indicator.id,
                                  text::date(language, time::day_in_stockholm(*indicator.fetched_at)))
                     : language.t("Källa: {1}, {2}.", indicator.source, indicator.id);
    return words + " " +
           language.t("Skillnader och jämförelser är beräknade i Jämsides på uppgifter från {1}.",
                      indicator.source);
}

std::string target_words(Followed const& followed, Indicator const& indicator,
                         text::Language const& language) {
    std::string words;
    if (followed.target) {
        auto const unit = unit_of(indicator, std::abs(*followed.target), language);
        auto const size = statistics::number(*followed.target, unit.decimals, in(language)) +
                          (unit.difference.empty() ? "" : " " + unit.difference);
        words = followed.target_year
                    ? language.t("Skillnaden ska vara {1} år {2}.", size, *followed.target_year)
                    : language.t("Skillnaden ska vara {1}.", size);
    }
    if (!followed.target_text.empty()) words += (words.empty() ? "" : " ") + followed.target_text;
    return words.empty() ? language.t("Inget mål är satt") : words;
}

std::string cycle_words(Followed const& followed, text::Language const& language) {
    auto const month = followed.cycle_month ? month_words(*followed.cycle_month, language) : "";
    if (!month.empty() && !followed.cycle_place.empty())
        return language.t("Redovisas i {1}: {2}.", month, followed.cycle_place);
    if (!month.empty()) return language.t("Redovisas i {1}.", month);
    return followed.cycle_place.empty() ? language.t("När den redovisas är inte bestämt.")
                                        : language.t("Redovisas i {1}.", followed.cycle_place);
}

ui::charts::GapMap gap_map(IndicatorPage const& view, text::Language const& language) {
    auto const& f = view.figures;
    ui::charts::GapMap map{"map-" + f.indicator.id,
                           language.t("Skillnaden på kartan: {1}", f.indicator.name(language.is_swedish())),
                           "",
                           {}};
    auto const women =
        std::ranges::count_if(view.across, [](NamedGap const& point) { return point.gap > 0; });
    auto const men = std::ranges::count_if(view.across, [](NamedGap const& point) { return point.gap < 0; });
    map.description = language.t("Av {1} är värdet högre för kvinnor i {2} och högre för män i {3}.",
                                 view.across.size(), women, men);
    for (auto const& point : view.across)
        map.points.push_back(
            {point.name, point.latitude, point.longitude, point.gap, point.code == f.area.code});
    return map;
}

ui::Table gap_table(IndicatorPage const& view, text::Language const& language) {
    auto const& f = view.figures;
    ui::Table table{language.t("Skillnad {1}, lägst först", f.last_gap()->year),
                    {{language.t("Kommun eller region")}, {language.t("Skillnad"), true}},
                    {}};
    table.narrow = true;
    for (auto const& point : view.across)
        table.rows.push_back({point.name, cell(point.gap, decimals(f), language)});
    return table;
}

void write(ui::HtmlPage& page, IndicatorPage const& view) {
    auto const& language = page.body.language();
    page.title =
        page.t("{1} i {2}", view.figures.indicator.name(language.is_swedish()), view.figures.area.name);
    page.description = lead(view.figures, language);
    templates::indicator_page(page.body, view);
}

}  // namespace jamsides::indicators

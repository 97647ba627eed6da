// Sets the years of an indicator into the charts, with their words for those who do not see them.
#include "modules/indicators/charts_of.hpp"

#include "modules/indicators/words.hpp"
#include "platform/text/joined.hpp"
#include "platform/text/numbers.hpp"

namespace jamsides::indicators {

int decimals(OneIndicator const& view) {
    return view.largest() >= 1000 ? 0 : statistics::decimals_for(view.largest());
}

namespace {

std::optional<int> before_measure(OneIndicator const& view) {
    return view.aim.measure_year ? std::optional(*view.aim.measure_year - 1) : std::nullopt;
}

}  // namespace

ui::charts::PairChart pair_chart(OneIndicator const& view, text::Language const& language) {
    bool const divided = view.indicator.kind == Kind::divided;
    ui::charts::PairChart chart;
    chart.id = "levels-" + view.area.code + "-" + view.indicator.id;
    chart.title = language.t("{1}, {2}", view.indicator.name(language.is_swedish()), view.area.official_name);
    chart.description = pair_finding(view, language) + ". " + language.t("Alla värden finns i tabellen.");
    chart.decimals = decimals(view);
    chart.changed_after = before_measure(view);
    if (!divided) chart.equality = view.indicator.equality_point;
    for (auto const& year : view.years) {
        ui::charts::PairYear one{.year = year.year};
        if (divided) {
            one.women = year.women;
            one.men = year.men;
        } else {
            one.value = year.total;
        }
        chart.years.push_back(one);
    }
    return chart;
}

ui::charts::GapChart gap_chart(OneIndicator const& view, text::Language const& language) {
    ui::charts::GapChart chart;
    chart.id = "gap-" + view.area.code + "-" + view.indicator.id;
    chart.title = language.t("Skillnaden mellan kvinnor och män i {1} år för år", view.area.name);
    chart.description = text::joined({lead(view, language), peers_sentence(view, language),
                                      target_sentence(view, language), measure_sentence(view, language)},
                                     " ");
    chart.decimals = decimals(view);
    chart.target = view.aim.target;
    chart.changed_after = before_measure(view);
    chart.peers_name = language.t("Andra");
    chart.reference_name = language.t("Riket");
    for (auto const& year : view.years) {
        ui::charts::GapYear one{.year = year.year, .gap = year.gap, .reference = year.riket_gap};
        if (year.peers >= 2 && year.peers_low && year.peers_high)
            one.peers = ui::charts::Span{*year.peers_low, *year.peers_high};
        chart.years.push_back(one);
    }
    return chart;
}

}  // namespace jamsides::indicators

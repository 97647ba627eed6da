// What an organisation has said of an indicator it follows, beside its figures: the target and the measure.
#include <cmath>

#include "modules/indicators/one_indicator.hpp"
#include "modules/indicators/words.hpp"

namespace jamsides::indicators {
namespace {

// As near zero as was wanted, or nearer, whichever side it is on.
bool is_reached(double gap, double target, statistics::Unit const& unit) {
    auto const smallest = 0.5 * std::pow(10, -unit.decimals);  // what is written as the same number
    return std::abs(gap) < std::abs(target) + smallest;
}

std::string with_unit(double value, statistics::Unit const& unit, text::Language const& language) {
    auto const number = statistics::number(value, unit.decimals, in(language));
    return unit.difference.empty() ? number : number + " " + unit.difference;
}

std::string without_stop(std::string text) {
    while (text.ends_with('.')) text.pop_back();
    return text;
}

}  // namespace

Aim aim_of(std::optional<Followed> const& followed) {
    if (!followed || followed->state == FollowState::ended) return {};
    return {followed->target, followed->target_year, followed->measure_year, followed->measure,
            followed->measure_owner};
}

std::string target_sentence(OneIndicator const& view, text::Language const& language) {
    if (!view.aim.target) return "";
    auto const unit = unit_of(view.indicator, view.largest(), language);
    auto const wanted = with_unit(*view.aim.target, unit, language);
    auto const sentence = view.aim.target_year ? language.t("Målet är att skillnaden är {1} år {2}.", wanted,
                                                            *view.aim.target_year)
                                               : language.t("Målet är att skillnaden är {1}.", wanted);
    auto const* last = view.last_gap();
    if (!last) return sentence;
    if (is_reached(*last->gap, *view.aim.target, unit))
        return sentence + " " + language.t("Det var nått {1}.", last->year);
    return sentence + " " +
           language.t("År {1} fattades {2}.", last->year,
                      with_unit(std::abs(*last->gap - *view.aim.target), unit, language));
}

std::string measure_sentence(OneIndicator const& view, text::Language const& language) {
    if (!view.aim.measure_year) return "";
    auto const what = without_stop(view.aim.measure);
    return view.aim.measure_owner.empty()
               ? language.t("Från {1} räknas åren som efter en åtgärd: {2}.", *view.aim.measure_year, what)
               : language.t("Från {1} räknas åren som efter en åtgärd: {2}. Ansvarig: {3}.",
                            *view.aim.measure_year, what, without_stop(view.aim.measure_owner));
}

std::vector<std::string> sentences(OneIndicator const& view, text::Language const& language) {
    std::vector<std::string> all{level_sentence(view, language), trend_sentence(view, language),
                                 peers_sentence(view, language), target_sentence(view, language),
                                 measure_sentence(view, language)};
    std::erase(all, "");
    return all;
}

std::string year_words(OneIndicator const& view, IndicatorYear const& year, text::Language const& language) {
    return view.aim.measure_year == year.year ? language.t("{1}, åtgärd", year.year)
                                              : std::to_string(year.year);
}

std::string target_head(OneIndicator const& view, text::Language const& language) {
    return view.aim.target_year ? language.t("Mål {1}", *view.aim.target_year) : language.t("Mål");
}

}  // namespace jamsides::indicators

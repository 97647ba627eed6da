// What one indicator says, in words and by rule. Nothing is called a change that chance could make.
#include <cmath>

#include "modules/indicators/one_indicator.hpp"
#include "modules/indicators/words.hpp"
#include "modules/organisations/county.hpp"

namespace jamsides::indicators {
namespace {

enum class Move { apart, together, still, past };

Move move_of(double first, double last) {
    if (first * last < 0 && std::abs(first - last) > 1e-9) return Move::past;
    double const change = std::abs(last) - std::abs(first), size = std::max(std::abs(first), std::abs(last));
    if (std::abs(change) < 0.05 * size) return Move::still;
    return change > 0 ? Move::apart : Move::together;
}

// With a gap of first and last year among those compared with.
std::optional<Move> move_of_peers(OneIndicator const& view) {
    std::optional<double> first, last;
    for (auto const& year : view.years)
        if (year.peers_gap && year.gap) {
            if (!first) first = year.peers_gap;
            last = year.peers_gap;
        }
    return first && last ? std::optional(move_of(*first, *last)) : std::nullopt;
}

struct Words {
    OneIndicator const& view;
    text::Language const& language;
    statistics::Unit unit = unit_of(view.indicator, view.largest(), language);

    std::string number(double value) const { return statistics::number(value, unit.decimals, in(language)); }
    std::string size(double gap) const { return number(std::abs(gap)); }
    std::string with_unit(std::string const& number, std::string const& words) const {
        return words.empty() ? number : number + " " + words;
    }
};

}  // namespace

std::string headline(OneIndicator const& view, text::Language const& language) {
    auto const* first = view.first_gap();
    auto const* last = view.last_gap();
    Words const words{view, language};
    if (!last) return language.t("för lite för att säga");
    if (first == last || view.trend.standing != statistics::Standing::clear)
        return *last->gap == 0
                   ? language.t("ingen skillnad {1}", last->year)
                   : language.t("skillnaden var {1} år {2}",
                                words.with_unit(words.size(*last->gap), words.unit.difference), last->year);
    if (*last->gap != 0 && *first->gap * *last->gap < 0) return language.t("skillnaden har bytt håll");
    if (std::abs(*last->gap) < 0.5 * std::abs(*first->gap))
        return language.t("skillnaden har mer än halverats");
    if (std::abs(*last->gap) > 2 * std::abs(*first->gap))
        return language.t("skillnaden har mer än fördubblats");
    return std::abs(*last->gap) < std::abs(*first->gap) ? language.t("skillnaden har minskat")
                                                        : language.t("skillnaden har ökat");
}

std::string lead(OneIndicator const& view, text::Language const& language) {
    auto const* first = view.first_gap();
    auto const* last = view.last_gap();
    Words const words{view, language};
    if (!last) return language.t("Det finns inga uppgifter som går att jämföra.");
    auto const size = words.with_unit(words.size(*last->gap), words.unit.difference);
    if (first == last) return language.t("Det finns uppgifter för ett enda år, {1}.", last->year);
    return language.t("År {1} var skillnaden {2}. År {3} var den {4}.", first->year,
                      words.with_unit(words.size(*first->gap), words.unit.difference), last->year,
                      words.size(*last->gap));
}

std::string level_sentence(OneIndicator const& view, text::Language const& language) {
    auto const* last = view.last_gap();
    Words const words{view, language};
    if (!last) return statistics::sentence({}, {}, words.unit, in(language));
    if (view.indicator.kind == Kind::divided)
        return language.t("{1}:", last->year) + " " +
               statistics::sentence(last->women, last->men, words.unit, in(language));
    auto const value = words.with_unit(words.number(*last->total), words.unit.value);
    auto const equal = words.number(*view.indicator.equality_point);
    if (*last->gap == 0)
        return language.t("Värdet var {1} år {2}. Det är vad som är lika.", value, last->year);
    return *last->gap > 0 ? language.t("Värdet var {1} år {2}, {3} över {4}, som är lika.", value, last->year,
                                       words.size(*last->gap), equal)
                          : language.t("Värdet var {1} år {2}, {3} under {4}, som är lika.", value,
                                       last->year, words.size(*last->gap), equal);
}

std::string trend_sentence(OneIndicator const& view, text::Language const& language) {
    return statistics::sentence(view.trend, language.t("Skillnaden"), true, Words{view, language}.unit,
                                in(language));
}

std::string peers_sentence(OneIndicator const& view, text::Language const& language) {
    auto const* last = view.last_gap();
    Words const words{view, language};
    if (!last) return "";
    if (!view.comparison) return language.t("Ingen att jämföra med har någon uppgift {1}.", last->year);
    auto const& found = *view.comparison;
    auto sentence = language.t("Av {1} har {2} en uppgift {3}. Mittenvärdet av deras skillnader är {4}.",
                               peers_words(view.peers, view.area.is_region(),
                                           organisations::county_name(view.area.county_code), language),
                               statistics::count_word(found.peers, in(language)), last->year,
                               words.number(found.peer_median));
    if (last->riket_gap)
        sentence += " " + language.t("I riket är skillnaden {1}.", words.number(*last->riket_gap));
    auto const place = statistics::place(found.p, found.p);
    if (place == statistics::Place::stands_out)
        return sentence + " " + language.t("Skillnaden i {1} sticker ut bland dem.", view.area.name);
    if (place == statistics::Place::as_elsewhere)
        return sentence + " " + language.t("Skillnaden i {1} är ungefär som hos dem.", view.area.name);
    bool const greater = std::abs(*last->gap) > std::abs(found.peer_median);
    return sentence + " " +
           (greater ? language.t("Skillnaden i {1} är större än hos de flesta, men det kan vara slump.",
                                 view.area.name)
                    : language.t("Skillnaden i {1} är mindre än hos de flesta, men det kan vara slump.",
                                 view.area.name));
}

std::string pair_finding(OneIndicator const& view, text::Language const& language) {
    auto const* first = view.first_gap();
    auto const* last = view.last_gap();
    if (!last) return language.t("Uppgifterna räcker inte för en jämförelse");
    Words const words{view, language};
    if (view.indicator.kind != Kind::divided)
        return language.t("Från {1} till {2}", words.number(*first->total), words.number(*last->total));
    if (first == last)
        return language.t("Kvinnor {1} och män {2}", words.number(*last->women), words.number(*last->men));
    return language.t("Kvinnor från {1} till {2}, män från {3} till {4}", words.number(*first->women),
                      words.number(*last->women), words.number(*first->men), words.number(*last->men));
}

std::string gap_finding(OneIndicator const& view, text::Language const& language) {
    auto const* first = view.first_gap();
    auto const* last = view.last_gap();
    if (!last || first == last) return language.t("Skillnaden");
    if (view.trend.standing == statistics::Standing::too_little) return language.t("Skillnaden år för år");
    if (view.trend.standing == statistics::Standing::unclear)
        return language.t("Skillnaden går upp och ned utan tydlig riktning");
    auto const own = move_of(*first->gap, *last->gap);
    auto const others = move_of_peers(view);
    bool const closing = own == Move::together, opening = own == Move::apart;
    if (closing && others == Move::together) return language.t("Skillnaden har minskat, också hos andra");
    if (closing && others) return language.t("Skillnaden har minskat här, men inte hos andra");
    if (opening && others == Move::apart) return language.t("Skillnaden har ökat, också hos andra");
    if (opening && others) return language.t("Skillnaden har ökat här, men inte hos andra");
    if (closing) return language.t("Skillnaden har minskat");
    if (opening) return language.t("Skillnaden har ökat");
    return own == Move::past ? language.t("Skillnaden har bytt håll")
                             : language.t("Skillnaden är ungefär densamma");
}

}  // namespace jamsides::indicators

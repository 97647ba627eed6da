// See words.hpp.
#include "modules/indicators/words.hpp"

#include <algorithm>

#include "platform/text/dates.hpp"
#include "platform/text/numbers.hpp"
#include "platform/text/order.hpp"

namespace jamsides::indicators {
namespace {

// "Värmlands län", but "Skåne län": five names take no s.
std::string of_county(std::string_view county, text::Language const& language) {
    constexpr std::string_view bare[] = {"Blekinge", "Kalmar", "Skåne", "Uppsala", "Örebro"};
    if (county.empty()) return language.t("länet");
    bool const takes_s = language.is_swedish() && std::ranges::find(bare, county) == std::end(bare);
    return language.t("{1} län", std::string(county) + (takes_s ? "s" : ""));
}

}  // namespace

statistics::Language in(text::Language const& language) {
    return language.is_swedish() ? statistics::Language::swedish : statistics::Language::english;
}

std::string unit_words(Unit unit, text::Language const& language) {
    switch (unit) {
        case Unit::percent:
            return language.t("procent");
        case Unit::kronor:
            return language.t("kronor");
        case Unit::days:
            return language.t("dagar");
        case Unit::points:
            return language.t("poäng");
        case Unit::per_100000:
            return language.t("per 100 000 invånare");
        case Unit::per_10000:
            return language.t("per 10 000 invånare");
        case Unit::per_person:
            return language.t("per person");
        case Unit::number:
            return "";
    }
    return "";
}

std::string difference_words(Unit unit, text::Language const& language) {
    return unit == Unit::percent ? language.t("procentenheter") : unit_words(unit, language);
}

statistics::Unit unit_of(Indicator const& indicator, double size, text::Language const& language) {
    int const decimals = size >= 1000 ? 0 : statistics::decimals_for(size);
    return {unit_words(indicator.unit, language), difference_words(indicator.unit, language), decimals};
}

std::string kind_words(Kind kind, text::Language const& language) {
    if (kind == Kind::divided) return language.t("kvinnor och män");
    return kind == Kind::built_in ? language.t("ett värde som jämför dem") : language.t("inte delat på kön");
}

std::string direction_words(Direction direction, text::Language const& language) {
    if (direction == Direction::unstated) return language.t("inte sagt");
    return direction == Direction::higher ? language.t("högre är bättre") : language.t("lägre är bättre");
}

std::string peers_words(PeerSet const& peers, bool regions, std::string_view county,
                        text::Language const& language) {
    auto const n = static_cast<long long>(peers.size());
    auto const count = text::number_word(language, n);
    if (peers.kind == "similar")
        return n == 1 ? language.t("en liknande kommun") : language.t("{1} liknande kommuner", count);
    if (peers.kind == "county")
        return n == 1 ? language.t("en annan kommun i {1}", of_county(county, language))
                      : language.t("{1} kommuner i {2}", count, of_county(county, language));
    if (peers.kind == "kommungrupp")
        return n == 1 ? language.t("en kommun i samma kommungrupp")
                      : language.t("{1} kommuner i samma kommungrupp", count);
    if (peers.kind == "group")
        return n == 1 ? language.t("en annan i lärandegruppen")
                      : language.t("{1} andra i lärandegruppen", count);
    if (peers.kind == "own") return language.t("{1} i listan {2}", count, peers.name);
    return regions ? language.t("{1} regioner", count) : language.t("{1} kommuner", count);
}

std::string peers_choice(PeerSet const& peers, bool regions, std::string_view county,
                         text::Language const& language) {
    auto const n = std::to_string(peers.size());
    if (peers.kind == "similar") return language.t("Liknande kommuner, {1} ({2})", peers.topic, n);
    if (peers.kind == "county") return language.t("Kommuner i {1} ({2})", of_county(county, language), n);
    if (peers.kind == "kommungrupp") return language.t("Samma kommungrupp ({1})", n);
    if (peers.kind == "group") return language.t("Lärandegruppen ({1})", n);
    if (peers.kind == "own") return language.t("Egen lista: {1} ({2})", peers.name, n);
    return regions ? language.t("Alla regioner ({1})", n) : language.t("Alla kommuner ({1})", n);
}

std::string beside_words(std::string const& what, std::string const& who, long long others,
                         text::Language const& language) {
    if (others == 0) return language.t("{1}: {2}", what, who);
    if (others == 1) return language.t("{1}: {2} och en till", what, who);
    return language.t("{1}: {2} och {3} till", what, who, text::number_word(language, others));
}

std::string month_words(int month, text::Language const& language) {
    return std::string(text::month_name(language, std::chrono::month{unsigned(month)}));
}

}  // namespace jamsides::indicators

// The rules of gaps, and the unit that a title tells.
#include "modules/indicators/indicator.hpp"

#include "engines/statistics/proportion.hpp"

namespace jamsides::indicators {

std::string const& Indicator::name(bool swedish) const {
    std::string const& few = swedish ? short_sv : short_en;
    return few.empty() ? title : few;
}

std::optional<double> gap(Indicator const& indicator, YearFigures const& figures) {
    if (indicator.equality_point)
        return statistics::gap_to_equality(figures.total, *indicator.equality_point);
    if (indicator.kind != Kind::divided) return std::nullopt;
    return statistics::gap(figures.women, figures.men);
}

std::optional<double> ratio(Indicator const& indicator, YearFigures const& figures) {
    if (indicator.kind != Kind::divided) return std::nullopt;
    return statistics::ratio(figures.women, figures.men);
}

statistics::Series gaps(Indicator const& indicator, std::vector<YearFigures> const& series) {
    statistics::Series gaps;
    gaps.reserve(series.size());
    for (YearFigures const& figures : series) gaps.push_back({figures.year, gap(indicator, figures)});
    return gaps;
}

Unit unit_of_title(std::string_view title) {
    struct Sign {
        std::string_view text;
        Unit unit;
    };
    static constexpr Sign signs[] = {
        {"/100 000", Unit::per_100000}, {"/100000", Unit::per_100000}, {"/10 000", Unit::per_10000},
        {"/inv", Unit::per_person},     {"(%)", Unit::percent},        {", procent", Unit::percent},
        {", kr", Unit::kronor},         {"dagar", Unit::days},         {"poäng", Unit::points},
        {"meritvärde", Unit::points},
    };
    for (Sign const& sign : signs)
        if (title.find(sign.text) != title.npos) return sign.unit;
    return Unit::number;
}

}  // namespace jamsides::indicators

// The gap alone, hanging from zero or standing on it: the shorter, the more equal. Others are a band behind
// it.
#pragma once

#include "platform/text/language.hpp"
#include "ui/charts/plot.hpp"

namespace jamsides::ui::charts {

struct GapYear {
    int year = 0;
    std::optional<double> gap;
    std::optional<Span> interval;     // of the gap, where there is a base
    std::optional<Span> peers;        // from the lowest to the highest of them
    std::optional<double> reference;  // Riket, or the mean of the others
};

struct GapChart {
    std::string id, title, description;
    std::vector<GapYear> years;  // ascending
    int decimals = 1;
    std::string peers_name, reference_name;  // words in the picture; empty: none
    std::optional<int> changed_after;        // a vertical line after this year: a measure
    std::optional<double> target;            // of the gap: a line with its word
};

Plot plot(GapChart const& chart, text::Language const& language);

}  // namespace jamsides::ui::charts

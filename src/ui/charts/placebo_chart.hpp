// One's own effect among those of all who did not act: each of them a dot, stacked where they are many.
#pragma once

#include "platform/text/language.hpp"
#include "ui/charts/plot.hpp"

namespace jamsides::ui::charts {

struct PlaceboChart {
    std::string id, title, description;
    double effect = 0;
    std::vector<double> placebos;
    int decimals = 1;
    std::string own_words;  // "Lund −3,1"
};

Plot plot(PlaceboChart const& chart, text::Language const& language);

}  // namespace jamsides::ui::charts

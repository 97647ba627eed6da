// One row of many: women and men on a line, the distance between them drawn, and the usual distance of others
// behind.
#pragma once

#include "platform/text/language.hpp"
#include "ui/charts/plot.hpp"

namespace jamsides::ui::charts {

struct Dumbbell {
    std::optional<double> women, men;       // divided
    std::optional<double> value, equality;  // built in: its place, and the place that means equal
    std::optional<Span> women_interval, men_interval;
    std::optional<Span> peers;  // from the middle woman's value to the middle man's
    int decimals = 0;
    std::string spoken;  // the row in words
};

Extent extent_of(Dumbbell const& dumbbell);
Plot plot(Dumbbell const& dumbbell, Scale const& scale, text::Language const& language);
// The ticks over a column of rows with the same scale.
void draw_axis(html::Writer& out, Scale const& scale, text::Language const& language);

}  // namespace jamsides::ui::charts

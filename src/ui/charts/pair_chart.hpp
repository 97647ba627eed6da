// Women and men over the years, with the gap drawn as a bar between them; or one value that compares them,
// with its distance to what means equal.
#pragma once

#include "platform/text/language.hpp"
#include "ui/charts/plot.hpp"

namespace jamsides::ui::charts {

struct PairYear {
    int year = 0;
    std::optional<double> women, men;  // of divided figures
    std::optional<double> value;       // of figures with sex built in
    std::optional<Span> women_interval, men_interval;
};

struct PairChart {
    std::string id, title, description;
    std::vector<PairYear> years;               // ascending
    int decimals = 1;                          // as in the table and the sentence
    std::optional<double> equality;            // the value that means equal, for built-in figures
    std::optional<Scale> scale;                // shared with others beside it; none: its own
    bool small = false;                        // one of many: fewer words
    std::optional<int> first_year, last_year;  // shared with others beside it; none: its own
    std::optional<int> changed_after;          // a vertical line after this year: a measure
};

Extent extent_of(PairChart const& chart);
Plot plot(PairChart const& chart, text::Language const& language);

}  // namespace jamsides::ui::charts

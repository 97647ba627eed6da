// Stacks the effects of those who did not act, and sets one's own among them.
#include "ui/charts/placebo_chart.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "platform/text/numbers.hpp"
#include "ui/charts/axes.hpp"

namespace jamsides::ui::charts {
namespace {

constexpr int columns = 36;  // of dots: each as wide as a dot on a phone

}  // namespace

Plot plot(PlaceboChart const& chart, text::Language const& language) {
    Plot plot{chart.id, chart.title, chart.description, "flat", {}, {}, {}, {}, {}, {}};
    Extent extent;
    extent.add(std::optional(chart.effect));
    extent.add(std::optional(-chart.effect));  // as far to the other side is as unusual
    for (double const placebo : chart.placebos) extent.add(std::optional(placebo));
    auto const scale = scale_from_zero(extent, 5, 2);
    std::map<int, int> heights;
    std::vector<std::pair<int, int>> dots;
    int tallest = 1;
    for (double const placebo : chart.placebos) {
        if (!std::isfinite(placebo)) continue;
        int const column = std::min(columns - 1, int(scale.at(placebo) / 100 * columns));
        dots.push_back({column, heights[column]++});
        tallest = std::max(tallest, heights[column]);
    }
    double const rise = std::min(7.0, 84.0 / tallest);
    for (auto const& [column, height] : dots)
        plot.marks.push_back({{(column + 0.5) * 100 / columns, 97 - rise * height}, Shape::other});
    plot.rules.push_back({{0, 100}, {100, 100}, "zero"});
    for (double const tick : scale.ticks()) {
        if (tick == 0) plot.rules.push_back({{scale.at(0), 0}, {scale.at(0), 100}, "grid"});
        plot.words.push_back(
            {{scale.at(tick), 100}, 0, 22, Anchor::middle, text::number(language, tick, scale.decimals())});
    }
    double const own = scale.at(chart.effect), mirrored = scale.at(-chart.effect);
    plot.rules.push_back({{mirrored, 12}, {mirrored, 100}, "moment"});
    plot.rules.push_back({{own, 12}, {own, 100}, "own"});
    plot.marks.push_back({{own, 12}, Shape::value, true});
    Anchor const anchor = own < 25 ? Anchor::start : own > 75 ? Anchor::end : Anchor::middle;
    plot.words.push_back({{own, 12}, 0, -14, anchor, chart.own_words, "b halo"});
    return plot;
}

}  // namespace jamsides::ui::charts

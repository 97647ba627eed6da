// Lays out one row of many.
#include "ui/charts/dumbbell.hpp"

#include <algorithm>
#include <cmath>

#include "platform/text/numbers.hpp"
#include "ui/charts/plot_axis.html.hpp"

namespace jamsides::ui::charts {
namespace {

constexpr double middle = 50;  // of the row's height
constexpr double edge = 9;     // room at both ends for a number beside its mark

struct RowLayout {
    Dumbbell const& row;
    Scale const& scale;
    text::Language const& language;
    Plot plot;

    double x(double value) const { return edge + scale.at(value) * (100 - 2 * edge) / 100; }

    void add_end(double value, Shape shape, std::string_view look, bool left) {
        plot.marks.push_back({{x(value), middle}, shape, true});
        plot.words.push_back({{x(value), middle},
                              left ? -12.0 : 12.0,
                              5,
                              left ? Anchor::end : Anchor::start,
                              text::number(language, value, row.decimals),
                              look});
    }

    void add_interval(std::optional<Span> const& interval, double y) {
        if (!interval) return;
        double const low = x(interval->low), high = x(interval->high);
        plot.rules.push_back({{low, y}, {high, y}, "whisker"});
        for (double const end : {low, high}) plot.rules.push_back({{end, y - 10}, {end, y + 10}, "whisker"});
    }

    void add_pair(double women, double men) {
        plot.rules.push_back({{x(women), middle}, {x(men), middle}, "gapbar on"});
        add_interval(row.women_interval, 16);
        add_interval(row.men_interval, 84);
        bool const women_left = women < men;
        add_end(women, Shape::women, "b kt halo", women_left);
        add_end(men, Shape::men, "b mt halo", !women_left);
    }

    void add_value(double value) {
        if (row.equality) {
            double const equal = x(*row.equality);
            plot.rules.push_back({{equal, 14}, {equal, 86}, "zero"});
            plot.rules.push_back({{equal, middle}, {x(value), middle}, "gapbar on"});
        }
        add_end(value, Shape::value, "b halo", row.equality && value < *row.equality);
    }
};

bool finite(std::optional<double> const& value) { return value && std::isfinite(*value); }

}  // namespace

Extent extent_of(Dumbbell const& row) {
    Extent extent;
    for (auto const& value : {row.women, row.men, row.value, row.equality}) extent.add(value);
    for (auto const& span : {row.women_interval, row.men_interval, row.peers}) extent.add(span);
    return extent;
}

Plot plot(Dumbbell const& row, Scale const& scale, text::Language const& language) {
    Plot plot;
    plot.description = row.spoken;
    RowLayout layout{row, scale, language, std::move(plot)};
    layout.plot.rules.push_back({{0, middle}, {100, middle}, "grid"});
    if (row.peers) {
        double const low = layout.x(row.peers->low), high = layout.x(row.peers->high);
        double const width = std::max(high - low, 1.2);
        layout.plot.bars.push_back({(low + high - width) / 2, 14, width, 72, "peers"});
    }
    if (finite(row.women) && finite(row.men))
        layout.add_pair(*row.women, *row.men);
    else if (finite(row.value))
        layout.add_value(*row.value);
    else if (finite(row.women))
        layout.add_end(*row.women, Shape::women, "b kt halo", false);
    else if (finite(row.men))
        layout.add_end(*row.men, Shape::men, "b mt halo", false);
    return std::move(layout.plot);
}

void draw_axis(html::Writer& out, Scale const& scale, text::Language const& language) {
    Plot plot;
    for (double const tick : scale.ticks())
        plot.words.push_back({{edge + scale.at(tick) * (100 - 2 * edge) / 100, middle},
                              0,
                              5,
                              Anchor::middle,
                              text::number(language, tick, scale.decimals())});
    plot_axis(out, plot);
}

}  // namespace jamsides::ui::charts

// See axes.hpp.
#include "ui/charts/axes.hpp"

#include <cmath>

#include "platform/text/numbers.hpp"

namespace jamsides::ui::charts {

std::optional<double> known(std::optional<double> value) {
    return value && std::isfinite(*value) ? value : std::nullopt;
}

void add_grid(Plot& plot, Scale const& scale, text::Language const& language) {
    for (double const tick : scale.ticks()) {
        double const y = scale.from_top(tick);
        bool const zero = tick == 0 && scale.low < 0;
        plot.rules.push_back({{0, y}, {100, y}, zero || tick == 0 ? "zero" : "grid"});
        plot.words.push_back(
            {{0, y}, -10, 5, Anchor::end, text::number(language, tick, scale.decimals()), "tick", true});
    }
}

void add_years(Plot& plot, Years const& years, int at_most, Side side) {
    for (int const year : year_ticks(years.first, years.last, at_most))
        plot.words.push_back({{years.at(year), side == Side::below ? 100.0 : 0.0},
                              0,
                              side == Side::below ? 24.0 : -10.0,
                              Anchor::middle,
                              std::to_string(year)});
}

void add_moment(Plot& plot, Years const& years, int after, std::string words) {
    if (after < years.first || after >= years.last) return;
    double const x = years.at(after + 0.5);
    plot.rules.push_back({{x, 0}, {x, 100}, "moment"});
    bool const late = x > 60;
    plot.words.push_back(
        {{x, 0}, late ? -6.0 : 6.0, -10, late ? Anchor::end : Anchor::start, std::move(words), "b"});
}

void add_whisker(Plot& plot, double x, double from_y, double to_y) {
    plot.rules.push_back({{x, from_y}, {x, to_y}, "whisker"});
    plot.marks.push_back({{x, from_y}, Shape::cap});
    plot.marks.push_back({{x, to_y}, Shape::cap});
}

void add_end_labels(Plot& plot, std::vector<EndLabel> labels, double apart) {
    std::vector<double> places;
    for (auto const& label : labels) places.push_back(label.y);
    places = spread(std::move(places), apart);
    for (std::size_t i = 0; i < labels.size(); ++i)
        plot.words.push_back(
            {{100, places[i]}, 13, 5, Anchor::start, std::move(labels[i].text), labels[i].look});
}

}  // namespace jamsides::ui::charts

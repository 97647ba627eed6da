// Lays out women, men and the gap between them.
#include "ui/charts/pair_chart.hpp"

#include <algorithm>
#include <cmath>

#include "platform/text/numbers.hpp"
#include "ui/charts/axes.hpp"

namespace jamsides::ui::charts {
namespace {

// One line of the chart: whose it is, how it looks, and where it gets its values.
struct Series {
    std::optional<double> PairYear::*value;
    Shape shape;
    std::string_view line, words;
    std::string name;

    std::optional<double> of(PairYear const& year) const { return known(year.*value); }
};

struct PairLayout {
    PairChart const& chart;
    text::Language const& language;
    Years years;
    Scale scale;
    Plot plot;

    Point place(int year, double value) const { return {years.at(year), scale.from_top(value)}; }
    std::string number(double value) const { return text::number(language, value, chart.decimals); }

    void add_gap_bars() {
        for (auto const& year : chart.years) {
            auto const women = known(year.women), men = known(year.men), value = known(year.value);
            if (women && men)
                plot.rules.push_back({place(year.year, *women), place(year.year, *men), "gapbar"});
            else if (value && chart.equality)
                plot.rules.push_back({place(year.year, *value), place(year.year, *chart.equality), "gapbar"});
        }
    }

    void add_intervals() {
        for (auto const& year : chart.years)
            for (auto const& [value, interval] :
                 {std::pair{year.women, year.women_interval}, {year.men, year.men_interval}})
                if (known(value) && interval)
                    add_whisker(plot, years.at(year.year), scale.from_top(interval->high),
                                scale.from_top(interval->low));
    }

    void add_series(Series const& series) {
        add_curves(
            plot.curves, chart.years, series.line, [&](PairYear const& year) { return series.of(year); },
            [&](PairYear const& year, double value) { return place(year.year, value); });
        for (auto const& year : chart.years)
            if (auto const value = series.of(year)) {
                bool const edge = year.year == years.first || year.year == years.last;
                if (chart.small && !edge) continue;
                plot.marks.push_back({place(year.year, *value), series.shape, edge && !chart.small});
            }
    }

    // The last value of each, at the right; a series that ends early says when.
    void add_names(std::vector<Series> const& all) {
        std::vector<EndLabel> labels;
        for (auto const& series : all) {
            auto const last = std::find_if(chart.years.rbegin(), chart.years.rend(),
                                           [&](PairYear const& year) { return series.of(year).has_value(); });
            if (last == chart.years.rend()) continue;
            auto const value = number(*series.of(*last));
            bool const short_enough = !chart.small && value.size() < 7;
            auto words = short_enough ? series.name + " " + value : value;
            if (last->year != years.last) words += " (" + std::to_string(last->year) + ")";
            labels.push_back({scale.from_top(*series.of(*last)), std::move(words), series.words});
        }
        add_end_labels(plot, std::move(labels), chart.small ? small_line_apart : line_apart);
    }

    // The first values, the higher one above its mark and the lower one below, where there is room.
    void add_first_values(std::vector<Series> const& all) {
        if (chart.small || years.first == years.last) return;
        auto const& first = chart.years.front();
        std::vector<std::pair<double, Series const*>> there;
        for (auto const& series : all)
            if (auto const value = series.of(first)) there.push_back({*value, &series});
        std::ranges::stable_sort(there, [](auto const& a, auto const& b) { return a.first > b.first; });
        for (std::size_t i = 0; i < there.size(); ++i) {
            bool const above = i == 0;
            auto const& interval =
                there[i].second->value == &PairYear::women ? first.women_interval : first.men_interval;
            double const end = !interval ? there[i].first : above ? interval->high : interval->low;
            auto const at = place(first.year, end);
            if (above ? at.y < 3 : at.y > 95) continue;
            plot.words.push_back({at, 0, above ? -12.0 : 21.0, Anchor::middle, number(there[i].first),
                                  there[i].second->words});
        }
    }

    void add_gap_words() {
        auto const& first = chart.years.front();
        if (chart.small || years.first == years.last || !known(first.women) || !known(first.men)) return;
        double const a = scale.from_top(*first.women), b = scale.from_top(*first.men);
        if (std::abs(a - b) < 16) return;
        auto words = language.t("Skillnad {1}", number(std::abs(*first.women - *first.men)));
        plot.words.push_back(
            {{years.at(first.year), (a + b) / 2}, 12, 5, Anchor::start, std::move(words), "b halo", true});
    }
};

// Years at the ends without anything known have no place in the plot.
Years years_of(PairChart const& chart) {
    Years years{0, 0};
    for (auto const& year : chart.years)
        if (known(year.women) || known(year.men) || known(year.value)) {
            if (years.first == 0) years.first = year.year;
            years.last = year.year;
        }
    if (years.first == 0) return years;
    return {std::min(years.first, chart.first_year.value_or(years.first)),
            std::max(years.last, chart.last_year.value_or(years.last))};
}

}  // namespace

Extent extent_of(PairChart const& chart) {
    Extent extent;
    for (auto const& year : chart.years) {
        for (auto const& value : {year.women, year.men, year.value}) extent.add(value);
        extent.add(year.women_interval);
        extent.add(year.men_interval);
    }
    if (!chart.years.empty()) extent.add(chart.equality);  // a line to compare with, but nothing to compare
    return extent;
}

Plot plot(PairChart const& chart, text::Language const& language) {
    auto const years = years_of(chart);
    auto shown = chart;
    std::erase_if(shown.years,
                  [&](PairYear const& year) { return year.year < years.first || year.year > years.last; });
    Plot plot{chart.id, chart.title, chart.description, chart.small ? "small" : "", {}, {}, {}, {}, {}, {}};
    if (shown.years.empty() || years.first == 0) return plot;
    PairLayout layout{shown, language, years,
                      chart.scale.value_or(scale_of(extent_of(chart), chart.small ? 3 : 4, 8)),
                      std::move(plot)};
    add_grid(layout.plot, layout.scale, language);
    if (chart.equality)
        layout.plot.rules.push_back({{0, layout.scale.from_top(*chart.equality)},
                                     {100, layout.scale.from_top(*chart.equality)},
                                     "zero"});
    layout.add_gap_bars();
    std::vector<Series> const all{
        {&PairYear::men, Shape::men, "line ms", "b mt", language.t("Män")},
        {&PairYear::women, Shape::women, "line ks", "b kt", language.t("Kvinnor")},
        {&PairYear::value, Shape::value, "line vs", "b", language.t("Värde")},
    };
    for (auto const& series : all) layout.add_series(series);
    layout.add_intervals();
    if (chart.changed_after) add_moment(layout.plot, years, *chart.changed_after, language.t("Åtgärd"));
    layout.add_gap_words();
    layout.add_names(all);
    layout.add_first_values(all);
    add_years(layout.plot, years, chart.small ? 2 : 5, Side::below);
    make_room(layout.plot);
    return std::move(layout.plot);
}

}  // namespace jamsides::ui::charts

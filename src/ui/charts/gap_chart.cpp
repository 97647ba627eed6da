// Lays out the gap alone, with the band of others and the reference behind it.
#include "ui/charts/gap_chart.hpp"

#include <algorithm>
#include <cmath>

#include "platform/text/numbers.hpp"
#include "ui/charts/axes.hpp"

namespace jamsides::ui::charts {
namespace {

bool has_any(GapYear const& year) { return known(year.gap) || year.peers || known(year.reference); }

Years years_of(GapChart const& chart) {
    Years years{0, 0, true};
    for (auto const& year : chart.years)
        if (has_any(year)) {
            if (years.first == 0) years.first = year.year;
            years.last = year.year;
        }
    return years;
}

Scale scale_of_gaps(GapChart const& chart) {
    Extent extent;
    for (auto const& year : chart.years) {
        extent.add(year.gap);
        extent.add(year.interval);
        extent.add(year.peers);
        extent.add(year.reference);
    }
    extent.add(chart.target);
    return scale_from_zero(extent, 4, 5);
}

struct GapLayout {
    GapChart const& chart;
    text::Language const& language;
    Years years;
    Scale scale;
    Plot plot;

    double y(double value) const { return scale.from_top(value); }
    std::string number(double value) const { return text::number(language, value, chart.decimals); }

    // The band runs over consecutive years; a single one is as wide as its slot.
    void add_band() {
        std::vector<Curve> tops, bottoms;
        auto const place = [&](GapYear const& year, double value) {
            return Point{years.at(year.year), y(value)};
        };
        add_curves(
            tops, chart.years, "peers",
            [](GapYear const& year) { return year.peers ? std::optional(year.peers->high) : std::nullopt; },
            place);
        add_curves(
            bottoms, chart.years, "peers",
            [](GapYear const& year) { return year.peers ? std::optional(year.peers->low) : std::nullopt; },
            place);
        for (std::size_t i = 0; i < tops.size(); ++i) {
            auto& area = tops[i];
            if (area.points.size() == 1) {
                auto const [x, top] = area.points.front();
                plot.bars.push_back(
                    {x - years.width() / 2, top, years.width(), bottoms[i].points.front().y - top, "peers"});
                continue;
            }
            area.points.insert(area.points.end(), bottoms[i].points.rbegin(), bottoms[i].points.rend());
            plot.areas.push_back(std::move(area));
        }
    }

    void add_reference() {
        add_curves(
            plot.curves, chart.years, "riket", [](GapYear const& year) { return known(year.reference); },
            [&](GapYear const& year, double value) {
                return Point{years.at(year.year), y(value)};
            });
    }

    void add_bar(GapYear const& year, double gap, bool strong) {
        double const width = years.width() * (years.width() > 20 ? 0.24 : 0.44);
        double const top = std::min(y(0), y(gap)), bottom = std::max(y(0), y(gap));
        double const x = years.at(year.year);
        plot.bars.push_back({x - width / 2, top, width, bottom - top, strong ? "gapfill" : "gapfill pale"});
        if (gap == 0) plot.marks.push_back({{x, y(0)}, Shape::value});
        if (year.interval) add_whisker(plot, x, y(year.interval->high), y(year.interval->low));
        if (!strong) return;
        double const end = year.interval ? y(gap < 0 ? year.interval->low : year.interval->high) : y(gap);
        plot.words.push_back({{x, end}, 0, gap < 0 ? 18.0 : -8.0, Anchor::middle, number(gap), "b halo"});
    }

    // The first and the last are ink and written out, those between are pale.
    void add_bars() {
        auto const has_gap = [](GapYear const& year) { return known(year.gap).has_value(); };
        auto const first = std::ranges::find_if(chart.years, has_gap);
        auto const last = std::find_if(chart.years.rbegin(), chart.years.rend(), has_gap);
        for (auto const& year : chart.years)
            if (auto const gap = known(year.gap))
                add_bar(year, *gap, year.year == first->year || year.year == last->year);
    }

    void add_names() {
        std::vector<EndLabel> labels;
        auto const& last = chart.years.back();
        if (last.peers && !chart.peers_name.empty())
            labels.push_back({(y(last.peers->low) + y(last.peers->high)) / 2, chart.peers_name, "tick"});
        if (auto const value = known(last.reference); value && !chart.reference_name.empty())
            labels.push_back({y(*value), chart.reference_name, "tick"});
        if (chart.target)
            labels.push_back({y(*chart.target), language.t("Mål {1}", number(*chart.target)), "b"});
        add_end_labels(plot, std::move(labels));
    }
};

}  // namespace

Plot plot(GapChart const& chart, text::Language const& language) {
    auto shown = chart;
    auto const years = years_of(chart);
    std::erase_if(shown.years,
                  [&](GapYear const& year) { return year.year < years.first || year.year > years.last; });
    Plot plot{chart.id, chart.title, chart.description, "", {}, {}, {}, {}, {}, {}};
    if (shown.years.empty() || years.first == 0) return plot;
    GapLayout layout{shown, language, years, scale_of_gaps(chart), std::move(plot)};
    layout.add_band();
    add_grid(layout.plot, layout.scale, language);
    layout.add_bars();
    layout.add_reference();
    if (chart.target) {
        double const y = layout.y(*chart.target);
        layout.plot.rules.push_back({{0, y}, {100, y}, "target"});
    }
    if (chart.changed_after) add_moment(layout.plot, years, *chart.changed_after, language.t("Åtgärd"));
    layout.add_names();
    bool const hanging = layout.scale.high <= 0;
    if (hanging && !chart.changed_after) layout.plot.look = "up";
    add_years(layout.plot, years, 5, layout.plot.look == "up" ? Side::above : Side::below);
    make_room(layout.plot);
    return std::move(layout.plot);
}

}  // namespace jamsides::ui::charts

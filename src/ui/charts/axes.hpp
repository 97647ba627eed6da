// The lines and words round a plot that several charts share.
#pragma once

#include "platform/text/language.hpp"
#include "ui/charts/plot.hpp"

namespace jamsides::ui::charts {

// Where a year stands: first and last at the edges, or each in the middle of a slot as wide as its bar needs.
struct Years {
    int first = 0, last = 0;
    bool slots = false;

    double width() const { return slots ? 100.0 / (last - first + 1) : 0; }
    double at(double year) const {
        if (slots) return (year - first + 0.5) * width();
        return first == last ? 50 : 100.0 * (year - first) / (last - first);
    }
};

// A value that can be drawn.
std::optional<double> known(std::optional<double> value);

inline constexpr double line_apart =
    8.5;  // per cent of a plot's height that a line of words takes on a phone

inline constexpr double small_line_apart = 12;  // the same of a small plot, at any width

// Horizontal lines with their numbers at the left; zero is an ink line.
void add_grid(Plot& plot, Scale const& scale, text::Language const& language);
enum class Side { below, above };
void add_years(Plot& plot, Years const& years, int at_most, Side side);
// A vertical dashed line between two years, and its word.
void add_moment(Plot& plot, Years const& years, int after, std::string words);
// An interval round a mark: an ink line with caps.
void add_whisker(Plot& plot, double x, double from_y, double to_y);

// Words at the right edge, moved apart so that none lies on another.
struct EndLabel {
    double y = 0;
    std::string text;
    std::string_view look;
};
void add_end_labels(Plot& plot, std::vector<EndLabel> labels, double apart = line_apart);

}  // namespace jamsides::ui::charts

// Where values stand in a plot: round ticks, years, and labels that must not lie on each other. Pure numbers.
#pragma once

#include <optional>
#include <vector>

namespace jamsides::ui::charts {

struct Span {
    double low = 0, high = 0;
};

// What a plot must hold. Values that are not numbers are left out: there is no place for them.
class Extent {
  public:
    void add(std::optional<double> value);
    void add(std::optional<Span> span);
    bool empty() const { return empty_; }
    double low() const { return low_; }
    double high() const { return high_; }

  private:
    double low_ = 0, high_ = 0;
    bool empty_ = true;
};

struct Scale {
    double low = 0, high = 1, step = 1;  // low < high, both whole steps

    double at(double value) const;  // per cent from the low end; what is outside is put at the edge
    double from_top(double value) const { return 100 - at(value); }
    std::vector<double> ticks() const;  // from low to high
    int decimals() const;               // that the ticks need
};

// About `intervals` steps of 1, 2 or 5 times a power of ten, with `room` per cent left at the ends for
// labels. Never below zero, or above it, when no value is.
Scale scale_of(Extent const& extent, int intervals = 4, double room = 0);
// The same with zero in it: for bars, whose length is what one reads.
Scale scale_from_zero(Extent extent, int intervals = 4, double room = 0);

// First and last always, and round years between, no two nearer than the first and its follower.
std::vector<int> year_ticks(int first, int last, int at_most);

// The same places moved as little as needed to be at least `apart` from each other, within low–high.
std::vector<double> spread(std::vector<double> places, double apart, double low = 0, double high = 100);

}  // namespace jamsides::ui::charts

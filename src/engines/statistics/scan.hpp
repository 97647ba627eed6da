// Many indicators at once: which gaps stand out from the peers', when one looks for the odd ones among many.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engines/statistics/comparison.hpp"

namespace jamsides::statistics {

// p-values adjusted so that a share of at most q of those ≤ q are expected to be chance
// (Benjamini & Hochberg 1995; R p.adjust(method = "BH")). Same order as given; each p within 0–1.
std::vector<double> benjamini_hochberg(std::span<double const> p);

enum class Place { stands_out, may_be_chance, as_elsewhere, too_little };
std::string_view name(Place);  // "stands-out", "may-be-chance", "as-elsewhere", "too-little"

// stands_out: adjusted p ≤ 0.10; may_be_chance: adjusted above that, own p ≤ 0.20; as_elsewhere: the rest.
Place place(double p, double p_adjusted);

struct Indicator {
    std::string kpi;
    std::optional<double> gap;  // one's own; none: a value is missing
    std::vector<double> peers;  // the gaps of the peers that have one
    bool divided = true;        // by sex, in some area and year, or has a value that means equal
};

struct ScanRow {
    std::string kpi;
    std::optional<double> gap;
    std::optional<Comparison> comparison;  // none: too little to say
    std::optional<double> p_adjusted;
    Place place = Place::too_little;
    bool divided = true;
};

// Takes indicators one by one, so that thousands with hundreds of peers each need not be held at once.
class Scan {
  public:
    explicit Scan(std::size_t expected = 0) { rows_.reserve(expected); }
    // `peers`: the gaps of the peers that have one.
    void add(std::string_view kpi, std::optional<double> gap, std::span<double const> peers,
             bool divided = true);
    // The most unusual first: by place, then p, then |z|, then kpi. Rows without a comparison come last and
    // do not count among the tests.
    std::vector<ScanRow> rows() &&;

  private:
    std::vector<ScanRow> rows_;
    std::vector<double> scratch_;
};
std::vector<ScanRow> scan(std::span<Indicator const> indicators);

}  // namespace jamsides::statistics

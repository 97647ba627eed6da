// Reduced costs of groups of one size, taken apart into pairs: the sum over a group's pairs never exceeds the
// group's reduced cost with its best mentors. So a group below a threshold has a pair below its share of it,
// and every such group is found by looking past few pairs only.
#pragma once

#include <vector>

#include "engines/matching/exact/cuts.hpp"
#include "engines/matching/exact/duals.hpp"

namespace jamsides::matching::exact {

class PairTable {
  public:
    // `free`: organisations that may be combined at will (bound by no `together`); others are left out.
    PairTable(Costs const& costs, int size, std::vector<int> const& free, int threads);

    void update(Duals const& duals, Cuts const& cuts);
    // Below every pair's exact share by at most this, rounding of costs and of numbers taken together (per
    // group).
    double slack() const { return slack_; }
    // Position in `free`, not organisation.
    float const* row(int a) const { return &value_[std::size_t(a) * count_]; }
    int count() const { return count_; }

  private:
    void fill_fixed();
    void update_mentors(std::vector<double> const& prices);
    void lay_out_mentors();
    float least_mentors(int a, int b, std::vector<float>& values) const;
    void price_pairs(Duals const& duals);
    void price_cuts(Duals const& duals, Cuts const& cuts);
    Costs const& costs_;
    int size_;
    int threads_;
    std::vector<int> const& free_;
    int count_;
    std::vector<int> place_;  // organisation → position in free, or −1
    std::vector<float> fixed_;
    std::vector<float> mentors_;
    std::vector<float> way_;      // organisation × mentor
    std::vector<float> failing_;  // the same, what failing the organisation costs
    std::vector<double> mentor_prices_;
    std::vector<float> value_;
    double greatest_ = 0;
    double slack_ = 0;
};

}  // namespace jamsides::matching::exact

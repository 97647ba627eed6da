// The bound: the linear relaxation over all groups, tightened by cuts until they no longer help.
#pragma once

#include <functional>

#include "engines/matching/exact/master.hpp"
#include "engines/matching/exact/pricing.hpp"
#include "engines/matching/options.hpp"

namespace jamsides::matching::exact {

class Root {
  public:
    Root(Costs const& costs, Counts const& counts, Options const& options);

    // Solves to the end or until options.stop; tells each time the bound has been raised.
    void run(std::function<void(double)> const& raised);

    double bound() const { return bound_; }                // true for the whole problem, whenever it is asked
    double priced_bound() const { return priced_bound_; }  // of the duals in pricing()
    bool finished() const { return finished_; }            // columns and cuts to the end
    bool possible() const { return possible_; }            // false: proven that no proposal keeps the rules
    bool integral() const;
    std::vector<Served> whole_groups() const;    // when integral
    double dearest() const { return dearest_; }  // no proposal costs more
    Master& master() { return master_; }
    Pricing& pricing() { return pricing_; }  // priced with the duals of the bound

  private:
    bool everyone_placed();
    void note_early_bound();
    bool generate();  // to the end for the cuts in force; false when stopped
    int add_columns(std::vector<Priced> const& teams);
    Costs const& costs_;
    Options const& options_;
    Counts counts_;
    Master master_;
    Pricing pricing_;
    double dearest_;
    double bound_;
    double priced_bound_ = 0;
    bool finished_ = false;
    bool possible_ = true;
};

}  // namespace jamsides::matching::exact

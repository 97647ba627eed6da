// Which mentors suit a team best when every mentor has a price, and which sets of mentors come close.
#pragma once

#include <functional>
#include <vector>

#include "engines/matching/groups.hpp"

namespace jamsides::matching::exact {

class MentorChoice {
  public:
    // `prices`: one a mentor; the value of a set is the sum of its costs minus its prices.
    MentorChoice(Costs const& costs, std::vector<double> const& prices) : costs_(costs), prices_(prices) {}

    struct Choice {
        bool possible = false;
        double value = 0;
        long long cost = 0;
        std::vector<int> mentors;  // in rising order
    };
    Choice best(Team const& team);

    // Every allowed set whose value is at most `budget`.
    void each_within(Team const& team, double budget, std::function<void(Choice const&)> const& found);

  private:
    struct Offer {
        double value;
        int mentor;
        long long cost;
    };
    void gather(Team const& team);
    void order();  // by value
    double least_completion(std::size_t next, int count) const;
    void descend(std::size_t next, Choice& chosen, double budget,
                 std::function<void(Choice const&)> const& found);
    Costs const& costs_;
    std::vector<double> const& prices_;
    std::vector<Offer> offers_;
};

}  // namespace jamsides::matching::exact

// Every group whose reduced cost lies below a threshold, over all groups there are: none is left out, few are
// looked at. This is what makes the bound of the linear program a bound for the whole problem.
#pragma once

#include <memory>
#include <vector>

#include "engines/matching/exact/mentor_choice.hpp"
#include "engines/matching/exact/pair_table.hpp"

namespace jamsides::matching::exact {

struct Priced {
    Team team;
    double reduced_cost = 0;  // exact, but without mentors
    long long group_cost = 0;
};

class Pricing {
  public:
    Pricing(Costs const& costs, int threads);

    void update(Duals const& duals, Cuts const& cuts);

    // Teams that, with their best mentors, may lie below `threshold`: every such team, each once, in a fixed
    // order. Gives up when there are more than `most`, and says so.
    struct Found {
        std::vector<Priced> teams;
        bool complete = true;
    };
    Found below(double threshold, std::size_t most) const;

    // The most promising below `threshold`, at most `each` where an organisation leads: quick, by no means
    // all.
    std::vector<Priced> some_below(double threshold, int each) const;

    double reduced_cost(Team const& team, long long group_cost) const;
    Duals const& duals() const { return duals_; }

  private:
    struct Candidate {
        float estimate = 0;  // never above the reduced cost with mentors by more than the slack
        Team team;
    };
    using Candidates = std::vector<Candidate>;
    struct Lead {
        PairTable const& table;
        int size, a, b;
        double threshold;
    };
    void leading(PairTable const& table, int size, int a, double threshold, Candidates& out) const;
    void third(Lead const& lead, Candidates& out) const;
    void fourth(Lead const& lead, int c, Candidates& out) const;
    void inside_cuts(std::vector<Team>& out) const;
    void around(std::array<int, 3> trio, Cut const& cut, bool too_much, std::vector<Team>& out) const;
    std::vector<Priced> priced(std::vector<Team> teams) const;
    template <class Each>
    void for_each_row(double threshold, Each const& each) const;
    Costs const& costs_;
    int threads_;
    std::vector<int> free_;
    std::unique_ptr<PairTable> tables_[5];
    std::vector<Team> bound_;  // teams of members some `together` binds: few, so all are kept
    Duals duals_;
    Cuts cuts_;  // as they were when the prices were: the tree goes on cutting
};

}  // namespace jamsides::matching::exact

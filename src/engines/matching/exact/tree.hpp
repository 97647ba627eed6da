// Branch and bound over the groups in hand: the best proposals they allow, in order, up to a cost.
#pragma once

#include <vector>

#include "engines/matching/exact/master.hpp"
#include "engines/matching/options.hpp"

namespace jamsides::matching::exact {

struct Grouping {  // a proposal by number, teams in rising order
    long long cost = 0;
    std::vector<Served> groups;
};

bool same_teams(Grouping const& a, Grouping const& b);

// One side of a choice; a column is allowed while it agrees with every choice made.
struct Choice {
    enum Kind { pair, team, served } kind = pair;
    bool yes = true;
    int first = 0;   // organisation
    int second = 0;  // organisation, or the mentor who serves it
    Team whole;      // for a team: exactly these, whoever mentors

    bool allows(Served const& served) const;
};

class Tree {
  public:
    Tree(Master& master, int organisations, Options const& options)
        : master_(master), organisations_(organisations), options_(options) {}

    struct Outcome {
        std::vector<Grouping> best;  // by cost, different in their teams
        bool complete = false;  // nothing else at or below the cutoff, nor cheaper than the last of `best`
    };
    // Looks for the `wanted` best with a cost of at most `cutoff`, those offered before included.
    // Every one agrees with the choices given.
    Outcome run(long long cutoff, int wanted, std::vector<Choice> const& given = {});
    void offer(Grouping grouping, int wanted);

  private:
    using Choices = std::vector<Choice>;
    void visit(Choices const& choices);
    bool tighten();
    void split(Choices const& choices);
    bool branch_on_pair(Choices const& choices);
    bool branch_on_mentor(Choices const& choices);
    void push_both(Choices const& choices, Choice choice);
    Grouping grouping_here() const;
    long long limit() const;  // the highest cost still of interest
    Master& master_;
    int organisations_;
    Options const& options_;
    long long cutoff_ = 0;
    int wanted_ = 1;
    std::vector<Choices> open_;
    std::vector<Grouping> best_;
};

}  // namespace jamsides::matching::exact

// The exact method from end to end: bound, gap guessed, every group within the gap, and the best of those,
// which is then the best of all.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "engines/matching/exact/root.hpp"
#include "engines/matching/exact/tree.hpp"

namespace jamsides::matching::exact {

class Engine {
  public:
    // Both must outlive the engine.
    Engine(Costs const& costs, Options const& options);

    // The `wanted` best groupings, different in their teams, by cost: call with rising numbers to go on.
    // What was best stays first.
    void run(int wanted);

    // The best that agrees with the choices, if it costs at most `most`. Only when the optimum is proven.
    struct Given {
        std::optional<Grouping> found;
        bool complete = false;
    };
    Given best_given(std::vector<Choice> const& choices, long long most);

    Costs const& costs() const { return costs_; }
    bool possible() const { return possible_; }  // false: proven that no proposal keeps the rules
    long long bound() const { return bound_; }   // true for the whole problem
    long long highest_cost() const { return (long long)root_->dearest(); }  // no proposal costs more
    std::vector<Grouping> const& best() const { return best_; }
    int proven() const { return proven_; }  // so many of best() are truly the best there are

  private:
    void begin();
    bool gather(double gap);
    void forget_beyond(double gap);
    bool search(double gap, int wanted);
    void keep(std::vector<Grouping> found);
    void report() const;
    Costs const& costs_;
    Options const& options_;
    std::optional<Counts> counts_;
    std::unique_ptr<Root> root_;
    bool possible_ = true;
    bool begun_ = false;
    bool ready_ = false;  // the root is solved
    double gap_ = 0;
    long long bound_ = 0;
    std::vector<Grouping> best_;
    int proven_ = 0;
};

}  // namespace jamsides::matching::exact

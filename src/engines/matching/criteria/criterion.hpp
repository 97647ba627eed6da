// What every criterion of the cost can say: what a pair costs, what a mentor costs, and why, in words.
// A criterion is one file in this folder; criteria.cpp lists them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engines/matching/instance.hpp"

namespace jamsides::matching {

// How finely costs are counted before rounding: so many grains make one delegation-kilometre.
struct Grain {
    int places = 0;  // decimals kept
    Exact per_unit = 6;

    explicit Grain(Weights const& weights);
    Exact of(Decimal const& value) const;  // grains of the value
};

struct Sentence {
    std::string swedish;
    std::string english;
};

// A group, as its explanation sees it.
struct Gathering {
    Instance const& instance;
    std::vector<int> members;
    std::vector<int> mentors;
};

class Criterion {
  public:
    virtual ~Criterion() = default;
    virtual std::string_view name() const = 0;

    // Grains for a pair in a group of this size, for a member served by a mentor, and once for the mentor and
    // the group when it fails some member. Sums of these are rounded: one rounding a group, one a mentor.
    virtual Exact pair(int, int, int) const { return 0; }
    virtual Exact mentor_member(int, int, int) const { return 0; }
    virtual Exact mentor_once() const { return 0; }
    virtual bool mentor_fails(int, int) const { return false; }

    // Whole delegation-kilometres that come after rounding: for a member in any group, and for a pair
    // together.
    virtual long long member_whole(int) const { return 0; }
    virtual long long pair_whole(int, int) const { return 0; }

    // Why the group costs this much by this criterion, or what it spared.
    virtual Sentence explain(Gathering const& gathering, long long value) const = 0;
};

}  // namespace jamsides::matching

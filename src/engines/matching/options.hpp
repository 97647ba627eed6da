// What a caller may ask of the solver. The engine owns no clock: time and cancellation come from outside.
#pragma once

#include <functional>

namespace jamsides::matching {

struct Progress {
    double seconds = 0;
    long long bound = 0;
    long long best = 0;  // only when found
    bool found = false;
};

struct Options {
    int alternatives = 0;         // how many next best proposals to prove
    int threads = 1;              // the answer does not depend on it
    bool price_rules = false;     // work out price_of_rules
    bool tell_stories = false;    // a story a group, with the nearest alternative
    bool explain_reasons = true;  // when infeasible, find a smallest set of rules that cannot hold together
    std::function<double()> elapsed = [] { return 0.0; };  // seconds since the caller started
    std::function<bool()> stop = [] { return false; };     // true: time is up or somebody cancelled
    std::function<void(Progress const&)> report = [](Progress const&) {};
};

}  // namespace jamsides::matching

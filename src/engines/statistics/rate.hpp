// Rates: events per person-time, such as reported crimes per person and year. Exact Poisson, 95 %.
#pragma once
#include <cstdint>
#include <optional>

#include "engines/statistics/proportion.hpp"

namespace jamsides::statistics {

// events ≥ 0 and whole; time ≥ 0 in any unit of person-time (0: nobody was there). Else Unusable.
struct Events {
    std::int64_t events = 0;
    double time = 0;
};

struct Rate {
    double per_time;
    Interval interval;  // Garwood 1936; R poisson.test(x, T)
};
std::optional<Rate> rate(Events);  // none when time is 0

// Women's rate over men's, conditional on the total number of events (Clopper–Pearson;
// R poisson.test(c(x1, x2), c(T1, T2))). `high` is absent when men have no events: the ratio has no upper
// end.
struct RateRatio {
    std::optional<double> ratio, high;
    double low = 0;
    double p =
        1;  // two-sided, of no difference: sums the outcomes no more likely than the one seen, as R does
};
std::optional<RateRatio> rate_ratio(Events women, Events men);  // none: no time for one of them, or no events

struct RateGap {
    Events women_events, men_events;
    std::optional<Rate> women, men;
    std::optional<double> difference;  // women − men, per unit of time
    std::optional<RateRatio> ratio;
    Standing standing = Standing::too_little;  // clear: the interval of the ratio excludes 1
};
RateGap rate_gap(Events women, Events men);

}  // namespace jamsides::statistics

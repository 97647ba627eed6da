// Exact Poisson intervals by way of the gamma and beta distributions.
#include "engines/statistics/rate.hpp"

#include <boost/math/distributions/binomial.hpp>
#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <cmath>

#include "engines/statistics/unusable.hpp"

namespace jamsides::statistics {
namespace {

void check(Events events) {
    if (events.events < 0 || events.time < 0) throw Unusable("Antal och tid kan inte vara negativa");
    if (events.events > 1'000'000'000'000) throw Unusable("Antalet händelser är för stort");
    checked(events.time, "Tiden");
    if (events.time == 0 && events.events > 0)
        throw Unusable("Händelser utan någon tid går inte att räkna på");
}

// Odds at which a binomial share's one-sided test just reaches 2.5 %: p/(1−p), both taken without
// cancellation.
double odds(double a, double b, double level) {
    double complement = 0;
    double const p = boost::math::ibeta_inv(a, b, level, &complement);
    return p / complement;
}

// The outcome nearest the middle that is no likelier than `density`, walking from `near` to `far`, which is
// one: densities fall away from the middle, so the border is found by halving.
template <class Density>
std::int64_t unlikely_from(std::int64_t near, std::int64_t far, double density, Density of) {
    while (near != far) {
        std::int64_t const middle = near < far ? near + (far - near) / 2 : near - (near - far) / 2;
        if (of(middle) <= density)
            far = middle;
        else
            near = near < far ? middle + 1 : middle - 1;
    }
    return near;
}

// R's binom.test, two-sided.
double binomial_p(std::int64_t x, std::int64_t n, double share) {
    boost::math::binomial_distribution<> const outcome(double(n), share);
    auto const density = [&](std::int64_t k) { return pdf(outcome, double(k)); };
    double const expected = double(n) * share, seen = density(x) * (1 + 1e-7);
    if (double(x) == expected) return 1;
    if (double(x) < expected) {
        double const below = cdf(outcome, double(x));
        if (density(n) > seen) return below;
        std::int64_t const border = unlikely_from(std::int64_t(std::ceil(expected)), n, seen, density);
        return std::min(1.0, below + cdf(complement(outcome, double(border - 1))));
    }
    double const above = cdf(complement(outcome, double(x - 1)));
    if (density(0) > seen) return above;
    std::int64_t const border = unlikely_from(std::int64_t(std::floor(expected)), 0, seen, density);
    return std::min(1.0, above + cdf(outcome, double(border)));
}

}  // namespace

std::optional<Rate> rate(Events events) {
    check(events);
    if (events.time == 0) return std::nullopt;
    double const x = double(events.events);
    double const low = events.events == 0 ? 0 : boost::math::gamma_p_inv(x, 0.025);
    double const high = boost::math::gamma_q_inv(x + 1, 0.025);
    return Rate{x / events.time, {low / events.time, high / events.time}};
}

std::optional<RateRatio> rate_ratio(Events women, Events men) {
    check(women);
    check(men);
    if (women.time == 0 || men.time == 0 || women.events + men.events == 0) return std::nullopt;
    double const w = double(women.events), m = double(men.events), times = men.time / women.time;
    RateRatio found;
    found.low = women.events == 0 ? 0 : odds(w, m + 1, 0.025) * times;
    found.p = binomial_p(women.events, women.events + men.events, women.time / (women.time + men.time));
    if (men.events == 0) return found;
    found.ratio = w / m * times;
    found.high = odds(w + 1, m, 0.975) * times;
    return found;
}

RateGap rate_gap(Events women, Events men) {
    RateGap found{.women_events = women, .men_events = men, .women = rate(women), .men = rate(men)};
    if (!found.women || !found.men) return found;
    found.difference = found.women->per_time - found.men->per_time;
    found.ratio = rate_ratio(women, men);
    if (!found.ratio) return found;
    bool const one_is_possible = found.ratio->low <= 1 && (!found.ratio->high || *found.ratio->high >= 1);
    found.standing = one_is_possible ? Standing::unclear : Standing::clear;
    return found;
}

}  // namespace jamsides::statistics

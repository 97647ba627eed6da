// Wilson, Newcombe and Katz, straight from their formulas.
#include "engines/statistics/proportion.hpp"

#include <cmath>

#include "engines/statistics/unusable.hpp"

namespace jamsides::statistics {
namespace {

constexpr std::int64_t most = 9'000'000'000'000'000;  // whole numbers a double holds exactly

void check(Count count) {
    if (count.cases < 0 || count.base < 0) throw Unusable("Antal kan inte vara negativa");
    if (count.base > most) throw Unusable("Basen är för stor");
    if (count.cases > count.base) throw Unusable("Antalet fall är större än basen");
}

bool has_zero(Count count) { return count.cases == 0 || count.cases == count.base; }

}  // namespace

std::string_view name(Standing standing) {
    if (standing == Standing::clear) return "clear";
    return standing == Standing::unclear ? "unclear" : "too-little";
}

std::optional<Proportion> proportion(Count count) {
    check(count);
    if (count.base == 0) return std::nullopt;
    double const n = double(count.base), p = double(count.cases) / n, z2 = normal_975 * normal_975;
    double const middle = p + z2 / (2 * n);
    double const half = normal_975 * std::sqrt(p * (1 - p) / n + z2 / (4 * n * n));
    // At the ends the formula is 0 and 1 but for rounding.
    double const low = count.cases == 0 ? 0 : (middle - half) / (1 + z2 / n);
    double const high = count.cases == count.base ? 1 : (middle + half) / (1 + z2 / n);
    return Proportion{p, {low, high}};
}

Interval difference_interval(Proportion const& women, Proportion const& men) {
    double const d = women.p - men.p;
    return {d - std::hypot(women.p - women.interval.low, men.interval.high - men.p),
            d + std::hypot(women.interval.high - women.p, men.p - men.interval.low)};
}

std::optional<Interval> ratio_interval(Count women, Count men) {
    check(women);
    check(men);
    if (women.base == 0 || men.base == 0 || has_zero(women) || has_zero(men)) return std::nullopt;
    double const of_women = double(women.cases), of_men = double(men.cases);
    double const log_ratio = std::log(of_women / double(women.base)) - std::log(of_men / double(men.base));
    double const error = std::sqrt(1 / of_women - 1 / double(women.base) + 1 / of_men - 1 / double(men.base));
    return Interval{std::exp(log_ratio - normal_975 * error), std::exp(log_ratio + normal_975 * error)};
}

ProportionGap proportion_gap(Count women, Count men) {
    ProportionGap found{
        .women_count = women, .men_count = men, .women = proportion(women), .men = proportion(men)};
    if (!found.women || !found.men) return found;
    found.difference = found.women->p - found.men->p;
    found.difference_interval = difference_interval(*found.women, *found.men);
    found.ratio = ratio(found.women->p, found.men->p);
    found.ratio_interval = ratio_interval(women, men);
    found.standing = found.difference_interval->holds(0) ? Standing::unclear : Standing::clear;
    return found;
}

std::optional<double> gap(std::optional<double> women, std::optional<double> men) {
    if (!women || !men) return std::nullopt;
    return checked(*women, "Värdet för kvinnor") - checked(*men, "Värdet för män");
}

std::optional<double> ratio(std::optional<double> women, std::optional<double> men) {
    if (!women || !men || *men == 0) return std::nullopt;
    return checked(*women, "Värdet för kvinnor") / checked(*men, "Värdet för män");
}

std::optional<double> gap_to_equality(std::optional<double> value, double equality_point) {
    if (!value) return std::nullopt;
    return checked(*value, "Värdet") - checked(equality_point, "Värdet som betyder lika");
}

}  // namespace jamsides::statistics

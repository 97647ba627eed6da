// See scale.hpp.
#include "ui/charts/scale.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace jamsides::ui::charts {
namespace {

constexpr double largest = 1e300;  // beyond it the arithmetic of steps would overflow

double round_step(double rough) {
    double const power = std::pow(10, std::floor(std::log10(rough)));
    for (double const factor : {1.0, 2.0, 5.0})
        if (factor * power >= rough * (1 - 1e-9)) return factor * power;
    return 10 * power;
}

}  // namespace

void Extent::add(std::optional<double> value) {
    if (!value || !std::isfinite(*value)) return;
    double const kept = std::clamp(*value, -largest, largest);
    low_ = empty_ ? kept : std::min(low_, kept);
    high_ = empty_ ? kept : std::max(high_, kept);
    empty_ = false;
}

void Extent::add(std::optional<Span> span) {
    if (!span) return;
    add(std::optional(span->low));
    add(std::optional(span->high));
}

double Scale::at(double value) const {
    double const kept = std::clamp(value, low, high);
    return 100 * ((kept / 2 - low / 2) / (high / 2 - low / 2));
}

std::vector<double> Scale::ticks() const {
    std::vector<double> ticks;
    auto const count = std::lround((high / 2 - low / 2) / (step / 2));
    for (long i = 0; i <= count; ++i) {
        double const tick = low + double(i) * step;
        ticks.push_back(std::abs(tick) < step * 1e-9 ? 0 : tick);
    }
    return ticks;
}

int Scale::decimals() const { return std::clamp(int(-std::floor(std::log10(step) + 1e-9)), 0, 9); }

Scale scale_of(Extent const& extent, int intervals, double room) {
    double low = extent.low(), high = extent.high();
    if (low == high) {  // one value: something round about it
        double const about = low == 0 ? 1 : std::abs(low) * 0.1;
        low -= about;
        high += about;
    }
    double const margin = (high / 100 - low / 100) * room;
    bool const has_below = extent.low()<0, has_above = extent.high()> 0 || extent.empty();
    low = has_below ? low - margin : std::max(0.0, low - margin);
    high = has_above || high <= low ? high + margin : std::min(0.0, high + margin);
    if (high <= low) high = low + 1;
    Scale scale;
    scale.step = round_step((high / intervals - low / intervals));
    scale.low = std::floor(low / scale.step + 1e-9) * scale.step;
    scale.high = std::ceil(high / scale.step - 1e-9) * scale.step;
    return scale;
}

Scale scale_from_zero(Extent extent, int intervals, double room) {
    bool const below = extent.low()<0, above = extent.high()> 0;
    extent.add(0.0);
    if (!below && !above) extent.add(1.0);
    return scale_of(extent, intervals, room);
}

std::vector<int> year_ticks(int first, int last, int at_most) {
    if (first >= last) return {first};
    int const between = std::max(1, at_most - 1);
    int const step = std::max(1, (last - first + between - 1) / between);
    std::vector<int> ticks;
    for (int year = first; year + step <= last; year += step) ticks.push_back(year);
    ticks.push_back(last);
    return ticks;
}

// Pools of labels that touch move together to where their places were on average.
std::vector<double> spread(std::vector<double> places, double apart, double low, double high) {
    std::vector<std::size_t> order(places.size());
    std::iota(order.begin(), order.end(), 0u);
    std::ranges::stable_sort(order, [&](auto a, auto b) { return places[a] < places[b]; });
    struct Pool {
        double wanted = 0;  // of its first label
        std::size_t size = 0;
    };
    std::vector<Pool> pools;
    for (auto const i : order) {
        pools.push_back({places[i], 1});
        while (pools.size() > 1) {
            auto& before = pools[pools.size() - 2];
            auto const& last = pools.back();
            double const end = before.wanted + double(before.size) * apart;
            if (end <= last.wanted) break;
            double const moved = last.wanted - double(before.size) * apart;
            before.wanted = (before.wanted * double(before.size) + moved * double(last.size)) /
                            double(before.size + last.size);
            before.size += last.size;
            pools.pop_back();
        }
    }
    double floor = low;
    for (auto& pool : pools) {
        pool.wanted = std::max(pool.wanted, floor);
        floor = pool.wanted + double(pool.size) * apart;
    }
    double ceiling = high + apart;
    for (auto pool = pools.rbegin(); pool != pools.rend(); ++pool) {
        pool->wanted = std::min(pool->wanted, ceiling - double(pool->size) * apart);
        ceiling = pool->wanted;
    }
    std::size_t at = 0;
    for (auto const& pool : pools)
        for (std::size_t i = 0; i < pool.size; ++i) places[order[at++]] = pool.wanted + double(i) * apart;
    return places;
}

}  // namespace jamsides::ui::charts

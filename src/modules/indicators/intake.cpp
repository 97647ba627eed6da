// Order, repetitions and oddities of incoming values.
#include "modules/indicators/intake.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace jamsides::indicators {
namespace {

auto key(IncomingValue const& value) {
    return std::tuple(value.indicator, value.area, value.year, value.sex);
}

// For each place, its rank when the codes are sorted.
std::vector<std::uint32_t> ranks(std::vector<std::string> const& codes) {
    std::vector<std::uint32_t> order(codes.size()), rank(codes.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, {}, [&](std::uint32_t place) -> std::string const& { return codes[place]; });
    for (std::uint32_t i = 0; i < order.size(); ++i) rank[order[i]] = i;
    return rank;
}

}  // namespace

std::uint32_t Intake::Codes::place(std::string_view code) {
    if (auto const found = places.find(code); found != places.end()) return found->second;
    auto const next = std::uint32_t(names.size());
    names.emplace_back(code);
    places.emplace(std::string(code), next);
    return next;
}

void Intake::sort() {
    auto const by_indicator = ranks(indicators_.names), by_area = ranks(areas_.names);
    std::ranges::sort(values_, {}, [&](IncomingValue const& value) {
        return std::tuple(by_indicator[value.indicator], by_area[value.area], value.year, value.sex,
                          value.row);
    });
}

std::vector<Intake::Twice> Intake::duplicates(std::size_t at_most) const {
    std::vector<Twice> found;
    for (std::size_t i = 1; i < values_.size() && found.size() < at_most; ++i)
        if (key(values_[i]) == key(values_[i - 1])) found.push_back({values_[i - 1], values_[i]});
    return found;
}

void Intake::keep_last() {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < values_.size(); ++i) {
        if (i + 1 < values_.size() && key(values_[i]) == key(values_[i + 1])) continue;
        values_[kept++] = values_[i];
    }
    values_.resize(kept);
}

std::size_t Intake::totals_outside() const {
    std::size_t outside = 0;
    for (std::size_t i = 2; i < values_.size(); ++i) {
        auto const &women = values_[i - 2], &men = values_[i - 1], &total = values_[i];
        auto const same = [&](IncomingValue const& other) {
            return other.indicator == total.indicator && other.area == total.area &&
                   other.year == total.year && other.is == IncomingValue::Is::value;
        };
        if (total.sex != Sex::total || total.is != IncomingValue::Is::value || !same(women) || !same(men))
            continue;
        auto const [low, high] = std::minmax(women.value, men.value);
        outside += total.value < low || total.value > high;
    }
    return outside;
}

}  // namespace jamsides::indicators

// The tables of costs, filled once from the criteria: see costs.hpp.
#include "engines/matching/costs.hpp"

#include <cmath>

namespace jamsides::matching {

namespace {

Exact common_step(Exact a, Exact b) {
    while (b != 0) {
        Exact rest = a % b;
        a = b;
        b = rest;
    }
    return a < 0 ? -a : a;
}

}  // namespace

Costs::Costs(Instance const& instance, Range sizes)
    : instance_(instance), grain_(instance.problem().weights), criteria_(all_criteria(instance, grain_)) {
    check_magnitudes();
    for (int size = sizes.from; size <= sizes.to; ++size) {
        fill_pairs(size);
        fill_mentors(size);
    }
    fill_failures();
    measure_slack();
}

// The widest sums must fit in the exact whole numbers, with room for rounding.
void Costs::check_magnitudes() const {
    auto const& weights = instance_.problem().weights;
    double share = std::max(1.0, std::abs(weights.theme_travel_share.approximate()));
    double travel =
        std::abs(weights.travel.approximate()) * share + std::abs(weights.mentor_travel.approximate());
    double widest = 12.0 * instance_.problem().rules.learning_meetings * travel * 100'000 +
                    6e5 * std::abs(weights.size_difference.approximate()) + 6e7;
    if (widest > 1e12) throw BadProblem("I weights: vikterna är för stora för att räkna exakt med.");
    if (widest * double(grain_.per_unit) > 1e37)
        throw BadProblem("I weights: vikterna har fler decimaler än programmet räknar exakt med.");
}

void Costs::fill_pairs(int size) {
    int n = instance_.organisations();
    auto& exact = pair_[size];
    auto& fraction = pair_fraction_[size];
    exact.resize(std::size_t(n) * n);
    fraction.resize(exact.size());
    pair_whole_.resize(exact.size());
    for (int i = 0; i < n; ++i)
        for (int j = i + 1; j < n; ++j) {
            Exact grains = 0;
            long long whole = 0;
            for (auto const& criterion : criteria_) {
                grains += criterion->pair(size, i, j);
                whole += criterion->pair_whole(i, j);
            }
            exact[at(i, j)] = exact[at(j, i)] = grains;
            fraction[at(i, j)] = fraction[at(j, i)] =
                double(grains) / double(grain_.per_unit) + double(whole);
            pair_whole_[at(i, j)] = pair_whole_[at(j, i)] = whole;
        }
}

void Costs::fill_mentors(int size) {
    auto& exact = mentor_[size];
    exact.resize(std::size_t(instance_.mentors()) * instance_.organisations());
    mentor_fraction_[size].resize(exact.size());
    for (int m = 0; m < instance_.mentors(); ++m)
        for (int i = 0; i < instance_.organisations(); ++i) {
            for (auto const& criterion : criteria_) exact[at(m, i)] += criterion->mentor_member(size, m, i);
            mentor_fraction_[size][at(m, i)] = double(exact[at(m, i)]) / double(grain_.per_unit);
        }
}

void Costs::fill_failures() {
    member_whole_.resize(instance_.organisations());
    for (int i = 0; i < instance_.organisations(); ++i)
        for (auto const& criterion : criteria_) member_whole_[i] += criterion->member_whole(i);
    fails_.resize(std::size_t(instance_.mentors()) * instance_.organisations());
    for (auto const& criterion : criteria_) once_grains_ += criterion->mentor_once();
    once_ = double(once_grains_) / double(grain_.per_unit);
    for (int m = 0; m < instance_.mentors(); ++m)
        for (int i = 0; i < instance_.organisations(); ++i)
            for (auto const& criterion : criteria_)
                if (criterion->mentor_fails(m, i)) fails_[at(m, i)] = true;
}

// All sums are multiples of one step; only a remainder below a half is rounded down.
void Costs::measure_slack() {
    Exact step = common_step(grain_.per_unit, once_grains_);
    for (auto const* tables : {pair_, mentor_})
        for (int size = 1; size <= 4; ++size)
            for (Exact grains : tables[size]) step = common_step(step, grains);
    Exact below_half = (grain_.per_unit - 1) / 2 / step * step;
    slack_ = double(below_half) / double(grain_.per_unit);
}

long long Costs::group(Members members) const {
    auto const& exact = pair_[members.size()];
    Exact grains = 0;
    long long whole = 0;
    for (std::size_t a = 0; a < members.size(); ++a) {
        whole += member_whole_[members[a]];
        for (std::size_t b = a + 1; b < members.size(); ++b) {
            grains += exact[at(members[a], members[b])];
            whole += pair_whole_[at(members[a], members[b])];
        }
    }
    return rounded_half_up(grains, grain_.per_unit) + whole;
}

long long Costs::mentor(int m, Members members) const {
    auto const& exact = mentor_[members.size()];
    Exact grains = 0;
    bool fails = false;
    for (int i : members) {
        grains += exact[at(m, i)];
        fails = fails || fails_[at(m, i)];
    }
    return rounded_half_up(grains + (fails ? once_grains_ : 0), grain_.per_unit);
}

}  // namespace jamsides::matching

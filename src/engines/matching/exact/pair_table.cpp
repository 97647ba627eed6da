// See pair_table.hpp. A member stands in size − 1 of the group's pairs, so each pair carries that share of
// it.
#include "engines/matching/exact/pair_table.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "engines/matching/exact/in_parallel.hpp"

namespace jamsides::matching::exact {

namespace {

constexpr float impossible = 1e30f;

double pairs_in(int size) { return size * (size - 1) / 2.0; }

}  // namespace

PairTable::PairTable(Costs const& costs, int size, std::vector<int> const& free, int threads)
    : costs_(costs),
      size_(size),
      threads_(threads),
      free_(free),
      count_(int(free.size())),
      place_(costs.instance().organisations(), -1) {
    for (int a = 0; a < count_; ++a) place_[free_[a]] = a;
    fixed_.resize(std::size_t(count_) * count_);
    value_.resize(fixed_.size());
    fill_fixed();
}

void PairTable::fill_fixed() {
    double share = 1.0 / (size_ - 1);
    for (int a = 0; a < count_; ++a)
        for (int b = 0; b < count_; ++b) {
            int i = free_[a], j = free_[b];
            bool allowed = a != b && !costs_.instance().apart(i, j);
            double fixed =
                allowed ? costs_.pair(size_, i, j) + share * (costs_.member(i) + costs_.member(j)) : 0;
            fixed_[std::size_t(a) * count_ + b] = allowed ? float(fixed) : impossible;
            greatest_ = std::max(greatest_, std::abs(fixed));
        }
}

// Every mentor's share for every member, mentors side by side, so that a pair is a walk along two rows.
void PairTable::lay_out_mentors() {
    auto const& instance = costs_.instance();
    std::size_t width = instance.mentors();
    double share = 1.0 / (size_ - 1), pairs = pairs_in(size_), once = costs_.mentor_once();
    way_.assign(width * count_, impossible);
    failing_.assign(width * count_, 0);
    for (int a = 0; a < count_; ++a)
        for (int m = 0; m < instance.mentors(); ++m) {
            if (instance.mentor(m).capacity == 0 || !instance.may_mentor(m, free_[a])) continue;
            double way = share * costs_.mentor_member(size_, m, free_[a]) - mentor_prices_[m] / (2 * pairs);
            way_[a * width + m] = float(way + std::min(0.0, once) / (2 * pairs));
            if (once > 0 && costs_.mentor_fails(m, free_[a])) failing_[a * width + m] = float(once / pairs);
        }
}

// The least the mentors can cost this pair's share of a group, whoever else is in it.
float PairTable::least_mentors(int a, int b, std::vector<float>& values) const {
    auto [least, most] = costs_.instance().mentors_per_group();
    std::size_t width = costs_.instance().mentors();
    float const *way_a = &way_[a * width], *way_b = &way_[b * width];
    float const *failing_a = &failing_[a * width], *failing_b = &failing_[b * width];
    values.resize(width);
    float smallest = impossible, negative = 0;
    for (std::size_t m = 0; m < width; ++m) {
        float value = way_a[m] + way_b[m] + std::max(failing_a[m], failing_b[m]);
        values[m] = value;
        smallest = std::min(smallest, value);
        negative += std::min(0.0f, value);
    }
    if (least == 0) return negative;
    if (least == 1 || smallest >= impossible) return smallest < 0 ? negative : smallest;
    if (least > int(width)) return impossible;
    std::nth_element(values.begin(), values.begin() + (least - 1), values.end());
    for (int k = 0; k < least; ++k) negative += std::max(0.0f, values[k]);
    return std::min(negative, impossible);
}

void PairTable::update_mentors(std::vector<double> const& prices) {
    if (costs_.instance().mentors_per_group().to == 0) return;
    if (!mentors_.empty() && prices == mentor_prices_) return;
    mentor_prices_ = prices;
    lay_out_mentors();
    mentors_.resize(fixed_.size());
    in_parallel(threads_, count_, [&](int a) {
        std::vector<float> values;
        for (int b = a + 1; b < count_; ++b)
            mentors_[std::size_t(a) * count_ + b] = mentors_[std::size_t(b) * count_ + a] =
                fixed_[std::size_t(a) * count_ + b] >= impossible ? 0 : least_mentors(a, b, values);
    });
}

void PairTable::price_pairs(Duals const& duals) {
    double share = 1.0 / (size_ - 1), by_size = duals.size[size_] / pairs_in(size_);
    std::vector<float> price(count_);
    for (int a = 0; a < count_; ++a) price[a] = float(share * duals.organisation[free_[a]]);
    in_parallel(threads_, count_, [&](int a) {
        float const* fixed = &fixed_[std::size_t(a) * count_];
        float const* mentors = mentors_.empty() ? nullptr : &mentors_[std::size_t(a) * count_];
        float* value = &value_[std::size_t(a) * count_];
        float own = price[a] + float(by_size);
        for (int b = 0; b < count_; ++b) value[b] = fixed[b] - own - price[b];
        if (mentors)
            for (int b = 0; b < count_; ++b) value[b] += mentors[b];
    });
}

void PairTable::price_cuts(Duals const& duals, Cuts const& cuts) {
    for (int c = 0; c < cuts.size(); ++c) {
        if (duals.cut[c] == 0) continue;
        auto const& cut = cuts[c];
        for (std::size_t k = 0; k < cut.set.size(); ++k)
            for (std::size_t l = 0; l < cut.set.size(); ++l) {
                int a = place_[cut.set[k]], b = place_[cut.set[l]];
                if (k != l && a >= 0 && b >= 0 && cut.weight[k] + cut.weight[l] >= cut.unit)
                    value_[std::size_t(a) * count_ + b] -= float(duals.cut[c]);
            }
    }
}

void PairTable::update(Duals const& duals, Cuts const& cuts) {
    update_mentors(duals.mentor);
    price_pairs(duals);
    price_cuts(duals, cuts);
    double greatest = greatest_;
    for (double price : duals.organisation) greatest = std::max(greatest, std::abs(price));
    for (double price : duals.cut) greatest = std::max(greatest, std::abs(price));
    for (double price : duals.mentor) greatest = std::max(greatest, std::abs(price));
    double roundings = 1 + costs_.instance().mentors_per_group().to;
    slack_ = pairs_in(size_) * 8 * greatest * std::numeric_limits<float>::epsilon() +
             std::min<double>(roundings, 1 + costs_.instance().mentors()) * costs_.rounding_slack();
}

}  // namespace jamsides::matching::exact

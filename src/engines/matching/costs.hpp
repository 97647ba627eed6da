// Every cost of an instance, looked up instead of worked out: what a group costs and what a mentor costs in
// it, exactly, and the same before rounding as fractions for the linear programs.
#pragma once

#include <span>
#include <vector>

#include "engines/matching/criteria/criteria.hpp"

namespace jamsides::matching {

using Members = std::span<int const>;

class Costs {
  public:
    // The instance must outlive the costs. Throws BadProblem when the weights are too fine or too great.
    // Groups of the sizes given, from one to four, can be looked up: those of the rules unless told
    // otherwise.
    explicit Costs(Instance const& instance) : Costs(instance, instance.group_sizes()) {}
    Costs(Instance const& instance, Range sizes);

    Instance const& instance() const { return instance_; }
    Criteria const& criteria() const { return criteria_; }
    Exact per_unit() const { return grain_.per_unit; }

    // Delegation-kilometres, rounded as the problem says; the wishes of the members are in the group's.
    long long group(Members members) const;
    long long mentor(int m, Members members) const;

    // Before rounding: a pair in a group of that size, a member served by a mentor, a mentor who fails
    // someone.
    double pair(int size, int i, int j) const { return pair_fraction_[size][at(i, j)]; }
    double member(int i) const { return double(member_whole_[i]); }
    double mentor_member(int size, int m, int i) const { return mentor_fraction_[size][at(m, i)]; }
    double mentor_once() const { return once_; }
    bool mentor_fails(int m, int i) const { return fails_[at(m, i)]; }
    // At most this much is lost by rounding one group or one mentor down.
    double rounding_slack() const { return slack_; }

  private:
    std::size_t at(int row, int i) const { return std::size_t(row) * instance_.organisations() + i; }
    void check_magnitudes() const;
    void fill_pairs(int size);
    void fill_mentors(int size);
    void fill_failures();
    void measure_slack();
    Instance const& instance_;
    Grain grain_;
    Criteria criteria_;
    std::vector<Exact> pair_[5];
    std::vector<double> pair_fraction_[5];
    std::vector<long long> pair_whole_;
    std::vector<long long> member_whole_;
    std::vector<Exact> mentor_[5];
    std::vector<double> mentor_fraction_[5];
    std::vector<bool> fails_;
    Exact once_grains_ = 0;
    double once_ = 0;
    double slack_ = 0;
};

}  // namespace jamsides::matching

// Every way of forming groups, each with its cheapest mentors, costed by the independent checker: for tests
// only.
#pragma once

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "engines/matching/problem.hpp"
#include "engines/matching/solution.hpp"
#include "engines/matching/verification/recount.hpp"

namespace jamsides::matching::testing {

class BruteForce {
  public:
    using Members = std::vector<std::string>;
    struct Way {
        long long cost;
        std::vector<Members> groups;
    };

    explicit BruteForce(Problem const& problem) : problem_(problem) {
        for (auto const& body : problem.organisations) left_.push_back(body.code);
        std::sort(left_.begin(), left_.end());
        for (auto const& mentor : problem.mentors) room_.push_back(mentor.capacity);
        used_.resize(room_.size());
    }

    // All ways that keep the rules, cheapest first.
    std::vector<Way> all() {
        form();
        std::sort(ways_.begin(), ways_.end(), [](auto& a, auto& b) { return a.cost < b.cost; });
        return std::move(ways_);
    }

  private:
    void form() {
        if (left_.empty()) return finish();
        auto before = left_;
        for (unsigned chosen = 1; chosen < 1u << before.size(); chosen += 2) {
            Members group, rest;
            for (std::size_t k = 0; k < before.size(); ++k)
                (chosen >> k & 1 ? group : rest).push_back(before[k]);
            if (!allowed(group)) continue;
            groups_.push_back(group);
            left_ = rest;
            form();
            groups_.pop_back();
        }
        left_ = before;
    }

    static bool has(Members const& group, std::string const& code) {
        return std::find(group.begin(), group.end(), code) != group.end();
    }

    bool allowed(Members const& group) const {
        if (!problem_.rules.group_sizes.holds(int(group.size()))) return false;
        for (auto const& [a, b] : problem_.rules.together)
            if (has(group, a) != has(group, b)) return false;
        for (auto const& [a, b] : problem_.rules.apart)
            if (has(group, a) && has(group, b)) return false;
        return true;
    }

    void finish() {
        long long cost = 0;
        for (auto const& group : groups_) cost += group_cost(group);
        for (auto const& body : problem_.organisations)
            for (auto const& wish : body.wishes)
                cost += unmet(body.code, wish) ? problem_.weights.wish_unmet : 0;
        best_mentors_.reset();
        mentor(0, 0);
        if (best_mentors_) ways_.push_back({cost + *best_mentors_, groups_});
    }

    bool unmet(std::string const& from, std::string const& to) const {
        for (auto const& group : groups_)
            if (has(group, to)) return !has(group, from);
        return false;
    }

    long long group_cost(Members const& group) {
        auto [place, fresh] = group_cost_.try_emplace(group, 0);
        if (fresh) place->second = verification::recounted_group(problem_, group);
        return place->second;
    }

    std::optional<long long> mentor_cost(std::size_t m, Members const& group) {
        auto [place, fresh] = mentor_cost_.try_emplace({m, group}, std::nullopt);
        if (!fresh) return place->second;
        for (auto const& [body, by] : problem_.rules.not_mentored_by)
            if (by == problem_.mentors[m].code && has(group, body)) return std::nullopt;
        return place->second = verification::recounted_mentor(problem_, problem_.mentors[m].code, group);
    }

    // Mentors for the groups from the g:th on, every subset of them for each.
    void mentor(std::size_t g, long long cost) {
        if (g == groups_.size()) {
            for (std::size_t m = 0; m < room_.size(); ++m)
                if (problem_.mentors[m].must_be_used && used_[m] == 0) return;
            if (!best_mentors_ || cost < *best_mentors_) best_mentors_ = cost;
            return;
        }
        for (unsigned chosen = 0; chosen < 1u << room_.size(); ++chosen) {
            if (!problem_.rules.mentors_per_group.holds(__builtin_popcount(chosen))) continue;
            auto sum = take(g, chosen);
            if (sum) {
                for (std::size_t m = 0; m < room_.size(); ++m) used_[m] += chosen >> m & 1;
                mentor(g + 1, cost + *sum);
                for (std::size_t m = 0; m < room_.size(); ++m) used_[m] -= chosen >> m & 1;
            }
        }
    }

    std::optional<long long> take(std::size_t g, unsigned chosen) {
        long long sum = 0;
        for (std::size_t m = 0; m < room_.size(); ++m) {
            if (!(chosen >> m & 1)) continue;
            auto cost = mentor_cost(m, groups_[g]);
            if (!cost || used_[m] >= room_[m]) return std::nullopt;
            sum += *cost;
        }
        return sum;
    }

    Problem const& problem_;
    Members left_;
    std::vector<int> room_, used_;
    std::vector<Members> groups_;
    std::vector<Way> ways_;
    std::optional<long long> best_mentors_;
    std::map<Members, long long> group_cost_;
    std::map<std::pair<std::size_t, Members>, std::optional<long long>> mentor_cost_;
};

}  // namespace jamsides::matching::testing

// A proposal for a matching problem and everything that is said about it: cost, bound, reasons, alternatives.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engines/matching/problem.hpp"

namespace jamsides::matching {

enum class Status {
    optimal,     // the cost equals the lower bound: proven best
    feasible,    // the best found when time ran out; the bound holds
    infeasible,  // proven impossible; reasons says why
    unknown      // time ran out before anything was found; the bound holds
};

std::string_view to_text(Status status);

// A group as people see it: codes in order.
struct Placement {
    std::vector<std::string> members;
    std::vector<std::string> mentors;
    friend bool operator==(Placement const&, Placement const&) = default;
};

using Proposal = std::vector<Placement>;

struct Because {
    std::string criterion;
    long long value = 0;  // the values of a group sum to its cost
    std::string swedish;
    std::string english;
};

// What the members of a group can be shown; empty when it was not asked for.
struct Story {
    std::string swedish;
    std::string english;
};

struct Group {
    Placement placement;
    long long cost = 0;  // travel, pairs, mentors, and the unmet wishes of its members
    std::vector<Because> because;
    Story story;
};

struct Alternative {
    long long cost = 0;
    Proposal groups;
    bool proven = false;  // truly the next best
};

struct RulePrice {
    std::string rule;     // "together 1281 0005", "wish 1281 0005", "group_sizes"
    long long value = 0;  // the optimum with it minus the optimum without it
    bool exact = true;    // false: at least this much, when time ran out
};

struct Reason {
    std::string rule;
    std::string swedish;
    std::string english;
};

struct Solution {
    Status status = Status::unknown;
    long long cost = 0;
    long long lower_bound = 0;
    std::vector<Group> groups;
    std::vector<CodePair> wishes_unmet;    // wishes that cost something
    std::vector<CodePair> wishes_ignored;  // wishes for bodies that take no part
    std::vector<Alternative> alternatives;
    std::vector<RulePrice> price_of_rules;
    std::vector<Reason> reasons;
    bool told_in_full = false;  // time sufficed for everything that was asked for
    double seconds = 0;  // until the cost was proven, or time ran out; alternatives and prices come after

    double gap() const;  // (cost − lower_bound) / cost, 0 when proven
    Proposal proposal() const;
};

}  // namespace jamsides::matching

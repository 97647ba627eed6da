// The rules of a problem one by one, by name and in words, and the problem without one of them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engines/matching/problem.hpp"

namespace jamsides::matching {

struct Rule {
    enum Kind {
        group_sizes,
        mentors_per_group,
        together,
        apart,
        not_mentored_by,
        capacity,
        must_be_used,
        wish
    };
    Kind kind = group_sizes;
    CodePair codes;  // one or two, or none, as the kind has it

    std::string text() const;  // "together 1281 0005", "capacity 0017", "group_sizes"
    friend bool operator==(Rule const&, Rule const&) = default;
};

// Hard rules in the order of the kinds; then, if asked for, the wishes for organisations that take part.
// A range or a capacity that cannot bind is left out.
std::vector<Rule> rules_of(Problem const& problem, bool with_wishes);

// The rule or wish with that name, "together 1281 0005"; nothing when the problem has none such.
std::optional<Rule> rule_named(Problem const& problem, std::string const& name);

// Sizes become 2 to 4, mentors per group any number, a capacity as many groups as there are organisations.
Problem without(Problem problem, Rule const& rule);

struct Worded {
    std::string swedish;
    std::string english;
};
Worded in_words(Problem const& problem, Rule const& rule);

}  // namespace jamsides::matching

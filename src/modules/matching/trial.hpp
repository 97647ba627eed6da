// What somebody wants to try before anything is saved: a move, a swap, two together, two apart, or a group as
// it is. Each can be done by hand, with everybody else where they are, or as a rule, with everybody else
// free.
#pragma once

#include <optional>
#include <string>

#include <boost/describe/enum.hpp>

#include "modules/matching/version.hpp"
#include "platform/http/pairs.hpp"

namespace jamsides::matching {

enum class TrialKind { move, swap, together, apart, fix };
BOOST_DESCRIBE_ENUM(TrialKind, move, swap, together, apart, fix)

struct Trial {
    TrialKind kind{};
    std::string who;        // code of an organisation or a mentor; "" for fix
    std::string with;       // swap, together, apart: the other one
    std::size_t group = 0;  // move: where to; fix: which; by index
};

// `try`, `who`, `with` and `where` (the group's number); nothing when no known kind is asked for.
std::optional<Trial> read_trial(http::Fields const& fields);

// The trial can be tried on these groups: the codes exist, differ, and are of kinds that go together.
bool makes_sense(Reading const& reading, Trial const& trial);

// The groups after the change alone. Together and apart take the cheapest single move or swap that does it,
// and so does a mentor who is not to serve somebody. Nothing when no single move or swap does.
std::optional<Proposal> by_hand(Reading const& reading, Trial const& trial);

// The groups as they are and after every single change near the trial: one of them often keeps all rules but
// few, which tells cheaply why the rest cannot be free.
std::vector<Proposal> near(Reading const& reading, Trial const& trial);

// The problem in which the change holds and the rest is free. Members of a group that somebody is moved into
// stay together; a group that is fixed is kept as it is.
Problem as_rule(Reading const& reading, Trial const& trial);

}  // namespace jamsides::matching

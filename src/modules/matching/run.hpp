// A reckoning of groups: asked for, at work, and ended in a version, a conflict or nothing. One that takes
// longer than a page view goes on by itself and tells how far it has come.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "engines/matching/problem.hpp"
#include "engines/matching/rule_list.hpp"
#include "engines/matching/solution.hpp"
#include "platform/time/clock.hpp"

namespace jamsides::matching {

enum class RunState { running, done, impossible, cancelled };
BOOST_DESCRIBE_ENUM(RunState, running, done, impossible, cancelled)

struct Run {
    std::string id, round_id;
    std::optional<std::string> from_id;
    std::string problem;  // JSON, exactly the file of the engine
    RunState state{};
    std::string wanted_stop;  // "", "keep" or "cancel"
    Instant asked_at;
    std::string asked_by;
    std::optional<std::int64_t> bound, best;
    int seconds = 0;
    std::optional<Instant> told_at;
    std::optional<std::string> version_id;
    std::string conflict;  // JSON of a WrittenConflict, "" when there is none
};
BOOST_DESCRIBE_STRUCT(Run, (),
                      (id, round_id, from_id, problem, state, wanted_stop, asked_at, asked_by, bound, best,
                       seconds, told_at, version_id, conflict))

// Why nothing is possible, as kept.
struct WrittenReason {
    std::string rule, swedish, english;
};
BOOST_DESCRIBE_STRUCT(WrittenReason, (), (rule, swedish, english))
struct WrittenConflict {
    std::vector<WrittenReason> reasons;
    std::vector<std::vector<std::string>>
        drops;  // rules by name; without any one of these sets the rest can hold
};
BOOST_DESCRIBE_STRUCT(WrittenConflict, (), (reasons, drops))

// The conflict of a problem that has no answer.
WrittenConflict conflict_of(Problem const& problem, std::vector<Proposal> const& known = {});
std::string written(WrittenConflict const& conflict);
WrittenConflict read_conflict(std::string const& text);

// The problem without the rules of these names; names it does not know are passed over.
Problem without_rules(Problem problem, std::vector<std::string> const& names);

}  // namespace jamsides::matching

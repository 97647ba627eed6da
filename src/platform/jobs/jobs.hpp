// Work asked for in a change and done afterwards, once.
#pragma once
#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>
#include <optional>
#include <vector>

#include "platform/ledger/change.hpp"

namespace jamsides::jobs {

// Asks for work of a kind (see Runner::on), at once or not before `due`. What is rolled back is never done.
// `payload` is a JSON object for that kind alone. Gives the job's id.
std::string enqueue(ledger::Change& change, std::string_view kind, std::string_view payload = "{}",
                    std::optional<Instant> due = std::nullopt);

// Takes back what has not begun: every waiting job of a kind with exactly this payload. Gives how many there
// were.
std::int64_t withdraw(ledger::Change& change, std::string_view kind, std::string_view payload);

enum class State { waiting, running, done, given_up };
BOOST_DESCRIBE_ENUM(State, waiting, running, done, given_up)

struct JobLine {
    std::string id;
    std::string kind;
    State state;
    Instant due_at;
    int tries;
    std::optional<Instant> finished_at;
    std::string error;
};
BOOST_DESCRIBE_STRUCT(JobLine, (), (id, kind, state, due_at, tries, finished_at, error))

// What waits, runs or was given up, and what was done lately; the latest due first.
std::vector<JobLine> latest(db::Connection& connection, int count);
std::int64_t given_up(db::Connection& connection);

// Forgets work that was done before this instant. What was given up stays. How much.
std::int64_t forget_done(ledger::Change& change, Instant before);

// Puts a job that was given up back in the queue; false when it was not. The change is noted.
bool try_again(ledger::Change& change, std::string_view id);

}  // namespace jamsides::jobs

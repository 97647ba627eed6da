// From a problem to a version, while somebody waits or afterwards as a job.
#pragma once

#include "engines/matching/options.hpp"
#include "modules/matching/run_store.hpp"
#include "modules/matching/store.hpp"

namespace jamsides::jobs {
class Runner;
}

namespace jamsides::matching {

// What came of a problem. Not finished: time ran out, or somebody stopped it; the version then holds the best
// so far with its true bound, if there is any.
struct Reckoned {
    bool finished = false;
    std::optional<Version> version;
    WrittenConflict conflict;  // when nothing is possible
};
Reckoned reckon(Problem const& problem, Options options);

// Writes down what came of the run: its version, or why there is none.
void finish(ledger::Change& change, Run const& run, Reckoned const& reckoned);

// A run asked for by a page: answered while the page waits if it is quick, else left to the job. Gives the
// run.
Run ask(db::Connection& db, Clock const& clock, ledger::Actor const& actor, Run run);

// The job that goes on with runs too long for a page.
void declare_jobs(jobs::Runner& runner);

}  // namespace jamsides::matching

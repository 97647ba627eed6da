// Solving with patience for a page, then without as a job that tells how far it has come and can be stopped.
#include "modules/matching/reckoning.hpp"

#include <algorithm>

#include "engines/matching/clocked_options.hpp"
#include "engines/matching/files/problem_file.hpp"
#include "engines/matching/files/solution_file.hpp"
#include "engines/matching/solve.hpp"
#include "platform/formats/json.hpp"
#include "platform/formats/json_reading_impl.hpp"
#include "platform/jobs/runner.hpp"

namespace jamsides::matching {
namespace {

constexpr double page_patience = 1.5;     // seconds
constexpr double job_patience = 20 * 60;  // then the best so far
constexpr double between_words = 0.4;     // seconds between two looks at the database
constexpr int threads = 2;
constexpr std::string_view kind_of_job = "match";

struct Payload {
    std::string round_id, run_id;
};
BOOST_DESCRIBE_STRUCT(Payload, (), (round_id, run_id))

Version version_of(Problem const& problem, Solution const& solution) {
    Version version;
    version.origin = Origin::proposed;
    version.problem = write_problem(problem);
    version.solution = write_solution(solution);
    version.cost = solution.cost;
    version.lower_bound = solution.lower_bound;
    return version;
}

// The engine's options for a run that others watch: it looks for a wish to stop and tells how far it has
// come.
Options watched(jobs::Attempt& attempt, Run const& run) {
    auto options = clocked_options(job_patience);
    options.stop = [&db = attempt.connection, &run, out_of_time = options.stop, elapsed = options.elapsed,
                    last = 0.0, stopped = false]() mutable {
        if (stopped || elapsed() < last + between_words) return stopped;
        last = elapsed();
        return stopped = out_of_time() || !wanted_stop(db, run.id).empty();
    };
    options.report = [&attempt, &run, last = -1.0](Progress const& progress) mutable {
        if (progress.seconds < last + between_words) return;
        last = progress.seconds;
        Told told{progress.bound, std::nullopt, static_cast<int>(progress.seconds), attempt.clock.now()};
        if (progress.found) told.best = progress.best;
        tell(attempt.connection, run.id, told);
    };
    return options;
}

void go_on(jobs::Attempt& attempt) {
    auto const payload = formats::read_json<Payload>(attempt.task.payload, text::swedish()).value;
    auto const run = find_run(attempt.connection, payload.round_id, payload.run_id);
    if (!run || run->state != RunState::running) return;
    auto reckoned = reckon(read_problem(run->problem), watched(attempt, *run));
    if (wanted_stop(attempt.connection, run->id) == "cancel") reckoned = {};
    attempt.finish([&](ledger::Change& change) { finish(change, *run, reckoned); });
}

}  // namespace

Reckoned reckon(Problem const& problem, Options options) {
    options.threads = threads;
    options.alternatives = 3;
    options.price_rules = true;
    options.tell_stories = true;
    options.explain_reasons = false;
    auto const solution = solve(problem, options);
    Reckoned reckoned;
    reckoned.finished = solution.status == Status::infeasible ||
                        (solution.status == Status::optimal && solution.told_in_full);
    if (solution.status == Status::infeasible) reckoned.conflict = conflict_of(problem);
    if (!solution.groups.empty()) reckoned.version = version_of(problem, solution);
    return reckoned;
}

void finish(ledger::Change& change, Run const& run, Reckoned const& reckoned) {
    if (!reckoned.version) {
        auto const impossible = reckoned.finished;
        end_run(change, run.id, impossible ? RunState::impossible : RunState::cancelled, std::nullopt,
                impossible ? written(reckoned.conflict) : "");
        change.note("match_run", run.id, impossible ? "impossible" : "cancelled");
        return;
    }
    auto version = *reckoned.version;
    version.round_id = run.round_id;
    version.from_id = run.from_id;
    version.made_by = run.asked_by;
    end_run(change, run.id, RunState::done, add(change, std::move(version)).id, "");
}

Run ask(db::Connection& db, Clock const& clock, ledger::Actor const& actor, Run run) {
    auto const reckoned = reckon(read_problem(run.problem), clocked_options(page_patience));
    ledger::Change change{db, clock, actor};
    run = begin_run(change, std::move(run));
    if (reckoned.finished)
        finish(change, run, reckoned);
    else
        jobs::enqueue(change, kind_of_job, formats::json(Payload{run.round_id, run.id}));
    change.commit();
    return *find_run(db, run.round_id, run.id);
}

void declare_jobs(jobs::Runner& runner) { runner.on_long(std::string{kind_of_job}, go_on); }

}  // namespace jamsides::matching

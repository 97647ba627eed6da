// The statements of runs.
#include "modules/matching/run_store.hpp"

#include "platform/db/query.hpp"

namespace jamsides::matching {

#define RUN_COLUMNS                                                                                  \
    "id, round_id, from_id, problem, state, wanted_stop, asked_at, asked_by, bound, best, seconds, " \
    "told_at, "                                                                                      \
    "version_id, conflict"

std::optional<Run> find_run(db::Connection& db, std::string_view round_id, std::string_view id) {
    static const db::Query<Run(std::string_view, std::string_view)> select{
        "select " RUN_COLUMNS " from match_runs where round_id = $1 and id = $2"};
    return select.one_or_none(db, round_id, id);
}

std::vector<Run> running_in(db::Connection& db, std::string_view round_id) {
    static const db::Query<Run(std::string_view)> select{
        "select " RUN_COLUMNS " from match_runs where round_id = $1 and state = 'running' order by id desc"};
    return select.all(db, round_id);
}

std::string wanted_stop(db::Connection& db, std::string_view id) {
    static const db::Query<std::string(std::string_view)> select{
        "select wanted_stop from match_runs where id = $1"};
    return select.one_or_none(db, id).value_or("cancel");
}

Run begin_run(ledger::Change& change, Run run) {
    static const db::Query<void(std::string_view, std::string_view, std::optional<std::string>,
                                std::string_view, RunState, Instant, std::string_view)>
        insert{
            "insert into match_runs (id, round_id, from_id, problem, state, asked_at, asked_by) "
            "values ($1, $2, $3, $4, $5, $6, $7)"};
    run.id = change.new_id();
    run.state = RunState::running;
    run.asked_at = change.now();
    run.asked_by = change.actor().id;
    insert.run(change, run.id, run.round_id, run.from_id, run.problem, run.state, run.asked_at, run.asked_by);
    change.note("match_run", run.id, "asked");
    return run;
}

void ask_to_stop(ledger::Change& change, Run const& run, std::string_view how) {
    static const db::Query<void(std::string_view, std::string_view)> update{
        "update match_runs set wanted_stop = $1 where id = $2 and state = 'running'"};
    update.run(change, how, run.id);
    change.note("match_run", run.id, how == "keep" ? "ended" : "cancelled");
}

void end_run(ledger::Change& change, std::string_view id, RunState state,
             std::optional<std::string> const& version_id, std::string_view conflict) {
    static const db::Query<void(RunState, std::optional<std::string>, std::string_view, std::string_view)>
        update{"update match_runs set state = $1, version_id = $2, conflict = $3 where id = $4"};
    update.run(change, state, version_id, conflict, id);
}

void tell(db::Connection& db, std::string_view id, Told const& told) {
    static const db::Query<void(std::optional<std::int64_t>, std::optional<std::int64_t>, int, Instant,
                                std::string_view)>
        update{"update match_runs set bound = $1, best = $2, seconds = $3, told_at = $4 where id = $5"};
    update.run(db, told.bound, told.best, told.seconds, told.at, id);
}

}  // namespace jamsides::matching

// The table jobs as modules and the office's page about it see it.
#include "platform/jobs/jobs.hpp"

#include "platform/db/query.hpp"

namespace jamsides::jobs {
namespace {

using Text = std::string_view;
const db::Query<void(Text, Text, Text, Instant, Instant)> insert_job{
    "insert into jobs (id, kind, payload, created_at, due_at, state) values ($1, $2, $3, $4, $5, 'waiting')"};
const db::Query<void(Text, Text)> delete_waiting{
    "delete from jobs where kind = $1 and payload = $2 and state = 'waiting'"};
const db::Query<JobLine(int)> newest{
    "select id, kind, state, due_at, tries, finished_at, error from jobs order by due_at desc, id desc limit "
    "$1"};
const db::Query<std::int64_t()> count_given_up{"select count(*) from jobs where state = 'given_up'"};
const db::Query<void(Instant, Text)> queue_again{
    "update jobs set state = 'waiting', tries = 0, due_at = $1 where id = $2 and state = 'given_up'"};
const db::Query<void(Instant)> delete_done{"delete from jobs where state = 'done' and finished_at < $1"};

}  // namespace

std::string enqueue(ledger::Change& change, Text kind, Text payload, std::optional<Instant> due) {
    const std::string id = change.new_id();
    insert_job.run(change, id, kind, payload, change.now(), due.value_or(change.now()));
    return id;
}

std::int64_t withdraw(ledger::Change& change, Text kind, Text payload) {
    return delete_waiting.run(change, kind, payload);
}

std::vector<JobLine> latest(db::Connection& connection, int count) { return newest.all(connection, count); }

std::int64_t given_up(db::Connection& connection) { return count_given_up.one(connection); }

std::int64_t forget_done(ledger::Change& change, Instant before) {
    const auto forgotten = delete_done.run(change, before);
    if (forgotten > 0) change.note("job", "", "forgotten", "{\"count\":" + std::to_string(forgotten) + "}");
    return forgotten;
}

bool try_again(ledger::Change& change, Text id) {
    if (queue_again.run(change, change.now(), id) == 0) return false;
    change.note("job", id, "queued_again");
    return true;
}

}  // namespace jamsides::jobs

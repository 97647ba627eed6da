// Claiming, doing and marking jobs; the thread that does so until it is stopped.
#include "platform/jobs/runner.hpp"

#include <array>

#include "platform/db/query.hpp"
#include "platform/log/log.hpp"

namespace jamsides::jobs {
namespace {

using namespace std::chrono_literals;
using Text = std::string_view;

// A job still running after this belonged to a program that stopped.
constexpr auto longest_job = 30min;
constexpr std::array waits{1min, 5min, 15min, 60min, 180min};

const db::Query<std::string(Instant)> next_due{
    "select id from jobs where (state = 'waiting' and due_at <= $1) or (state = 'running' and claimed_until "
    "<= $1) "
    "order by due_at, id limit 1"};
const db::Query<Task(Text, Instant, Text, Instant)> claim{
    "update jobs set state = 'running', tries = tries + 1, claimed_by = $1, claimed_until = $2 "
    "where id = $3 and (state = 'waiting' or (state = 'running' and claimed_until <= $4)) "
    "returning id, kind, payload, tries, due_at"};
const db::Query<void(Instant, Text, Text)> mark_done{
    "update jobs set state = 'done', finished_at = $1, claimed_until = null, error = '' "
    "where id = $2 and claimed_by = $3 and state = 'running'"};
const db::Query<void(Text, Instant, Text, Text, Text)> mark_failed{
    "update jobs set state = $1, due_at = $2, claimed_until = null, error = $3 "
    "where id = $4 and claimed_by = $5 and state = 'running'"};

}  // namespace

void Attempt::finish(std::function<void(ledger::Change&)> const& act) {
    ledger::in_change(connection, clock, ledger::system_actor(), [&](ledger::Change& change) {
        act(change);
        if (mark_done.run(change, clock.now(), task.id, runner_) == 0)
            throw std::runtime_error{"The job took so long that another runner took it over"};
        if (!change.noted()) change.note("job", task.id, "done");
    });
    finished_ = true;
}

Runner::Runner(db::Database& database, Clock const& clock)
    : database_{database}, clock_{clock}, id_{new_id(SystemClock{})} {}

Runner::~Runner() { stop(); }

void Runner::on_long(std::string kind, LongWork work) {
    if (!works_.emplace(std::move(kind), std::move(work)).second)
        throw std::logic_error{"A kind of job was declared twice"};
}

void Runner::on(std::string kind, Work work) {
    on_long(std::move(kind), [work = std::move(work)](Attempt& attempt) {
        attempt.finish([&](ledger::Change& change) { work(change, attempt.task); });
    });
}

int Runner::run_due(Instant now) {
    int tried = 0;
    db::Lease connection = database_.lease();
    while (auto task = claim_next(*connection, now)) {
        attempt(*connection, *task);
        ++tried;
        const std::lock_guard lock{mutex_};
        if (stopping_) break;
    }
    return tried;
}

std::optional<Task> Runner::claim_next(db::Connection& connection, Instant now) {
    while (const auto id = next_due.one_or_none(connection, now))
        if (auto task = claim.one_or_none(connection, id_, now + longest_job, *id, now)) return task;
    return std::nullopt;
}

void Runner::attempt(db::Connection& connection, Task const& task) {
    const log::Request request{task.id};
    const auto work = works_.find(task.kind);
    if (work == works_.end()) return note_failure(connection, task, "Nobody does this kind of job", true);
    if (task.tries > static_cast<int>(waits.size()) + 1)
        return note_failure(connection, task, "The program stopped during this job again and again", true);
    try {
        Attempt once{task, connection, clock_, id_};
        work->second(once);
        if (!once.finished()) once.finish([](ledger::Change&) {});
    } catch (std::exception const& defect) {
        note_failure(connection, task, defect.what(), task.tries > static_cast<int>(waits.size()));
    }
}

void Runner::note_failure(db::Connection& connection, Task const& task, std::string const& reason,
                          bool final) {
    const auto wait = final ? 0min : waits[static_cast<std::size_t>(task.tries - 1)];
    mark_failed.run(connection, final ? "given_up" : "waiting", clock_.now() + wait, reason.substr(0, 1000),
                    task.id, id_);
    log::write(final ? log::Level::error : log::Level::warning,
               final ? "Job given up" : "Job failed, tried again later",
               {{"kind", task.kind}, {"job", task.id}, {"tries", task.tries}, {"reason", reason}});
}

void Runner::start() {
    thread_ = std::thread{[this] { loop(); }};
}

void Runner::stop() {
    {
        const std::lock_guard lock{mutex_};
        stopping_ = true;
    }
    changed_.notify_all();
    if (thread_.joinable()) thread_.join();
}

// The door of the jobs: whatever happens, it looks again a second later.
void Runner::loop() {
    std::unique_lock lock{mutex_};
    while (!stopping_) {
        lock.unlock();
        try {
            run_due();
        } catch (std::exception const& defect) {
            log::error("Jobs could not be run", {{"reason", std::string_view{defect.what()}}});
        }
        lock.lock();
        changed_.wait_for(lock, 1s, [this] { return stopping_; });
    }
}

}  // namespace jamsides::jobs

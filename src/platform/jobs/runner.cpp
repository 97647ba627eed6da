// Claiming, doing and marking jobs; the thread that does so until it is stopped.
#include "platform/jobs/runner.hpp"

#include <array>

#include "platform/db/query.hpp"
#include "platform/log/log.hpp"
#include "platform/time/iso.hpp"
#include "platform/time/stockholm.hpp"

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
const db::Query<void(Text, Text, Text, Instant, Instant)> insert_night{
    "insert into jobs (id, kind, occurrence, created_at, due_at, state) values ($1, $2, $3, $4, $5, "
    "'waiting') "
    "on conflict (occurrence) do nothing"};
const db::Query<bool(Text)> is_planned{"select exists (select 1 from jobs where occurrence = $1)"};

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

void Runner::nightly(std::string kind, std::chrono::minutes of_day, Work work) {
    nights_.push_back({kind, of_day});
    on(std::move(kind), std::move(work));
}

void Runner::every(std::string name, std::chrono::milliseconds interval, Errand errand) {
    errands_.push_back({std::move(name), interval, std::move(errand), Instant{}});
}

int Runner::run_due(Instant now) {
    int tried = 0;
    {
        db::Lease connection = database_.lease();
        plan_nights(*connection, now);
        while (auto task = claim_next(*connection, now)) {
            attempt(*connection, *task);
            ++tried;
            const std::lock_guard lock{mutex_};
            if (stopping_) return tried;
        }
    }
    run_errands(now);
    return tried;
}

// The row of the latest night that has come; the occurrence is unique, so programs side by side make it once.
void Runner::plan_nights(db::Connection& connection, Instant now) {
    for (Night const& night : nights_) {
        Day day = time::day_in_stockholm(now);
        if (time::instant_in_stockholm(day, night.of_day) > now)
            day = std::chrono::sys_days{day} - std::chrono::days{1};
        const std::string occurrence = night.kind + "@" + time::to_iso(day);
        if (is_planned.one(connection, occurrence)) continue;
        insert_night.run(connection, new_id(clock_), night.kind, occurrence, now,
                         time::instant_in_stockholm(day, night.of_day));
    }
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

void Runner::run_errands(Instant now) {
    for (Recurring& recurring : errands_) {
        if (recurring.next > now) continue;
        recurring.next = now + recurring.interval;
        try {
            recurring.errand(database_, clock_);
        } catch (std::exception const& defect) {
            log::error("Errand failed",
                       {{"errand", recurring.name}, {"reason", std::string_view{defect.what()}}});
        }
    }
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

void Runner::wake() {
    {
        const std::lock_guard lock{mutex_};
        woken_ = true;
    }
    changed_.notify_all();
}

// The door of the jobs: whatever happens, it looks again a second later.
void Runner::loop() {
    std::unique_lock lock{mutex_};
    while (!stopping_) {
        woken_ = false;
        lock.unlock();
        try {
            run_due();
        } catch (std::exception const& defect) {
            log::error("Jobs could not be run", {{"reason", std::string_view{defect.what()}}});
        }
        lock.lock();
        changed_.wait_for(lock, 1s, [this] { return stopping_ || woken_; });
    }
}

}  // namespace jamsides::jobs

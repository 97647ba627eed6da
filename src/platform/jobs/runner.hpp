// Does the work that is due: one at a time on a thread of its own, or called directly by tests with a frozen
// clock.
//
// A job is claimed in one transaction. What it writes and the mark that it is done are one other transaction,
// so it happens once, whenever the program is killed and however many programs run. What it does outside the
// database may happen again: post mail instead of sending it.
#pragma once
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <thread>

#include "platform/jobs/jobs.hpp"

namespace jamsides::jobs {

struct Task {
    std::string id;
    std::string kind;
    std::string payload;
    int tries;       // this one included
    Instant due_at;  // as asked for, or moved on by a failed try
};
BOOST_DESCRIBE_STRUCT(Task, (), (id, kind, payload, tries, due_at))

// One try at a task, for work that should not hold the write lock all along: read and reckon with
// `connection`, then write in finish(), which commits and marks the task done. Without finish() it is marked
// done afterwards.
class Attempt {
  public:
    Attempt(Task const& t, db::Connection& c, Clock const& k, std::string const& runner)
        : task{t}, connection{c}, clock{k}, runner_{runner} {}
    Task const& task;
    db::Connection& connection;
    Clock const& clock;
    // May be repeated when changes cross. The change is the system's.
    void finish(std::function<void(ledger::Change&)> const& act);
    bool finished() const { return finished_; }

  private:
    std::string const& runner_;
    bool finished_ = false;
};

class Runner {
  public:
    using Work = std::function<void(ledger::Change&, Task const&)>;
    using LongWork = std::function<void(Attempt&)>;

    Runner(db::Database& database, Clock const& clock);
    ~Runner();

    // Declare everything before start() or run_due(). A job that throws is tried again after 1, 5, 15, 60 and
    // 180 minutes, then given up and shown; an unknown kind is given up at once.
    void on(std::string kind, Work work);
    void on_long(std::string kind, LongWork work);
    // Does everything that is due, one thing after the other, and gives how many jobs were tried.
    int run_due(Instant now);
    int run_due() { return run_due(clock_.now()); }

    void start();
    void stop();  // after the job in hand

  private:
    std::optional<Task> claim_next(db::Connection& connection, Instant now);
    void attempt(db::Connection& connection, Task const& task);
    void note_failure(db::Connection& connection, Task const& task, std::string const& reason, bool final);
    void loop();

    db::Database& database_;
    Clock const& clock_;
    std::string id_;
    std::map<std::string, LongWork, std::less<>> works_;
    std::mutex mutex_;
    std::condition_variable changed_;
    bool stopping_ = false;
    std::thread thread_;
};

}  // namespace jamsides::jobs

// Work is done once, later, and not at all for what was rolled back: on both databases, and after being
// killed.
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>

#include "harness/databases.hpp"
#include "platform/jobs/runner.hpp"
#include "platform/ledger/entries.hpp"
#include "platform/ledger/settings.hpp"
#include "platform/time/stockholm.hpp"

using namespace std::chrono_literals;
using namespace jamsides;

namespace {

const ledger::Actor leader{"p1", "Projektledare Ett"};

struct Jobs : test::OnBothDatabases {
    std::string ask(std::string_view kind, std::string_view payload = "{}", std::optional<Instant> due = {}) {
        return ledger::in_change(connection(), clock, leader, [&](ledger::Change& change) {
            change.note("round", "r1", "asked");
            return jobs::enqueue(change, kind, payload, due);
        });
    }
    jobs::JobLine line(std::string const& id) {
        for (auto const& job : jobs::latest(connection(), 100))
            if (job.id == id) return job;
        throw std::runtime_error{"No such job"};
    }
};
ON_BOTH_DATABASES(Jobs);

TEST_P(Jobs, A_job_is_done_once_with_what_it_was_given) {
    std::vector<std::string> done;
    jobs::Runner runner{database(), clock};
    runner.on("remind", [&](ledger::Change&, jobs::Task const& task) { done.push_back(task.payload); });
    const auto id = ask("remind", R"({"round":"r1"})");
    EXPECT_EQ(runner.run_due(), 1);
    EXPECT_EQ(runner.run_due(), 0);
    EXPECT_EQ(done, std::vector<std::string>{R"({"round":"r1"})"});
    EXPECT_EQ(line(id).state, jobs::State::done);
    EXPECT_EQ(ledger::entries_about(connection(), "job", id).size(), 1u);
}

TEST_P(Jobs, What_is_rolled_back_is_never_done) {
    jobs::Runner runner{database(), clock};
    runner.on("remind", [&](ledger::Change&, jobs::Task const&) { ADD_FAILURE(); });
    {
        ledger::Change change{connection(), clock, leader};
        jobs::enqueue(change, "remind");
    }
    EXPECT_EQ(runner.run_due(), 0);
}

TEST_P(Jobs, A_job_waits_until_it_is_due_and_can_be_withdrawn) {
    int done = 0;
    jobs::Runner runner{database(), clock};
    runner.on("remind", [&](ledger::Change&, jobs::Task const&) { ++done; });
    ask("remind", "{}", clock.now() + 1h);
    ask("remind", "[1]", clock.now() + 1h);
    EXPECT_EQ(runner.run_due(), 0);
    const auto withdrawn = ledger::in_change(connection(), clock, leader, [](ledger::Change& change) {
        change.note("round", "r1", "withdrew");
        return jobs::withdraw(change, "remind", "[1]");
    });
    EXPECT_EQ(withdrawn, 1);
    clock.advance(1h);
    EXPECT_EQ(runner.run_due(), 1);
    EXPECT_EQ(done, 1);
}

TEST_P(Jobs, A_failed_try_leaves_nothing_and_the_next_one_succeeds) {
    int tries = 0;
    jobs::Runner runner{database(), clock};
    runner.on("remind", [&](ledger::Change& change, jobs::Task const&) {
        ledger::set_setting(change, "try", std::to_string(++tries));
        if (tries < 3) throw std::runtime_error{"the printer is out of paper"};
    });
    const auto id = ask("remind");
    runner.run_due();
    EXPECT_FALSE(ledger::setting(connection(), "try"));
    EXPECT_EQ(line(id).error, "the printer is out of paper");
    clock.advance(59s);
    EXPECT_EQ(runner.run_due(), 0);
    clock.advance(1s);
    EXPECT_EQ(runner.run_due(), 1);
    clock.advance(5min);
    EXPECT_EQ(runner.run_due(), 1);
    EXPECT_EQ(ledger::setting(connection(), "try"), "3");
    EXPECT_EQ(line(id).state, jobs::State::done);
    EXPECT_EQ(line(id).error, "");
}

TEST_P(Jobs, What_fails_again_and_again_is_given_up_and_says_why_until_somebody_asks_anew) {
    bool broken = true;
    jobs::Runner runner{database(), clock};
    runner.on("remind", [&](ledger::Change&, jobs::Task const&) {
        if (broken) throw std::runtime_error{"still broken"};
    });
    const auto id = ask("remind");
    for (int hour = 0; hour < 12; ++hour) {
        runner.run_due();
        clock.advance(1h);
    }
    EXPECT_EQ(line(id).state, jobs::State::given_up);
    EXPECT_EQ(line(id).tries, 6);
    EXPECT_EQ(line(id).error, "still broken");
    EXPECT_EQ(jobs::given_up(connection()), 1);
    broken = false;
    const auto again = [&](ledger::Change& change) { return jobs::try_again(change, id); };
    EXPECT_TRUE(ledger::in_change(connection(), clock, leader, again));
    EXPECT_EQ(runner.run_due(), 1);
    EXPECT_EQ(line(id).state, jobs::State::done);
}

TEST_P(Jobs, A_kind_nobody_does_is_given_up_at_once) {
    jobs::Runner runner{database(), clock};
    const auto id = ask("unknown");
    runner.run_due();
    EXPECT_EQ(line(id).state, jobs::State::given_up);
}

TEST_P(Jobs, Two_programs_do_every_job_once) {
    for (int i = 0; i < 40; ++i) ask("count", std::to_string(i));
    const auto other = db::Database::open(url());
    std::atomic<int> done = 0;
    const auto serve = [&](db::Database& at) {
        jobs::Runner runner{at, clock};
        runner.on("count", [&](ledger::Change& change, jobs::Task const& task) {
            static const db::Query<void(std::string_view)> once{
                "insert into settings (name, value) values ($1, '')"};
            once.run(change, "done " + task.payload);
        });
        done += runner.run_due();
    };
    std::thread second{[&] { serve(*other); }};
    serve(database());
    second.join();
    EXPECT_EQ(done, 40);
    static const db::Query<std::int64_t()> settings{"select count(*) from settings"};
    EXPECT_EQ(settings.one(connection()), 40);
}

TEST_P(Jobs, Long_work_reads_first_and_writes_at_the_end) {
    jobs::Runner runner{database(), clock};
    runner.on_long("letters", [&](jobs::Attempt& attempt) {
        EXPECT_FALSE(attempt.connection.in_transaction());
        const auto entries = ledger::latest(attempt.connection, 10).size();
        attempt.finish(
            [&](ledger::Change& change) { ledger::set_setting(change, "seen", std::to_string(entries)); });
    });
    const auto id = ask("letters");
    runner.run_due();
    EXPECT_EQ(ledger::setting(connection(), "seen"), "1");
    EXPECT_EQ(line(id).state, jobs::State::done);
}

TEST_P(Jobs, A_running_thread_does_what_is_asked_for_and_stops) {
    std::atomic<bool> done = false;
    jobs::Runner runner{database(), clock};
    runner.on("remind", [&](ledger::Change&, jobs::Task const&) {
        done = true;
        done.notify_all();
    });
    runner.start();
    ask("remind");
    done.wait(false);
    runner.stop();
    EXPECT_TRUE(done);
}

// A child does the job and kills itself before it commits; whoever comes after does it, once.
TEST_P(Jobs, A_job_whose_program_was_killed_is_done_by_the_next_one) {
    const auto id = ask("remind");
    const pid_t child = ::fork();
    if (child == 0) {
        const auto own = db::Database::open(url());
        jobs::Runner runner{*own, clock};
        runner.on("remind", [&](ledger::Change& change, jobs::Task const&) {
            ledger::set_setting(change, "by", "the killed");
            ::kill(::getpid(), SIGKILL);
        });
        runner.run_due();
        ::_exit(0);
    }
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFSIGNALED(status));
    EXPECT_EQ(line(id).state, jobs::State::running);
    EXPECT_FALSE(ledger::setting(connection(), "by"));

    jobs::Runner runner{database(), clock};
    runner.on("remind", [&](ledger::Change& change, jobs::Task const&) {
        ledger::set_setting(change, "by", "the next");
    });
    EXPECT_EQ(runner.run_due(), 0);  // still claimed
    clock.advance(30min);
    EXPECT_EQ(runner.run_due(), 1);
    EXPECT_EQ(ledger::setting(connection(), "by"), "the next");
}

}  // namespace

// A program that is killed at any moment has lost nothing it committed, and sends nothing it rolled back.
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <set>

#include "harness/databases.hpp"
#include "platform/ledger/entries.hpp"
#include "platform/mail/outgoing.hpp"
#include "platform/mail/sending.hpp"

using namespace jamsides;

namespace {

struct Killed : test::OnBothDatabases {};
ON_BOTH_DATABASES(Killed);

// Commits change after change, each with a letter, telling of each commit when it is done; every other change
// is abandoned after its letter was posted.
[[noreturn]] void work_until_killed(std::string const& url, int tell) {
    const auto database = db::Database::open(url);
    auto connection = database->lease();
    const SystemClock clock;
    for (int number = 0;; ++number) {
        ledger::Change change{*connection, clock, ledger::system_actor()};
        const bool kept = number % 2 == 0;
        mail::post(change, {"", "anna@lund.example", (kept ? "kept " : "abandoned ") + std::to_string(number),
                            "text"});
        change.note("test", std::to_string(number), "posted");
        if (!kept) continue;
        change.commit();
        if (::write(tell, &number, sizeof number) != sizeof number) ::_exit(1);
    }
}

TEST_P(Killed, Nothing_committed_is_lost_and_nothing_abandoned_is_sent) {
    std::array<int, 2> ends;
    ASSERT_EQ(::pipe(ends.data()), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(ends[0]);
        work_until_killed(url(), ends[1]);
    }
    ::close(ends[1]);
    std::set<std::string> told;
    for (int number = 0; ::read(ends[0], &number, sizeof number) == sizeof number;) {
        told.insert("kept " + std::to_string(number));
        if (told.size() == 40) ::kill(child, SIGKILL);
    }
    ::close(ends[0]);
    ::waitpid(child, nullptr, 0);
    ASSERT_GE(told.size(), 40u);

    clock.set(SystemClock{}.now() + std::chrono::hours{1});
    const auto outcome = mail::send_due(database(), clock, mail::Drawer{}, 1'000'000);
    std::set<std::string> sent;
    for (auto const& line : mail::latest_messages(connection(), 1'000'000)) sent.insert(line.subject);
    EXPECT_EQ(static_cast<std::size_t>(outcome.sent), sent.size());
    for (auto const& subject : told) EXPECT_TRUE(sent.contains(subject)) << subject;
    for (auto const& subject : sent) EXPECT_TRUE(subject.starts_with("kept")) << subject;
    // At most one was committed and not told of; letters and entries belong together.
    EXPECT_LE(sent.size(), told.size() + 1);
    EXPECT_EQ(ledger::latest(connection(), 1'000'000).size(), sent.size());
}

}  // namespace

// Every change tells who made it, and none can be made without telling.
#include "harness/databases.hpp"
#include "platform/ledger/entries.hpp"
#include "platform/ledger/settings.hpp"

using namespace std::chrono_literals;
using namespace jamsides;

namespace {

const ledger::Actor leader{"p1", "Projektledare Ett"};
struct Ledger : test::OnBothDatabases {};
ON_BOTH_DATABASES(Ledger);

TEST_P(Ledger, A_change_leaves_an_entry_that_says_who_what_and_when) {
    ledger::Change change{connection(), clock, leader};
    clock.advance(5s);
    change.note("application", "a1", "submitted", R"({"round":"2021-2023"})");
    change.commit();
    const auto entries = ledger::entries_about(connection(), "application", "a1");
    ASSERT_EQ(entries.size(), 1u);
    EXPECT_EQ(entries[0].actor_id, "p1");
    EXPECT_EQ(entries[0].actor_name, "Projektledare Ett");
    EXPECT_EQ(entries[0].verb, "submitted");
    EXPECT_EQ(entries[0].details, R"({"round":"2021-2023"})");
    EXPECT_EQ(time::to_iso(entries[0].at), "2021-06-16T09:00:00.000Z");
}

TEST_P(Ledger, A_change_without_a_note_cannot_be_committed) {
    {
        ledger::Change change{connection(), clock, leader};
        connection().script("insert into settings (name, value) values ('a', 'b')");
        EXPECT_THROW(change.commit(), std::logic_error);
    }
    EXPECT_FALSE(ledger::setting(connection(), "a"));
}

TEST_P(Ledger, A_change_made_by_nobody_is_a_defect) {
    EXPECT_THROW(ledger::Change(connection(), clock, {}), std::logic_error);
    EXPECT_FALSE(connection().in_transaction());
}

TEST_P(Ledger, A_change_that_is_abandoned_leaves_neither_rows_nor_entries) {
    {
        ledger::Change change{connection(), clock, leader};
        ledger::set_setting(change, "notice", "Stängt i juli");
    }
    EXPECT_TRUE(ledger::latest(connection(), 10).empty());
    EXPECT_FALSE(ledger::setting(connection(), "notice"));
}

TEST_P(Ledger, The_latest_entries_come_newest_first) {
    for (auto verb : {"first", "second", "third"}) {
        ledger::in_change(connection(), clock, leader,
                          [&](ledger::Change& change) { change.note("x", "1", verb); });
        clock.advance(1min);
    }
    const auto entries = ledger::latest(connection(), 2);
    ASSERT_EQ(entries.size(), 2u);
    EXPECT_EQ(entries[0].verb, "third");
    EXPECT_EQ(entries[1].verb, "second");
    EXPECT_EQ(ledger::entries_about(connection(), "x", "1").front().verb, "first");
}

TEST_P(Ledger, A_setting_is_changed_and_its_change_noted) {
    for (auto value : {"ett", "två"})
        ledger::in_change(connection(), clock, leader,
                          [&](ledger::Change& change) { ledger::set_setting(change, "notice", value); });
    EXPECT_EQ(ledger::setting(connection(), "notice"), "två");
    EXPECT_EQ(ledger::entries_about(connection(), "setting", "notice").size(), 2u);
}

}  // namespace

// All or nothing, alone in the world, and again when two changes cross: on both databases.
#include <thread>

#include "harness/databases.hpp"
#include "platform/db/transaction.hpp"

using namespace jamsides;

namespace {

const db::Query<void(std::string_view, int)> put{"insert into counters (id, value) values ($1, $2)"};
const db::Query<int(std::string_view)> value_of{"select value from counters where id = $1"};
const db::Query<void(int, std::string_view)> set_value{"update counters set value = $1 where id = $2"};
const db::Query<std::int64_t()> count{"select count(*) from counters"};

struct Transactions : test::OnBothDatabases {
    void SetUp() override {
        OnBothDatabases::SetUp();
        if (IsSkipped()) return;
        connection().script("create table counters (id text primary key, value integer not null)");
    }
};
ON_BOTH_DATABASES(Transactions);

TEST_P(Transactions, What_is_not_committed_is_gone) {
    {
        db::Transaction transaction{connection()};
        put.run(connection(), "a", 1);
    }
    EXPECT_EQ(count.one(connection()), 0);
    {
        db::Transaction transaction{connection()};
        put.run(connection(), "a", 1);
        transaction.commit();
    }
    EXPECT_EQ(count.one(*database().lease()), 1);
}

TEST_P(Transactions, An_error_inside_spoils_the_whole_unless_a_savepoint_stands_round_it) {
    db::Transaction transaction{connection()};
    put.run(connection(), "a", 1);
    {
        db::Savepoint savepoint{connection()};
        EXPECT_THROW(put.run(connection(), "a", 2), db::Error);
    }
    put.run(connection(), "b", 1);
    transaction.commit();
    EXPECT_EQ(count.one(connection()), 2);

    db::Transaction spoilt{connection()};
    EXPECT_THROW(put.run(connection(), "a", 2), db::Error);
    EXPECT_THROW(spoilt.commit(), std::logic_error);
}

TEST_P(Transactions, A_savepoint_that_is_kept_stays) {
    db::Transaction transaction{connection()};
    {
        db::Savepoint savepoint{connection()};
        put.run(connection(), "a", 1);
        savepoint.keep();
    }
    transaction.commit();
    EXPECT_EQ(count.one(connection()), 1);
}

TEST_P(Transactions, Cannot_be_begun_inside_each_other) {
    db::Transaction transaction{connection()};
    EXPECT_THROW(db::Transaction{connection()}, std::logic_error);
}

TEST_P(Transactions, Reading_sees_one_unchanging_picture) {
    put.run(connection(), "a", 1);
    auto other = database().lease();
    db::Transaction reading{connection(), db::Transaction::Purpose::read};
    EXPECT_EQ(count.one(connection()), 1);
    put.run(*other, "b", 1);
    EXPECT_EQ(count.one(connection()), 1);
    reading.commit();
    EXPECT_EQ(count.one(connection()), 2);
}

TEST_P(Transactions, Nothing_is_lost_when_four_threads_add_to_one_counter) {
    put.run(connection(), "a", 0);
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 4; ++thread)
        threads.emplace_back([&] {
            for (int round = 0; round < 25;) try {
                    db::in_transaction(database(), [](db::Connection& c) {
                        set_value.run(c, value_of.one(c, "a") + 1, "a");
                    });
                    ++round;
                } catch (db::Error const& error) {
                    ASSERT_TRUE(error.may_be_tried_again()) << error.what();
                }
        });
    for (auto& thread : threads) thread.join();
    EXPECT_EQ(value_of.one(connection(), "a"), 100);
}

TEST_P(Transactions, An_act_is_done_again_when_changes_crossed_and_gives_its_result) {
    int tries = 0;
    const int result = db::in_transaction(database(), [&](db::Connection&) {
        if (++tries < 3) throw db::Error{db::Error::serialization, "crossed"};
        return 7;
    });
    EXPECT_EQ(result, 7);
    EXPECT_EQ(tries, 3);
}

TEST_P(Transactions, One_left_open_is_rolled_back_when_its_connection_is_given_back) {
    {
        auto lease = database().lease();
        lease->script("begin");
        put.run(*lease, "a", 1);
    }
    EXPECT_EQ(count.one(connection()), 0);
}

}  // namespace

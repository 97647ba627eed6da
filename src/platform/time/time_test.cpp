// What the house promises about time: text that sorts, strict reading, Swedish summer time, ids in order.
#include <gtest/gtest.h>

#include <set>

#include "platform/time/id.hpp"
#include "platform/time/iso.hpp"
#include "platform/time/stockholm.hpp"

using namespace std::chrono_literals;
using namespace jamsides;
using namespace jamsides::time;

TEST(Iso, An_instant_is_written_in_UTC_with_milliseconds) {
    const Instant noon = std::chrono::sys_days{2021y / 6 / 16} + 9h + 30min + 7ms;
    EXPECT_EQ(to_iso(noon), "2021-06-16T09:30:00.007Z");
    EXPECT_EQ(instant_from_iso("2021-06-16T09:30:00.007Z"), noon);
}

TEST(Iso, Seconds_and_fractions_may_be_left_out_but_not_the_zone) {
    EXPECT_EQ(to_iso(*instant_from_iso("2021-06-16T09:30Z")), "2021-06-16T09:30:00.000Z");
    EXPECT_EQ(to_iso(*instant_from_iso("2021-06-16T09:30:05.5Z")), "2021-06-16T09:30:05.500Z");
    EXPECT_EQ(to_iso(*instant_from_iso("2021-06-16T09:30:05.123456Z")), "2021-06-16T09:30:05.123Z");
    EXPECT_EQ(to_iso(*instant_from_iso("2021-06-16T01:30:00+02:00")), "2021-06-15T23:30:00.000Z");
    EXPECT_FALSE(instant_from_iso("2021-06-16T09:30:00"));
}

TEST(Iso, What_is_not_a_date_is_not_guessed_at) {
    for (auto text : {"", "2021", "2021-6-16", "2021-02-29", "2021-13-01", "2021-06-31", "0000-01-01",
                      "2021-06-16 ", " 2021-06-16", "2021/06/16", "2021-06-16T00:00Z"})
        EXPECT_FALSE(day_from_iso(text)) << text;
    for (auto text : {"", "2021-06-16", "2021-06-16T24:00Z", "2021-06-16T09:60Z", "2021-06-16T09:30:60Z",
                      "2021-06-16T09:30:00.Z", "2021-06-16T09:30Zx", "2021-06-16T09:30+0200"})
        EXPECT_FALSE(instant_from_iso(text)) << text;
    EXPECT_EQ(day_from_iso("2024-02-29"), Day{2024y / 2 / 29});
}

TEST(Stockholm, Summer_is_two_hours_ahead_and_winter_one) {
    EXPECT_EQ(ahead_of_utc(*instant_from_iso("2021-06-16T12:00Z")), 120min);
    EXPECT_EQ(ahead_of_utc(*instant_from_iso("2021-12-16T12:00Z")), 60min);
}

TEST(Stockholm, The_day_changes_at_Swedish_midnight) {
    EXPECT_EQ(day_in_stockholm(*instant_from_iso("2021-06-15T21:59:59Z")), Day{2021y / 6 / 15});
    EXPECT_EQ(day_in_stockholm(*instant_from_iso("2021-06-15T22:00:00Z")), Day{2021y / 6 / 16});
    EXPECT_EQ(day_in_stockholm(*instant_from_iso("2021-12-31T23:00:00Z")), Day{2022y / 1 / 1});
}

TEST(Stockholm, A_wall_time_returns_to_itself_on_every_hour_of_a_year_but_the_skipped_one) {
    int moved = 0;
    for (auto hour = 0h; hour < 365 * 24h; hour += 1h) {
        const auto wall = std::chrono::sys_days{2021y / 1 / 1} + hour;
        const auto midnight = std::chrono::floor<std::chrono::days>(wall);
        const LocalTime local{Day{midnight}, wall - midnight};
        if (in_stockholm(instant_in_stockholm(local)) != local) ++moved;
    }
    EXPECT_EQ(moved, 1);
}

TEST(Stockholm, The_hour_skipped_in_March_is_read_an_hour_later) {
    const auto instant = instant_in_stockholm(Day{2022y / 3 / 27}, 2h + 30min);
    EXPECT_EQ(to_iso(instant), "2022-03-27T01:30:00.000Z");
    EXPECT_EQ(in_stockholm(instant).hour(), 3);
}

TEST(Stockholm, Of_the_hour_that_comes_twice_in_October_the_first_is_meant) {
    EXPECT_EQ(to_iso(instant_in_stockholm(Day{2022y / 10 / 30}, 2h + 30min)), "2022-10-30T00:30:00.000Z");
}

TEST(Ids, Are_26_characters_that_sort_in_the_order_they_were_made) {
    FrozenClock clock{*instant_from_iso("2021-06-16T09:30Z")};
    std::string before;
    std::set<std::string> seen;
    for (int made = 0; made < 10'000; ++made) {
        if (made % 100 == 0) clock.advance(1ms);
        const std::string id = new_id(clock);
        EXPECT_EQ(id.size(), 26u);
        EXPECT_LT(before, id);
        seen.insert(id);
        before = id;
    }
    EXPECT_EQ(seen.size(), 10'000u);
    EXPECT_EQ(before.find_first_not_of("0123456789abcdefghjkmnpqrstvwxyz"), std::string::npos);
}

TEST(Ids, Begin_with_the_time_as_a_ULID_does) {
    const FrozenClock clock{*instant_from_iso("2016-07-30T23:54:10.259Z")};
    EXPECT_EQ(new_id(clock).substr(0, 10), "01arz3ndek");
}

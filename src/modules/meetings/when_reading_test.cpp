// Times as people write them in a plan, and what is refused.
#include "modules/meetings/when_reading.hpp"

#include <gtest/gtest.h>

#include "modules/meetings/activity.hpp"

namespace jamsides::meetings {
namespace {

using namespace std::chrono_literals;

// As the program itself would write what was read; the fault when there is one.
std::string read_again(std::string_view typed,
                       YearOf const& year_of = year_within(2021y / 8 / 1, 2023y / 2 / 28)) {
    auto const reading = read_when(typed, year_of, text::swedish());
    if (!reading.moment) return reading.fault;
    Activity activity;
    activity.set_moment(*reading.moment);
    auto words = when(activity, text::swedish());
    for (auto at = words.find("\u00a0"); at != words.npos; at = words.find("\u00a0"))
        words.replace(at, 2, " ");
    return words;
}

TEST(Times, Are_read_in_the_ways_people_write_them) {
    EXPECT_EQ(read_again("19 augusti 2021"), "19 augusti 2021");
    EXPECT_EQ(read_again("2021-08-19"), "19 augusti 2021");
    EXPECT_EQ(read_again("torsdag den 19:e augusti 2021").substr(0, 10), "Skriv tide");
    EXPECT_EQ(read_again("torsdag den 19 aug. 2021"), "19 augusti 2021");
    EXPECT_EQ(read_again("19/8 2021"), "19 augusti 2021");
    EXPECT_EQ(read_again("19 augusti 2021 kl. 13.00–16.00"), "19 augusti 2021 kl. 13.00–16.00");
    EXPECT_EQ(read_again("19 August 2021, 13:00–16:00"), "19 augusti 2021 kl. 13.00–16.00");
    EXPECT_EQ(read_again("13–14 september 2021"), "13–14 september 2021");
    EXPECT_EQ(read_again("13-14/9 2021"), "13–14 september 2021");
    for (auto const* typed : {"13 september kl. 12.00 – 14 september 2021 kl. 15.00",
                              "13 september kl. 12.00–14 september 2021 kl. 15.00",
                              "13 September, 12:00 – 14 September 2021, 15:00"})
        EXPECT_EQ(read_again(typed), "13 september kl. 12.00 – 14 september 2021 kl. 15.00") << typed;
    EXPECT_EQ(read_again("30 december 2021 – 2 januari 2022"), "30 december 2021–2 januari 2022");
    EXPECT_EQ(read_again("november 2021"), "november 2021");
    EXPECT_EQ(read_again("september–december 2022"), "september–december 2022");
    EXPECT_EQ(read_again("2021-11"), "november 2021");
    EXPECT_EQ(read_again("datum ej satt"), "datum ej satt");
    EXPECT_EQ(read_again("–"), "datum ej satt");
}

TEST(Times, Get_their_year_from_the_round_when_it_can_be_only_one) {
    EXPECT_EQ(read_again("15 april"), "15 april 2022");
    EXPECT_EQ(read_again("19-aug"), "Skriv årtalet också, till exempel 19 augusti 2021.");
    EXPECT_EQ(read_again("11-jan", year_nearest(2022y / 11)), "11 januari 2023");
    EXPECT_EQ(read_again("13-14/9", year_nearest(2021y / 9)), "13–14 september 2021");
}

TEST(Times, That_cannot_be_are_faults) {
    EXPECT_EQ(read_again("30 februari 2022"), "Den dagen finns inte. Se efter i almanackan.");
    EXPECT_EQ(read_again("14–13 september 2021"), "Det kan inte sluta innan det börjar.");
    EXPECT_EQ(read_again("1 september–oktober 2021"), "Skriv två dagar eller två månader, inte en av varje.");
    for (auto const* typed : {"snart", "13", "2021", "19 augusti 2021 kl. 25.00", "v. 34"})
        EXPECT_EQ(read_again(typed).substr(0, 10), "Skriv tide") << typed;
}

}  // namespace
}  // namespace jamsides::meetings

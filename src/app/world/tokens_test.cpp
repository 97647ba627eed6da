// Days of the demo world, whatever day it is loaded.
#include "app/world/tokens.hpp"

#include <gtest/gtest.h>

#include "platform/time/iso.hpp"

using namespace jamsides;
using app::with_tokens_replaced;

namespace {
Instant at(std::string_view iso) { return *time::instant_from_iso(iso); }
const Instant saturday = at("2026-11-21T22:30:00Z");  // 23.30 in Stockholm
}  // namespace

TEST(Tokens, Days_are_counted_from_the_day_in_stockholm) {
    EXPECT_EQ(with_tokens_replaced("'@D+0@' '@D-5@' '@D+30@'", saturday),
              "'2026-11-21' '2026-11-16' '2026-12-21'");
    EXPECT_EQ(with_tokens_replaced("@D+0@", at("2026-11-21T23:30:00Z")), "2026-11-22");
}

TEST(Tokens, A_weekend_moves_on_when_it_is_to_come_and_back_when_it_has_been) {
    EXPECT_EQ(with_tokens_replaced("@D+7~@", saturday), "2026-11-30");
    EXPECT_EQ(with_tokens_replaced("@D-6~@", saturday), "2026-11-13");
    EXPECT_EQ(with_tokens_replaced("@D+2~@", saturday), "2026-11-23");
}

TEST(Tokens, Times_are_those_of_stockholm_in_winter_and_in_summer) {
    EXPECT_EQ(with_tokens_replaced("@D-5T09:30@", saturday), "2026-11-16T08:30:00.000Z");
    EXPECT_EQ(with_tokens_replaced("@D+0T09:30@", at("2026-06-16T10:00:00Z")), "2026-06-16T07:30:00.000Z");
    EXPECT_EQ(with_tokens_replaced("@D-5T09:30:local@", saturday), "2026-11-16T09:30");
}

TEST(Tokens, Weeks_months_and_years_are_counted_too) {
    EXPECT_EQ(with_tokens_replaced("@W+0.1@ @W+1.4@", saturday), "2026-11-16 2026-11-26");
    EXPECT_EQ(with_tokens_replaced("@M+2@ @M-11@", saturday), "2027-01-01 2025-12-01");
    EXPECT_EQ(with_tokens_replaced("@Y@ @Y-4@", saturday), "2026 2022");
    EXPECT_EQ(with_tokens_replaced("@D+100:month@ @D+100:month-end@ @D+100:Y-1@", saturday),
              "2027-03-01 2027-03-31 2026");
    EXPECT_EQ(with_tokens_replaced("@D+0:month-end@", at("2028-02-29T12:00:00Z")), "2028-02-29");
}

TEST(Tokens, A_day_to_meet_on_moves_on_from_the_summer_to_the_same_weekday_in_august) {
    EXPECT_EQ(with_tokens_replaced("@W+32.3~@ @W+33.3@ @W+33.3~@", saturday),
              "2027-06-30 2027-07-07 2027-08-18");
    EXPECT_EQ(with_tokens_replaced("@W+38.5~@ @W+39.1~@", saturday), "2027-08-20 2027-08-16");
    EXPECT_EQ(with_tokens_replaced("@W+33.3~:month@ @W+33.3~:month-end@", saturday), "2027-08-01 2027-08-31");
}

TEST(Tokens, Addresses_and_whatever_else_has_an_at_sign_are_left_alone) {
    for (char const* text : {"ellen.nyberg@example.se', 'per@example.org", "@@", "a@D@b", "@D+@", "@W+1@",
                             "@D+1T9@", "@D+1x@", "@Yes@", "@", "D@"})
        EXPECT_EQ(with_tokens_replaced(text, saturday), text);
}

TEST(Tokens, A_secret_becomes_its_hash) {
    EXPECT_EQ(with_tokens_replaced("@secret:draft-nybro@", saturday),
              "45e5227963a7d2d020f1a1288f17dc212c40722415602b73793b835df93e3b5f");
}

TEST(Tokens, The_open_round_is_named_after_the_year_of_its_start_up_and_the_next) {
    EXPECT_EQ(app::new_round_id(saturday), "2027-2028");
    EXPECT_EQ(app::new_round_id(at("2026-03-01T12:00:00Z")), "2026-2027");
    EXPECT_EQ(with_tokens_replaced("@round@ @round:from@–@round:to@", saturday), "2027-2028 2027–2028");
    // Never the round that the documents are about.
    for (int year = 2019; year < 2025; ++year)
        EXPECT_NE(app::new_round_id(at(std::to_string(year) + "-09-01T12:00:00Z")), "2021-2023");
}

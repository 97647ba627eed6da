// What people type in date fields, right and wrong.
#include "platform/text/typed_dates.hpp"

#include <gtest/gtest.h>

#include "platform/text/language.hpp"

namespace jamsides::text {
namespace {

using namespace std::chrono_literals;
using std::chrono::August;
using std::chrono::June;

TEST(TypedDates, The_same_day_can_be_written_in_many_ways) {
    for (const auto* text : {"2021-06-16", "16/6 2021", "16 juni 2021", "16.6.2021", "16/6-2021",
                             "den 16 juni 2021", "20210616", "Onsdag 16 JUNI 2021", "16 jun. 2021",
                             "  16\u00a0juni 2021 ", "16 June 2021", "2021/6/16", "16juni 2021"}) {
        const auto typed = typed_day(swedish(), text);
        ASSERT_TRUE(typed.value) << text << ": " << typed.fault;
        EXPECT_EQ(*typed.value, 2021y / June / 16) << text;
    }
}

TEST(TypedDates, A_year_of_two_digits_is_refused_with_a_sentence) {
    EXPECT_EQ(typed_day(swedish(), "16/6 21").fault,
              "Skriv året med fyra siffror, till exempel 16 juni 2021.");
    EXPECT_EQ(typed_day(swedish(), "21-06-16").fault,
              "Skriv året med fyra siffror, till exempel 16 juni 2021.");
    EXPECT_EQ(typed_day(english(), "16 June 21").fault,
              "Write the year with four digits, for example 16 June 2021.");
}

TEST(TypedDates, A_missing_year_is_asked_for) {
    EXPECT_EQ(typed_day(swedish(), "16 juni").fault, "Skriv året också, till exempel 16 juni 2021.");
}

TEST(TypedDates, A_day_that_does_not_exist_is_explained) {
    EXPECT_EQ(typed_day(swedish(), "31 juni 2021").fault, "Den dagen finns inte. Juni 2021 har 30 dagar.");
    EXPECT_EQ(typed_day(swedish(), "29 feb 2021").fault, "Den dagen finns inte. Februari 2021 har 28 dagar.");
    EXPECT_EQ(typed_day(swedish(), "2021-13-01").fault,
              "Det finns ingen månad 13. Skriv till exempel 16 juni 2021.");
    EXPECT_FALSE(typed_day(swedish(), "0/6 2021").value);
}

TEST(TypedDates, What_cannot_be_understood_gets_an_example) {
    for (const auto* text : {"snart", "16 juni 2021 och 17 juni 2021", "2021", "-", "1/2/3/4", "20211",
                             "ma 2021 16", "16 2021 06", "999999999999-1-1"})
        EXPECT_EQ(typed_day(swedish(), text).fault, "Skriv dagen så här: 16 juni 2021 eller 2021-06-16.")
            << text;
    EXPECT_FALSE(typed_day(swedish(), std::string(100'000, '1')).value);
    EXPECT_FALSE(typed_day(swedish(), "\xff\xfe\xe5").value);
}

TEST(TypedDates, Nothing_typed_is_neither_a_day_nor_a_fault) {
    EXPECT_TRUE(typed_day(swedish(), "").is_empty());
    EXPECT_TRUE(typed_day(swedish(), "  ").is_empty());
    EXPECT_TRUE(typed_month(swedish(), "").is_empty());
    EXPECT_TRUE(typed_time(swedish(), "").is_empty());
}

TEST(TypedDates, A_month_can_be_written_in_many_ways) {
    for (const auto* text :
         {"augusti 2021", "aug 2021", "2021-08", "8/2021", "August 2021", "2021 augusti"}) {
        const auto typed = typed_month(swedish(), text);
        ASSERT_TRUE(typed.value) << text;
        EXPECT_EQ(*typed.value, 2021y / August) << text;
    }
    for (const auto* text : {"augusti", "13/2021", "augusti 21", "snart"})
        EXPECT_FALSE(typed_month(swedish(), text).fault.empty()) << text;
}

TEST(TypedDates, A_time_can_be_written_in_many_ways) {
    for (const auto* text : {"13", "13.00", "13:00", "1300", "kl. 13", "kl 13.00", "KL 13"}) {
        const auto typed = typed_time(swedish(), text);
        ASSERT_TRUE(typed.value) << text;
        EXPECT_EQ(*typed.value, 13h) << text;
    }
    EXPECT_EQ(*typed_time(swedish(), "9.05").value, 9h + 5min);
    for (const auto* text : {"25.00", "12.60", "12.5", "lunch", "130", "1:2:3"})
        EXPECT_EQ(typed_time(swedish(), text).fault, "Skriv klockslaget så här: 13.00.") << text;
}

}  // namespace
}  // namespace jamsides::text

// Numbers, sizes and lists in words.
#include "platform/text/numbers.hpp"

#include <gtest/gtest.h>

#include "platform/text/language.hpp"

namespace jamsides::text {
namespace {

TEST(Numbers, Thousands_are_kept_together_and_minus_is_a_true_minus) {
    EXPECT_EQ(number(swedish(), 1234567), "1\u00a0234\u00a0567");
    EXPECT_EQ(number(english(), 1234567), "1,234,567");
    EXPECT_EQ(number(swedish(), -12), "−12");
    EXPECT_EQ(number(swedish(), 999), "999");
    EXPECT_EQ(number(swedish(), -1000), "−1\u00a0000");
}

TEST(Numbers, The_decimal_sign_is_a_comma_in_swedish) {
    EXPECT_EQ(number(swedish(), 1234.56, 1), "1\u00a0234,6");
    EXPECT_EQ(number(english(), 1234.56, 1), "1,234.6");
    EXPECT_EQ(number(swedish(), -0.04, 1), "0,0");
    EXPECT_EQ(number(swedish(), 2.5, 0), "3");
    EXPECT_EQ(percent(swedish(), 12.5, 1), "12,5\u00a0%");
    EXPECT_EQ(percent(english(), 12.5, 1), "12.5%");
}

TEST(Numbers, Small_numbers_are_words_up_to_twelve) {
    EXPECT_EQ(number_word(swedish(), 3), "tre");
    EXPECT_EQ(number_word(swedish(), 1), "en");
    EXPECT_EQ(number_word(swedish(), 1, Gender::neuter), "ett");
    EXPECT_EQ(number_word(swedish(), 12), "tolv");
    EXPECT_EQ(number_word(swedish(), 13), "13");
    EXPECT_EQ(number_word(english(), 12), "twelve");
}

TEST(Numbers, A_list_ends_with_och) {
    EXPECT_EQ(enumeration(swedish(), {"Lund", "Kronoberg", "Östergötland"}),
              "Lund, Kronoberg och Östergötland");
    EXPECT_EQ(enumeration(english(), {"Lund", "Kronoberg"}), "Lund and Kronoberg");
    EXPECT_EQ(enumeration(swedish(), {"Lund"}), "Lund");
    EXPECT_EQ(enumeration(swedish(), {}), "");
}

TEST(Numbers, A_file_is_told_in_kilobytes_or_megabytes) {
    EXPECT_EQ(file_size(swedish(), 1), "1\u00a0byte");
    EXPECT_EQ(file_size(swedish(), 34'567), "35\u00a0kB");
    EXPECT_EQ(file_size(swedish(), 1'440'000), "1,4\u00a0MB");
    EXPECT_EQ(file_size(swedish(), 20'000'000), "20\u00a0MB");
}

}  // namespace
}  // namespace jamsides::text

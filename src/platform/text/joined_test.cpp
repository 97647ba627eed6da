// Texts in a row as one.
#include "platform/text/joined.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace jamsides::text {
namespace {

struct Town {
    std::string name;
    int people;
};
std::string spoken(Town const& town) { return "i " + town.name; }

TEST(Joined, Texts_have_a_comma_between_them_and_nothing_around_them) {
    EXPECT_EQ(joined(std::vector<std::string>{}), "");
    EXPECT_EQ(joined({"Falun"}), "Falun");
    EXPECT_EQ(joined({"Falun", "Mora"}), "Falun, Mora");
    EXPECT_EQ(joined(std::vector<std::string>{"1", "2", "3"}, {}, ","), "1,2,3");
}

TEST(Joined, Texts_that_are_empty_leave_no_comma_behind) {
    EXPECT_EQ(joined({"", "Eva Ek", "", "chef"}), "Eva Ek, chef");
    EXPECT_EQ(joined({"Beslutat", ""}, ". "), "Beslutat");
}

TEST(Joined, Things_are_named_by_a_member_or_by_what_is_said_of_them) {
    std::vector<Town> const towns{{"Falun", 60}, {"Mora", 20}, {"Rättvik", 11}};
    EXPECT_EQ(joined(towns, &Town::name), "Falun, Mora, Rättvik");
    EXPECT_EQ(joined(towns, spoken, " och "), "i Falun och i Mora och i Rättvik");
    auto const is_small = [](Town const& town) { return town.people < 50; };
    EXPECT_EQ(joined(towns | std::views::filter(is_small), &Town::name), "Mora, Rättvik");
}

}  // namespace
}  // namespace jamsides::text

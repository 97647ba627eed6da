// A form keeps what was typed and says what was wrong, field by field.
#include "platform/http/form.hpp"

#include <gtest/gtest.h>

namespace jamsides::http {
namespace {

using namespace std::chrono_literals;

TEST(Form, Spaces_at_the_ends_go_and_line_ends_become_one_kind) {
    Form form(Fields{{"name", "  Åsa Öberg \t"}, {"wish", "\r\nförst\r\nsedan\rsist\r\n"}});
    EXPECT_EQ(form.text("name"), "Åsa Öberg");
    EXPECT_EQ(form.text("wish"), "först\nsedan\nsist");
    EXPECT_EQ(form.value("name"), "  Åsa Öberg \t");
}

TEST(Form, Problems_stand_in_the_order_the_fields_were_asked_for) {
    Form form(Fields{{"to", "x"}});
    form.text("from");
    form.text("to");
    form.problem("to", "Slutet är före början.");
    form.problem("from", "Skriv när det börjar.");
    form.problem("to", "Ett fel till.");
    ASSERT_EQ(form.problems().size(), 2U);
    EXPECT_EQ(form.problems()[0].field, "from");
    EXPECT_EQ(form.problem_at("to"), "Slutet är före början.");
    EXPECT_FALSE(form.ok());
}

TEST(Form, An_empty_required_field_is_a_problem_and_an_empty_number_is_not) {
    Form form;
    EXPECT_EQ(form.required("name", "Skriv ditt namn."), "");
    EXPECT_EQ(form.whole_number("population", 0, 10, "Skriv ett antal."), std::nullopt);
    EXPECT_EQ(form.problem_at("name"), "Skriv ditt namn.");
    EXPECT_EQ(form.problem_at("population"), "");
}

TEST(Form, Whole_numbers_may_have_parted_thousands_but_nothing_else) {
    Form form(Fields{{"a", "12 500"},
                     {"b", "12\u00a0500"},
                     {"c", "12,5"},
                     {"d", "99999999999999999999"},
                     {"e", "\u22123"}});
    EXPECT_EQ(form.whole_number("a", 0, 20000, "fel"), 12500);
    EXPECT_EQ(form.whole_number("b", 0, 20000, "fel"), 12500);
    EXPECT_EQ(form.whole_number("c", 0, 20000, "fel"), std::nullopt);
    EXPECT_EQ(form.whole_number("d", 0, 20000, "fel"), std::nullopt);
    EXPECT_EQ(form.whole_number("e", -5, 5, "fel"), -3);
    EXPECT_EQ(form.problems().size(), 2U);
}

TEST(Form, Numbers_have_a_decimal_comma_or_point_and_are_finite) {
    Form form(Fields{{"a", "1 234,5"}, {"b", "0.25"}, {"c", "nan"}, {"d", "inf"}, {"e", "1,2,3"}});
    EXPECT_EQ(form.number("a", "fel"), 1234.5);
    EXPECT_EQ(form.number("b", "fel"), 0.25);
    EXPECT_EQ(form.number("c", "fel"), std::nullopt);
    EXPECT_EQ(form.number("d", "fel"), std::nullopt);
    EXPECT_EQ(form.number("e", "fel"), std::nullopt);
    EXPECT_EQ(form.problems().size(), 3U);
}

TEST(Form, Dates_are_written_whole_or_in_three_parts_with_the_month_by_name) {
    Form form(Fields{{"a", "2021-06-16"},
                     {"b-day", "16"},
                     {"b-month", "Juni"},
                     {"b-year", "2021"},
                     {"c", "2021-02-30"},
                     {"d-day", "3"},
                     {"e", "16/06-2021"}});
    auto const date = [&](std::string_view name) { return form.date(name, "fel", text::swedish()); };
    EXPECT_EQ(date("a"), 2021y / 6 / 16);
    EXPECT_EQ(date("b"), 2021y / 6 / 16);
    EXPECT_EQ(date("c"), std::nullopt);
    EXPECT_EQ(date("d"), std::nullopt);
    EXPECT_EQ(date("e"), std::nullopt);
    EXPECT_EQ(date("none"), std::nullopt);
    EXPECT_EQ(form.problems().size(), 3U);
}

TEST(Form, A_date_says_what_is_wrong_with_it_and_what_to_write) {
    auto const said = [](std::string day, std::string month, std::string year) {
        Form form(
            Fields{{"d-day", std::move(day)}, {"d-month", std::move(month)}, {"d-year", std::move(year)}});
        form.required_date("d", "Skriv när det var", text::swedish());
        return std::string(form.problem_at("d"));
    };
    EXPECT_EQ(said("31", "2", ""), "31 februari finns inte. Skriv när det var");
    EXPECT_EQ(said("29", "2", "2023"), "29 februari 2023 finns inte. Skriv när det var");
    EXPECT_EQ(said("29", "2", ""), "Året saknas. Skriv när det var");
    EXPECT_EQ(said("3", "", "2023"), "Månaden saknas. Skriv när det var");
    EXPECT_EQ(said("3", "", ""), "Både dag, månad och år behövs. Skriv när det var");
    EXPECT_EQ(said("3", "13", "2023"), "Månaden ”13” finns inte. Skriv när det var");
    EXPECT_EQ(said("3:e", "maj", "2023"), "Dagen ”3:e” finns inte. Skriv när det var");
    EXPECT_EQ(said("3", "5", "23"), "Året skrivs med fyra siffror. Skriv när det var");
    EXPECT_EQ(said("3", "5", "3023"), "År 3023 kan inte stämma. Skriv när det var");
    EXPECT_EQ(said("257", "5", "2023"), "257 maj finns inte. Skriv när det var");
    EXPECT_EQ(said("", "", ""), "Skriv när det var");
    EXPECT_EQ(said("29", "Feb", "2024"), "");
}

TEST(Form, A_text_is_measured_in_letters_not_in_bytes) {
    Form form(Fields{{"short", "åäö"}, {"long", "åäöå"}});
    form.text_up_to(3, "short", "fel");
    form.text_up_to(3, "long", "fel");
    EXPECT_EQ(form.problem_at("short"), "");
    EXPECT_EQ(form.problem_at("long"), "fel");
}

TEST(Form, A_value_outside_the_choices_is_a_problem) {
    Form form(Fields{{"kind", "stad"}, {"role", "chef"}, {"role", "politiker"}});
    EXPECT_EQ(form.one_of("kind", {"kommun", "region"}, "Välj kommun eller region."), "");
    EXPECT_EQ(form.problem_at("kind"), "Välj kommun eller region.");
    EXPECT_TRUE(form.chosen("role", "politiker"));
    EXPECT_FALSE(form.chosen("role", "strateg"));
}

}  // namespace
}  // namespace jamsides::http

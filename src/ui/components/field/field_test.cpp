// Fields come back with what was typed, and with faults in the same words as the summary.
#include <gtest/gtest.h>

#include "platform/text/language.hpp"
#include "ui/components.hpp"
#include "ui/gallery/example_form.hpp"

namespace jamsides::ui {
namespace {

template <class Component>
std::string written(Component const& component) {
    html::Writer out{text::swedish(), "t0ken"};
    component(out);
    return out.take();
}

bool has(std::string const& html, std::string_view part) { return html.find(part) != std::string::npos; }

TEST(Fields, What_was_typed_is_still_there_and_harmless) {
    auto const html =
        written([](auto& out) { textarea(out, example_form(), {.name = "reason", .label = "Varför?"}); });
    EXPECT_TRUE(has(html, ">\nVi vill lära av &lt;andra&gt; &amp; dela med oss.</textarea>")) << html;
}

TEST(Fields, A_fault_stands_by_its_field_and_is_tied_to_it) {
    auto const html = written([](auto& out) {
        text_field(out, example_form(), {.name = "email", .label = "E-post", .help = "Till jobbet."});
    });
    EXPECT_TRUE(has(html, "aria-invalid=\"true\" aria-describedby=\"email-help email-problem\"")) << html;
    EXPECT_TRUE(has(html, "id=\"email-problem\"><span class=\"vh\">Fel:</span> Skriv en e-postadress"))
        << html;
}

TEST(Fields, A_field_without_fault_says_nothing_about_faults) {
    auto const html = written([](auto& out) { text_field(out, http::Form{}, {.name = "a", .label = "A"}); });
    EXPECT_FALSE(has(html, "aria-")) << html;
    EXPECT_FALSE(has(html, "data-invalid")) << html;
}

TEST(Fields, Every_line_of_the_summary_leads_to_an_element_that_can_be_filled_in) {
    auto const form = example_form();
    auto const page = written([&](auto& out) {
        date_fields(out, form, {.name = "decided", .label = "När?"});
        text_field(out, form, {.name = "email", .label = "E-post"});
        file_field(out, form, {.name = "minutes", .label = "Protokoll"});
        radios(out, form, {.name = "strategy", .label = "Hur?", .options = {{"a", "A"}, {"b", "B"}}});
    });
    for (auto const& problem : form.problems()) {
        if (problem.field.empty()) continue;
        EXPECT_TRUE(has(page, "id=\"" + problem.field + "\" name=\"")) << problem.field;
    }
}

TEST(Fields, The_part_of_a_date_that_is_missing_is_the_one_at_fault) {
    auto const html =
        written([](auto& out) { date_fields(out, example_form(), {.name = "decided", .label = "När?"}); });
    EXPECT_TRUE(has(html, "id=\"decided\" name=\"decided-month\"")) << html;
    EXPECT_TRUE(has(html, "id=\"decided-day\" name=\"decided-day\"")) << html;
}

TEST(Fields, A_day_that_does_not_exist_is_a_fault_of_the_whole_date) {
    http::Form form{http::Fields{{"d-day", "31"}, {"d-month", "2"}, {"d-year", "2022"}}};
    form.date("d", "Skriv en dag som finns", text::swedish());
    auto const html = written([&](auto& out) { date_fields(out, form, {.name = "d", .label = "När?"}); });
    EXPECT_TRUE(has(html, "id=\"d\" name=\"d-day\"")) << html;
    EXPECT_TRUE(has(html, "value=\"2022\" inputmode=\"numeric\" autocomplete=\"off\" aria-invalid=\"true\""))
        << html;
}

TEST(Fields, Chosen_options_stay_chosen) {
    auto const html = written([](auto& out) {
        checkboxes(
            out, example_form(),
            {.name = "roles",
             .label = "Vilka?",
             .options = {{"politician", "Politiker"}, {"manager", "Chef"}, {"strategist", "Strateg"}}});
    });
    EXPECT_TRUE(has(html, "value=\"politician\" checked")) << html;
    EXPECT_TRUE(has(html, "value=\"manager\">")) << html;
    EXPECT_TRUE(has(html, "id=\"roles-3\" name=\"roles\" value=\"strategist\" checked")) << html;
}

TEST(ErrorSummary, A_form_without_faults_has_none) {
    EXPECT_EQ(written([](auto& out) { error_summary(out, http::Form{}); }), "");
}

TEST(ErrorSummary, One_fault_and_several_are_told_in_words) {
    http::Form form;
    form.problem("a", "Skriv namnet");
    auto const one = written([&](auto& out) { error_summary(out, form); });
    EXPECT_TRUE(has(one, ">Rätta en sak innan du går vidare</h2>")) << one;
    form.problem("b", "Skriv adressen");
    auto const two = written([&](auto& out) { error_summary(out, form); });
    EXPECT_TRUE(has(two, ">Rätta två saker innan du går vidare</h2>")) << two;
    EXPECT_TRUE(has(two, "role=\"alert\" tabindex=\"-1\" autofocus")) << two;
    EXPECT_TRUE(has(two, "<a href=\"#b\">Skriv adressen</a>")) << two;
}

}  // namespace
}  // namespace jamsides::ui

// Answers that contradict each other are told of at their field, and an application with them is not sent.
#include <algorithm>

#include "modules/applications/application_pages_test.hpp"
#include "modules/applications/forms.hpp"
#include "modules/applications/steps.hpp"

using namespace jamsides;
using namespace jamsides::applications;

namespace {

struct Answers : ApplicationPages {
    // Whether something is lacking in this step, with a sentence that begins so.
    bool has_lack(std::string_view in_step, std::string_view sentence) {
        return std::ranges::any_of(
            lacks(whole(connection(), mine()), text::swedish()),
            [&](Lack const& lack) { return lack.step == in_step && lack.sentence.starts_with(sentence); });
    }
};
ON_BOTH_DATABASES(Answers);

}  // namespace

TEST_P(Answers, A_version_of_the_charter_is_not_signed_before_it_came) {
    begin_as("tova.lind@example.se");
    Fields decision{{"kind", "cemr"},       {"cemr", "2022"},
                    {"decided-month", "3"}, {"decided-year", "2019"},
                    {"intent", "Vi vill."}, {"link", "https://example.se/protokoll"}};
    auto const page = step("decision", decision);
    EXPECT_EQ(page.status, 422);
    EXPECT_NE(said(page).find("Versionen från 2022 kom först i december 2022. Rätta versionen eller dagen"),
              std::string::npos)
        << said(page);
    EXPECT_TRUE(has_lack("decision", "Rätta vilken version")) << "it cannot be sent so either";
    decision.set("cemr", "2006");
    EXPECT_EQ(step("decision", decision).status, 303);
    EXPECT_FALSE(has_lack("decision", ""));
}

TEST_P(Answers, Somebody_is_named_or_appointed_later_and_not_both) {
    begin_as("tova.lind@example.se");
    auto const page = step("functions", {{"politician-name", "Eva Ek"},
                                         {"politician-later", "1"},
                                         {"manager-name", "Bo Ask"},
                                         {"strategist-later", "1"}});
    EXPECT_EQ(page.status, 422);
    EXPECT_NE(said(page).find("Politiker: behåll namnet eller krysset"), std::string::npos) << said(page);
    EXPECT_NE(page.content().find("href=\"#politician-later\""), std::string::npos);
    EXPECT_NE(page.content().find("value=\"Eva Ek\""), std::string::npos);
    EXPECT_TRUE(has_lack("functions", "Politiker: behåll"));
}

TEST_P(Answers, One_person_is_not_both_politician_and_manager) {
    begin_as("tova.lind@example.se");
    auto const named = [&](std::string const& politician, std::string const& manager) {
        return step(
            "functions",
            {{"politician-name", politician}, {"manager-name", manager}, {"strategist-name", manager}});
    };
    auto const page = named("Eva Ek", "EVA ek");
    EXPECT_EQ(page.status, 422);
    EXPECT_NE(said(page).find("Samma person är både politiker och chef"), std::string::npos) << said(page);
    EXPECT_TRUE(has_lack("functions", "Skriv olika personer"));
    EXPECT_EQ(named("Eva Ek", "Bo Ask").status, 303) << "a manager may be strategist too";
}

TEST_P(Answers, A_theme_that_matters_most_is_chosen) {
    begin_as("tova.lind@example.se");
    auto const page = step("theme", {{"theme", ""}, {"matters", "theme"}});
    EXPECT_EQ(page.status, 422);
    EXPECT_NE(said(page).find("Välj ett ämne, eller att det viktigaste är"), std::string::npos) << said(page);
    EXPECT_EQ(step("theme", {{"theme", ""}, {"matters", "near"}}).status, 303);
}

TEST_P(Answers, A_telephone_number_has_no_letters) {
    begin_as("tova.lind@example.se");
    auto const with_phone = [&](std::string const& phone) {
        return step("organisation", {{"organisation", "1281"},
                                     {"contact_name", "Tova Lind"},
                                     {"contact_email", "tova.lind@example.se"},
                                     {"contact_phone", phone}});
    };
    EXPECT_EQ(with_phone("+46 (0)70-174 06 05").status, 303);
    auto const page = with_phone("ring växeln");
    EXPECT_EQ(page.status, 422);
    EXPECT_NE(said(page).find("Skriv telefonnumret bara med siffror"), std::string::npos) << said(page);
    EXPECT_NE(page.content().find("value=\"ring växeln\""), std::string::npos);
    EXPECT_EQ(mine().contact_phone, "+46 (0)70-174 06 05");
}

TEST(ErrorSummaryOfAStep, Has_no_two_lines_that_say_the_same) {
    std::pair<std::string, Fields> const steps_with_mistakes[] = {
        {"commitments", {}},
        {"commitments",
         {{"functions-on", "2031-01-01"},
          {"concept-on", "2031-01-01"},
          {"mentor-on-day", "31"},
          {"mentor-on-month", "2"}}},
        {"functions", {{"politician-email", "eva"}, {"manager-email", "bo"}, {"strategist-email", "tova"}}}};
    using namespace std::chrono_literals;
    for (auto const& [name, fields] : steps_with_mistakes) {
        http::Form form{fields};
        Case c;
        read_step(form, name, c, {.today = 2021y / 5 / 4}, text::swedish());
        std::vector<std::string> sentences;
        for (auto const& problem : form.problems()) sentences.push_back(problem.sentence);
        ASSERT_GE(sentences.size(), 6u);
        std::ranges::sort(sentences);
        auto const twice = std::ranges::adjacent_find(sentences);
        EXPECT_TRUE(twice == sentences.end()) << *twice;
    }
}

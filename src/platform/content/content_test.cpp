// What ships with the program is whole: every text in both languages, every activity in its place.
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "platform/content/article.hpp"
#include "platform/content/files.hpp"
#include "platform/content/front_matter.hpp"
#include "platform/content/round_template.hpp"
#include "platform/content/synonyms.hpp"
#include "platform/content/themes.hpp"

using namespace jamsides;
using namespace jamsides::content;

TEST(Articles, There_are_thirteen_questions_in_their_order_and_six_pages) {
    std::vector<std::string> questions, pages;
    for (Article const& article : articles()) {
        auto& list = article.section == "faq" ? questions : pages;
        list.push_back(article.slug);
        EXPECT_EQ(article.position, static_cast<int>(list.size())) << article.slug;
    }
    EXPECT_EQ(questions,
              (std::vector<std::string>{
                  "faq-agenda-2030", "faq-distance", "faq-cemr", "faq-mentor", "faq-key-persons",
                  "faq-other-organisations", "faq-all-activities", "faq-who-can-take-part", "faq-who-applies",
                  "faq-start-up-and-results", "faq-strategist-meetings", "faq-maturity", "faq-title"}));
    EXPECT_EQ(pages, (std::vector<std::string>{"about", "how-to-apply", "accessibility", "personal-data",
                                               "open-data", "contact"}));
}

TEST(Articles, Every_article_is_written_in_both_languages_and_has_an_owner) {
    for (Article const& article : articles()) {
        EXPECT_GT(article.heading_sv.size(), 3u) << article.slug;
        EXPECT_GT(article.heading_en.size(), 3u) << article.slug;
        EXPECT_NE(article.heading_sv, article.heading_en);
        EXPECT_GT(article.body_sv.size(), 100u) << article.slug;
        EXPECT_GT(article.body_en.size(), 100u) << article.slug;
        EXPECT_TRUE(article.information_owner.ends_with("programkontoret")) << article.slug;
        EXPECT_TRUE(article.published_on.ok());
    }
}

TEST(Articles, The_accessibility_statement_says_what_the_law_asks_for) {
    const auto all = articles();
    const auto statement = std::ranges::find(all, "accessibility", &Article::slug);
    for (char const* item : {"delvis förenlig", "inte tillgängligt", "https://www.digg.se/tdosanmalan",
                             "Bedömningen gjordes", "Skriv till oss"})
        EXPECT_NE(statement->body_sv.find(item), std::string::npos) << item;
}

TEST(ShippedTexts, A_text_without_its_english_part_is_a_defect_that_names_the_file) {
    try {
        read_text({"articles/half.md", "---\nslug: half\n---\nBara svenska.\n"});
        FAIL();
    } catch (std::logic_error const& fault) {
        EXPECT_NE(std::string{fault.what()}.find("articles/half.md"), std::string::npos);
    }
}

TEST(ShippedTexts, A_file_that_does_not_exist_is_a_defect) {
    EXPECT_THROW(text_of("letters/nowhere.md"), std::logic_error);
    EXPECT_TRUE(in_folder("nowhere").empty());
}

TEST(RoundTemplate,
     The_start_up_the_learning_meetings_and_the_conference_are_each_prepared_by_the_strategists) {
    const auto round = standard_round();
    for (auto const& activity : round.activities) {
        const bool large = activity.kind == "start_up" || activity.kind == "learning_meeting" ||
                           activity.kind == "result_conference";
        EXPECT_EQ(std::ranges::count(round.activities, activity.key, &ActivityTemplate::prepares),
                  large ? 1 : 0)
            << activity.key;
    }
}

TEST(RoundTemplate, Days_are_counted_from_the_monday_of_the_start_up_and_months_from_its_month) {
    const auto round = standard_round();
    const auto start = [&](std::string_view key) {
        return std::ranges::find(round.activities, key, &ActivityTemplate::key)->start;
    };
    EXPECT_EQ(start("strategist-1"), -28 + 3);  // Thursday, four weeks before
    EXPECT_EQ(start("start-up"), 0);
    EXPECT_EQ(start("learning-2"), 7);
}

TEST(RoundTemplate, Municipalities_and_regions_have_the_same_parts_in_words_of_their_own) {
    std::map<std::string, std::set<std::string>> parts;
    for (auto const& wording : standard_round().wordings) {
        parts[wording.kind].insert(wording.part);
        EXPECT_FALSE(wording.text_sv.empty() || wording.text_en.empty()) << wording.part;
    }
    EXPECT_EQ(parts["municipality"],
              (std::set<std::string>{"introduction", "political_decision", "participation", "commitments",
                                     "theme", "pilot"}));
    EXPECT_EQ(parts["region"], parts["municipality"]);
}

TEST(RoundTemplate, Words_and_themes_are_in_both_languages) {
    const auto round = standard_round();
    EXPECT_EQ(round.group_size_from, 2);
    EXPECT_EQ(round.group_size_to, 3);
    EXPECT_EQ(round.terms.size(), 7u);
    EXPECT_GE(round.themes.size(), 8u);
    for (auto const& term : round.terms)
        EXPECT_FALSE(term.word_sv.empty() || term.word_en.empty()) << term.term;
    for (auto const& theme : round.themes) EXPECT_FALSE(theme.word_en.empty()) << theme.word_sv;
}

TEST(Themes, Have_words_in_both_languages) {
    EXPECT_EQ(theme_in("skola", "en"), "schools");
    EXPECT_EQ(theme_in("skola", "sv"), "skola");
    EXPECT_EQ(theme_in("egna ord", "en"), "egna ord");
}

TEST(Synonyms, Hold_the_words_of_the_programme_together) {
    for (auto const& meaning : synonyms()) EXPECT_GE(meaning.size(), 2u) << meaning.front();
    EXPECT_TRUE(std::ranges::any_of(synonyms(), [](auto const& meaning) {
        return std::ranges::find(meaning, "benchmarking") != meaning.end() &&
               std::ranges::find(meaning, "lärandegrupp") != meaning.end();
    }));
}

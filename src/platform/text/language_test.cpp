// Translation, filling and the choice of language.
#include "platform/text/language.hpp"

#include <gtest/gtest.h>

#include <set>

#include "platform/text/catalogue.hpp"

namespace jamsides::text {
extern const std::string_view catalogue_sv;
extern const std::string_view catalogue_en;

namespace {

TEST(Language, A_swedish_text_is_its_own_key) { EXPECT_EQ(swedish().t("i dag"), "i dag"); }

TEST(Language, English_comes_from_the_catalogue) { EXPECT_EQ(english().t("i dag"), "today"); }

TEST(Language, A_text_without_translation_is_shown_in_swedish) {
    EXPECT_EQ(english().t("Den här meningen översätts aldrig"), "Den här meningen översätts aldrig");
}

TEST(Language, Values_go_where_their_number_stands) {
    EXPECT_EQ(swedish().t("{2} före {1}, år {3}", "Umeå", std::string("Lund"), 2021),
              "Lund före Umeå, år 2021");
    EXPECT_EQ(fill("{1} {9} {x} { {", {"a"}), "a {9} {x} { {");
}

TEST(Language, A_value_that_looks_like_a_place_is_left_alone) {
    EXPECT_EQ(fill("{1} {2}", {"{2}", "b"}), "{2} b");
}

TEST(Language, One_is_singular_and_all_else_plural) {
    EXPECT_EQ(swedish().plural(1, "{1} person", "{1} personer"), "1 person");
    EXPECT_EQ(swedish().plural(0, "{1} person", "{1} personer"), "0 personer");
    EXPECT_EQ(swedish().plural(12345, "{1} person i {2}", "{1} personer i {2}", "Lund"),
              "12\u00a0345 personer i Lund");
    EXPECT_EQ(english().plural(1, "om {1} vecka", "om {1} veckor"), "in 1 week");
    EXPECT_EQ(english().plural(3, "om {1} vecka", "om {1} veckor"), "in 3 weeks");
}

TEST(Language, What_is_not_english_is_swedish) {
    EXPECT_EQ(language_of("en").code(), "en");
    EXPECT_EQ(language_of("fi").code(), "sv");
}

std::multiset<std::string> places_in(std::string_view pattern) {
    std::multiset<std::string> places;
    for (std::size_t i = 0; i + 2 < pattern.size(); ++i)
        if (pattern[i] == '{' && pattern[i + 2] == '}') places.emplace(pattern.substr(i, 3));
    return places;
}

TEST(Catalogue, Every_translation_has_the_places_of_its_swedish_text) {
    const Catalogue catalogue{catalogue_en};
    ASSERT_GT(catalogue.size(), 20u);
    for (auto& [original, translation] : catalogue) {
        const auto first = translation.substr(0, translation.find('\0'));
        EXPECT_EQ(places_in(first), places_in(original)) << original;
    }
}

TEST(Catalogue, Swedish_holds_only_overrides) {
    for (auto& [original, translation] : Catalogue{catalogue_sv}) EXPECT_NE(original, translation);
}

TEST(Catalogue, A_text_that_is_not_a_catalogue_is_refused) {
    EXPECT_THROW(Catalogue{"msgid"}, std::runtime_error);
    EXPECT_THROW(Catalogue{catalogue_en.substr(0, catalogue_en.size() / 2)}, std::runtime_error);
}

}  // namespace
}  // namespace jamsides::text

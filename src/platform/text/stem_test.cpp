// Swedish endings and forgiving search.
#include "platform/text/stem.hpp"

#include <gtest/gtest.h>

namespace jamsides::text {

TEST(Stem, Takes_endings_away_as_snowball_does) {
    for (auto const& [word, stem] : {std::pair{"jaktkarlarne", "jaktkarl"},
                                     {"klostergården", "klostergård"},
                                     {"jamta", "jamt"},
                                     {"klockornas", "klock"},
                                     {"skälighet", "skäl"},
                                     {"arbetslösheten", "arbetslös"},
                                     {"kvinnor", "kvinn"},
                                     {"kvinnorna", "kvinn"},
                                     {"löner", "lön"},
                                     {"månadsavlönade", "månadsavlön"},
                                     {"å", "å"},
                                     {"", ""},
                                     {"att", "att"},
                                     {"trötthet", "trött"}})
        EXPECT_EQ(swedish_stem(word), stem) << word;
}

TEST(Stem, Words_of_a_text_are_folded_and_cut) {
    EXPECT_EQ(stems("Löner, kvinnornas (%)"), (std::vector<std::string>{"lön", "kvinn"}));
}

TEST(Stem, A_search_finds_other_forms_parts_and_slips) {
    auto const title = stems("Heltidsarbetande månadsavlönade, kommun, andel (%)");
    EXPECT_GT(relevance(stems("kommuner"), title), 0);
    EXPECT_GT(relevance(stems("heltid"), title), 0);
    EXPECT_GT(relevance(stems("arbetande"), title), 0);
    EXPECT_GT(relevance(stems("komun"), title), 0);  // a letter too few
    EXPECT_EQ(relevance(stems("förskola"), title), 0);
    EXPECT_EQ(relevance(stems("heltid förskola"), title), 0);  // every word must be found
    EXPECT_GT(relevance(stems("kommun"), title), relevance(stems("komun"), title));
}

}  // namespace jamsides::text

// Every noun and verb that the code notes in the ledger has words, in Swedish and in English.
#include "app/ledger_words.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>

namespace jamsides::app {
namespace {

struct Noted {
    std::set<std::string> nouns, verbs;
};

// What is compared with in a choice, named in the details, or the id itself.
std::set<std::string> const not_verbs{"yes", "keep", "step", "sharing", "kolada"};

// What stands in quotes in `note("noun", id, verb…)`: the verb's part is what comes after the second comma.
void gather(std::string const& source, Noted& noted) {
    static std::regex const call{"[.]note\\(\\s*\"([a-z_ ]+)\",([^;]*)\\);"};
    static std::regex const quoted{"\"([a-z_ ]+)\""};
    for (std::sregex_iterator one{source.begin(), source.end(), call}, end; one != end; ++one) {
        noted.nouns.insert((*one)[1]);
        auto const rest = (*one)[2].str();
        // The id may hold commas of its own in brackets, never a quoted word but "/".
        for (std::sregex_iterator word{rest.begin(), rest.end(), quoted}, none; word != none; ++word) {
            auto const found = (*word)[1].str();
            if (not_verbs.contains(found)) continue;
            noted.verbs.insert(found);
        }
    }
}

Noted in_the_code() {
    Noted noted;
    for (auto const& entry : std::filesystem::recursive_directory_iterator{"src"}) {
        auto const path = entry.path().string();
        if (!path.ends_with(".cpp") || path.ends_with("_test.cpp")) continue;
        std::ifstream file{path};
        gather({std::istreambuf_iterator<char>{file}, {}}, noted);
    }
    return noted;
}

TEST(Ledger, Every_noun_and_verb_that_the_code_notes_has_words_in_both_languages) {
    auto noted = in_the_code();
    ASSERT_GT(noted.nouns.size(), 20u) << "run from the root of the project";
    ASSERT_GT(noted.verbs.size(), 40u);
    // What an application becomes is noted by the name of its state.
    noted.verbs.insert({"completion_requested", "completed", "eligible", "not_eligible", "withdrawn"});
    for (auto const& noun : noted.nouns) {
        EXPECT_TRUE(has_noun_words(noun)) << noun;
        if (has_noun_words(noun) && noun != "person" && noun != "organisation")
            EXPECT_NE(noun_words(noun, text::swedish()), noun_words(noun, text::english())) << noun;
    }
    for (auto const& verb : noted.verbs) {
        EXPECT_TRUE(has_verb_words(verb)) << verb;
        if (has_verb_words(verb))
            EXPECT_NE(verb_words(verb, text::swedish()), verb_words(verb, text::english())) << verb;
    }
}

}  // namespace
}  // namespace jamsides::app

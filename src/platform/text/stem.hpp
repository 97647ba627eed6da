// Swedish words without their endings, so that "heltidsarbetande" and "heltidsarbetare" meet; and a search
// that forgives a slip of the finger.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace jamsides::text {

// The stem by Snowball's rules for Swedish (libstemmer). Takes a word in lower case.
std::string swedish_stem(std::string_view word);

// Words of a text, folded (see order.hpp) and stemmed.
std::vector<std::string> stems(std::string_view text);

// How well every word of the query is found among the stems of a text; 0: some word is not found at all. The
// same stem counts most, then the beginning of a word, then a part of one (Swedish puts words together), last
// a word of five letters or more that differs by one letter.
int relevance(std::vector<std::string> const& query, std::vector<std::string> const& words);

}  // namespace jamsides::text

// Small pieces of Swedish and English that several explanations need.
#pragma once

#include <string>
#include <vector>

#include "engines/matching/criteria/criterion.hpp"

namespace jamsides::matching {

// "1 250 km", with spaces that do not break.
std::string kilometres(int km);

// "1 250", with a space that does not break.
std::string thousands(long long number);

// "A", "A och B", "A, B och C"; "A and B" in English.
Sentence enumerated(std::vector<std::string> const& names);

// "ett" … "tolv", then figures; "one" … "twelve".
Sentence number_word(int count);

// The two, as "Lunds kommun och Region Kronoberg".
Sentence both_names(Instance const& instance, int i, int j);

}  // namespace jamsides::matching

// Words that mean the same in the programme: content/synonyms.txt.
#pragma once

#include <string>
#include <vector>

namespace jamsides::content {

// Each meaning with its words or phrases.
std::vector<std::vector<std::string>> const& synonyms();

}  // namespace jamsides::content

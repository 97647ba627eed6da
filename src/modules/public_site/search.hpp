// Finding a public text by its words, by other forms of them, and by words that mean the same in the
// programme.
#pragma once

#include "modules/public_site/article.hpp"

namespace jamsides::public_site {

struct Search {
    std::vector<Article> found;     // the best first
    std::vector<std::string> also;  // words that were looked for too, since they mean the same
};
// All of them, in their order, when nothing is asked for.
Search search(std::vector<Article> articles, std::string_view query, text::Language const&);

}  // namespace jamsides::public_site

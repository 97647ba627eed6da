// A count in a heading or a sentence, written as people write it: small numbers are words, and the first
// letter of a sentence is a capital.
#pragma once

#include <string>
#include <string_view>

#include "platform/text/language.hpp"
#include "platform/text/numbers.hpp"
#include "platform/text/order.hpp"

namespace jamsides::text {

// counted(sv, 3, "En grupp", "{1} grupper") → "Tre grupper". {1} is always the count, other values follow.
template <class... Args>
std::string counted(Language const& language, long long n, std::string_view one, std::string_view many,
                    Args const&... args) {
    auto const pattern = language.phrase(n, one, many);
    auto const word = number_word(language, n);
    return fill(pattern, {pattern.substr(0, 3) == "{1}" ? capitalised(word) : word, place(args)...});
}

}  // namespace jamsides::text

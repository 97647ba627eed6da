// Whether a text is UTF-8 as both databases understand it.
#include <cstdint>
#include <cstring>

#include "platform/db/error.hpp"
#include "platform/db/statement.hpp"

namespace jamsides::db {
namespace {

// Eight bytes at a time while they are all ASCII and none is zero.
std::size_t plain_prefix(std::string_view text) {
    constexpr std::uint64_t high = 0x8080808080808080, low = 0x0101010101010101;
    std::size_t at = 0;
    for (std::uint64_t eight; at + 8 <= text.size(); at += 8) {
        std::memcpy(&eight, text.data() + at, 8);
        if (((eight | (eight - low)) & high) != 0) break;
    }
    return at;
}

// How many bytes the character that begins the text takes; 0 when it is none. Overlong forms, surrogates and
// what lies beyond the last plane are none.
std::size_t character_length(std::string_view text) {
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(text[at]); };
    const unsigned char first = byte(0);
    if (first < 0x80) return first == 0 ? 0 : 1;
    const std::size_t length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || first > 0xf4 || text.size() < length) return 0;
    for (std::size_t at = 1; at < length; ++at)
        if ((byte(at) & 0xc0) != 0x80) return 0;
    const unsigned char second = byte(1);
    const bool outside = (first == 0xe0 && second < 0xa0) || (first == 0xed && second > 0x9f) ||
                         (first == 0xf0 && second < 0x90) || (first == 0xf4 && second > 0x8f);
    return outside ? 0 : length;
}

}  // namespace

void require_storable(std::string_view text, std::string_view sql) {
    text.remove_prefix(plain_prefix(text));
    while (!text.empty()) {
        const std::size_t length = character_length(text);
        if (length == 0)
            throw Error{Error::other, "A text that is not UTF-8 cannot be stored, in: " + std::string{sql}};
        text.remove_prefix(length);
    }
}

}  // namespace jamsides::db

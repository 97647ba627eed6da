// Recognises encodings by byte order mark and by whether the bytes are valid.
#include "platform/formats/decoding.hpp"

#include <array>
#include <cstdint>

namespace jamsides::formats {
namespace {

// Windows-1252 from 0x80 to 0x9f; 0 where nothing is defined.
constexpr std::array<char16_t, 32> windows_1252{
    0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017d, 0,      0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178};

void append(std::string& out, char32_t c) {
    const auto byte = [&](char32_t bits) { out += static_cast<char>(bits); };
    if (c < 0x80) return byte(c);
    if (c < 0x800) return byte(0xc0 | c >> 6), byte(0x80 | (c & 0x3f));
    if (c < 0x10000) return byte(0xe0 | c >> 12), byte(0x80 | (c >> 6 & 0x3f)), byte(0x80 | (c & 0x3f));
    byte(0xf0 | c >> 18), byte(0x80 | (c >> 12 & 0x3f)), byte(0x80 | (c >> 6 & 0x3f)),
        byte(0x80 | (c & 0x3f));
}

bool is_continuation(unsigned char c) { return (c & 0xc0) == 0x80; }

// Length of the valid character that starts at `at`, 0 when it is not valid (RFC 3629: no surrogates, nothing
// written longer than needed).
std::size_t length_at(std::string_view bytes, std::size_t at) {
    const auto byte = [&](std::size_t i) {
        return static_cast<unsigned char>(at + i < bytes.size() ? bytes[at + i] : 0);
    };
    const auto first = byte(0), second = byte(1);
    if (first < 0x80) return 1;
    if (first < 0xc2 || first > 0xf4 || !is_continuation(second)) return 0;
    if (first < 0xe0) return 2;
    if (!is_continuation(byte(2))) return 0;
    if (first < 0xf0) return (first == 0xe0 && second < 0xa0) || (first == 0xed && second > 0x9f) ? 0 : 3;
    if (!is_continuation(byte(3)) || (first == 0xf0 && second < 0x90) || (first == 0xf4 && second > 0x8f))
        return 0;
    return 4;
}

struct Tally {
    std::size_t long_characters = 0, wrong_bytes = 0;
};

Tally tally(std::string_view bytes) {
    Tally found;
    for (std::size_t i = 0; i < bytes.size();) {
        const auto length = length_at(bytes, i);
        found.long_characters += length > 1;
        found.wrong_bytes += length == 0;
        i += length == 0 ? 1 : length;
    }
    return found;
}

std::string from_windows_1252(std::string_view bytes) {
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 8);
    for (const char byte : bytes) {
        const auto c = static_cast<unsigned char>(byte);
        const bool in_table = c >= 0x80 && c < 0xa0;
        const char32_t character = in_table ? windows_1252[c - 0x80] : c;
        append(text, in_table && character == 0 ? 0xfffd : character);
    }
    return text;
}

std::string from_utf16(std::string_view bytes, bool big_endian) {
    std::string text;
    const auto unit_at = [&](std::size_t i) -> char32_t {
        const auto a = static_cast<unsigned char>(bytes[i]), b = static_cast<unsigned char>(bytes[i + 1]);
        return big_endian ? static_cast<char32_t>(a << 8 | b) : static_cast<char32_t>(b << 8 | a);
    };
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        const char32_t unit = unit_at(i);
        const char32_t next = i + 3 < bytes.size() ? unit_at(i + 2) : 0;
        const bool pair = unit >= 0xd800 && unit < 0xdc00 && next >= 0xdc00 && next < 0xe000;
        if (pair) i += 2;
        const bool alone = !pair && unit >= 0xd800 && unit < 0xe000;
        append(text, pair ? 0x10000 + ((unit - 0xd800) << 10) + (next - 0xdc00) : alone ? 0xfffd : unit);
    }
    if (bytes.size() % 2 != 0) text += replacement_character;
    return text;
}

}  // namespace

bool is_utf8(std::string_view bytes) { return tally(bytes).wrong_bytes == 0; }

std::string with_replacements(std::string_view bytes) {
    std::string text;
    text.reserve(bytes.size());
    for (std::size_t i = 0; i < bytes.size();) {
        const auto length = length_at(bytes, i);
        text += length == 0 ? replacement_character : bytes.substr(i, length);
        i += length == 0 ? 1 : length;
    }
    return text;
}

std::string to_utf8(std::string_view bytes) {
    if (bytes.starts_with("\xff\xfe")) return from_utf16(bytes.substr(2), false);
    if (bytes.starts_with("\xfe\xff")) return from_utf16(bytes.substr(2), true);
    if (bytes.starts_with("\xef\xbb\xbf")) return with_replacements(bytes.substr(3));
    const auto found = tally(bytes);
    if (found.wrong_bytes == 0) return std::string(bytes);
    return found.long_characters > found.wrong_bytes ? with_replacements(bytes) : from_windows_1252(bytes);
}

}  // namespace jamsides::formats

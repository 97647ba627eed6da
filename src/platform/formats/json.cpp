// Escaping and numbers of JSON.
#include "platform/formats/json.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>

#include "platform/formats/decoding.hpp"

namespace jamsides::formats {
namespace {

void append_escaped(std::string& out, unsigned char c) {
    constexpr std::string_view hex = "0123456789abcdef";
    switch (c) {
        case '"':
            out += "\\\"";
            return;
        case '\\':
            out += "\\\\";
            return;
        case '\n':
            out += "\\n";
            return;
        case '\r':
            out += "\\r";
            return;
        case '\t':
            out += "\\t";
            return;
        default:
            break;
    }
    out += "\\u00";
    out += hex[c >> 4];
    out += hex[c & 15];
}

bool stands_as_it_is(unsigned char c) { return c >= 0x20 && c != '"' && c != '\\' && c != '<'; }

}  // namespace

void append_json_text(std::string& out, std::string_view text) {
    if (!is_utf8(text)) return append_json_text(out, with_replacements(text));
    out += '"';
    std::size_t start = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (stands_as_it_is(c)) continue;
        out += text.substr(start, i - start);
        append_escaped(out, c);
        start = i + 1;
    }
    out += text.substr(start);
    out += '"';
}

void append_json_number(std::string& out, double number) {
    if (!std::isfinite(number)) {
        out += "null";
        return;
    }
    std::array<char, 32> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    out.append(digits.data(), end);
}

}  // namespace jamsides::formats

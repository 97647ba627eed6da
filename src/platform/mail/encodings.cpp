// Quoted-printable, base64, percent signs and RFC 2047 words.
#include "platform/mail/encodings.hpp"

#include <sodium.h>

#include "platform/mail/mime.hpp"

namespace jamsides::mail {
namespace {

constexpr char digits[] = "0123456789ABCDEF";
constexpr std::size_t line_length = 76;

std::string escaped(char sign, char c) {
    const auto byte = static_cast<unsigned char>(c);
    return {sign, digits[byte >> 4], digits[byte & 15]};
}

bool is_letter_or_digit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool continues_character(char c) { return (static_cast<unsigned char>(c) & 0xc0) == 0x80; }

// Spaces and tabs are written out only where something follows them on the line.
std::string quoted(char c, bool last_on_line) {
    const bool blank = c == ' ' || c == '\t';
    const bool plain = c > ' ' && c < 0x7f && c != '=';
    return plain || (blank && !last_on_line) ? std::string{c} : escaped('=', c);
}

}  // namespace

std::string quoted_printable(std::string_view text) {
    std::string out, line;
    const auto end_line = [&](std::string_view end) {
        out += line;
        out += end;
        line.clear();
    };
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n') continue;
        if (text[at] == '\n') {
            end_line("\r\n");
            continue;
        }
        const bool last = at + 1 == text.size() || text[at + 1] == '\n' || text[at + 1] == '\r';
        const std::string next = quoted(text[at], last);
        if (line.size() + next.size() > line_length - 1) end_line("=\r\n");
        line += next;
    }
    if (!line.empty()) end_line("\r\n");
    return out;
}

std::string base64_lines(std::string_view bytes) {
    constexpr std::size_t bytes_a_line = line_length / 4 * 3;
    std::string out;
    for (; !bytes.empty(); bytes.remove_prefix(std::min(bytes.size(), bytes_a_line))) {
        const auto part = bytes.substr(0, bytes_a_line);
        std::string line(sodium_base64_ENCODED_LEN(part.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
        sodium_bin2base64(line.data(), line.size(), reinterpret_cast<unsigned char const*>(part.data()),
                          part.size(), sodium_base64_VARIANT_ORIGINAL);
        line.pop_back();
        out += line + "\r\n";
    }
    return out;
}

std::string percent_encoded(std::string_view text) {
    std::string out;
    for (char c : text)
        out += is_letter_or_digit(c) || c == '-' || c == '.' || c == '_' ? std::string{c} : escaped('%', c);
    return out;
}

// Encoded words hold whole characters and at most 75 signs; plain ASCII that fits is left as it is.
std::string encoded_words(std::string_view text, std::size_t already_on_line) {
    bool plain = text.size() + already_on_line <= line_length && text.find("=?") == std::string_view::npos;
    for (char c : text) plain = plain && static_cast<unsigned char>(c) < 0x80;
    if (plain) return std::string{text};
    constexpr std::string_view start = "=?UTF-8?Q?", end = "?=";
    std::string out{start};
    std::size_t used = already_on_line + start.size();
    while (!text.empty()) {
        std::size_t length = 1;
        while (length < text.size() && continues_character(text[length])) ++length;
        std::string next;
        for (char c : text.substr(0, length))
            next += c == ' ' ? "_" : is_letter_or_digit(c) ? std::string{c} : escaped('=', c);
        if (used + next.size() + end.size() > line_length) {
            out += std::string{end} + "\r\n " + std::string{start};
            used = 1 + start.size();
        }
        out += next;
        used += next.size();
        text.remove_prefix(length);
    }
    return out += end;
}

}  // namespace jamsides::mail

// Repairs by ICU, only when something needs repair.
#include "platform/formats/document/legible.hpp"

#include <unicode/unistr.h>

#include <algorithm>

namespace jamsides::formats::document {
namespace {

bool forbidden(UChar32 sign) {
    return (sign < 0x20 && sign != '\n') || (sign >= 0x7F && sign < 0xA0) || (sign & 0xFFFE) == 0xFFFE;
}

}  // namespace

std::string legible(std::string_view words) {
    auto plain = [](unsigned char c) { return (c >= 0x20 && c < 0x7F) || c == '\n'; };
    if (std::all_of(words.begin(), words.end(), plain)) return std::string(words);
    auto text = icu::UnicodeString::fromUTF8({words.data(), static_cast<int32_t>(words.size())});
    icu::UnicodeString kept;
    for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1))
        if (auto sign = text.char32At(i); !forbidden(sign)) kept.append(sign);
    std::string out;
    return kept.toUTF8String(out);
}

std::string xml_escaped(std::string_view words) {
    std::string out;
    for (char c : legible(words)) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == '"')
            out += "&quot;";
        else
            out += c;
    }
    return out;
}

bool is_whole_address(std::string_view link) {
    for (std::string_view scheme : {"https://", "http://", "mailto:", "tel:"})
        if (link.starts_with(scheme)) return true;
    return false;
}

bool can_be_followed(std::string_view link) {
    return is_whole_address(link) || link.starts_with('/') || link.starts_with('#');
}

}  // namespace jamsides::formats::document

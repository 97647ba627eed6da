// Escaping; see value.hpp.
#include "platform/templates/value.hpp"

#include <charconv>

namespace jamsides::html {
namespace {

bool is_allowed_url(std::string_view url) {
    auto const end = url.find_first_of(":/?#");
    if (end == std::string_view::npos || url[end] != ':') return true;
    auto const scheme = url.substr(0, end);
    for (std::string_view const allowed : {"http", "https", "mailto", "tel", "webcal"})
        if (scheme == allowed) return true;
    return false;
}

void percent_encode(std::string& out, std::string_view text) {
    constexpr std::string_view kept = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~@,";
    constexpr char digits[] = "0123456789ABCDEF";
    for (unsigned char const c : text) {
        if (kept.find(static_cast<char>(c)) != std::string_view::npos)
            out += static_cast<char>(c);
        else
            out += '%', out += digits[c >> 4], out += digits[c & 15];
    }
}

}  // namespace

void escape(std::string& out, std::string_view text) {
    std::size_t from = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        char const* entity = nullptr;
        switch (text[i]) {
            case '&':
                entity = "&amp;";
                break;
            case '<':
                entity = "&lt;";
                break;
            case '>':
                entity = "&gt;";
                break;
            case '"':
                entity = "&quot;";
                break;
            case '\'':
                entity = "&#39;";
                break;
            default:
                continue;
        }
        out.append(text, from, i - from).append(entity);
        from = i + 1;
    }
    out.append(text, from);
}

void put(std::string& out, Context context, std::string_view value) {
    if (context == Context::url_part)
        percent_encode(out, value);
    else if (context == Context::url && !is_allowed_url(value))
        out += '#';
    else
        escape(out, value);
}

void put(std::string& out, double number) {
    char digits[64];
    auto const end = std::to_chars(digits, digits + sizeof digits, number, std::chars_format::fixed, 2).ptr;
    std::string_view text{digits, end};
    while (text.ends_with('0')) text.remove_suffix(1);
    if (text.ends_with('.')) text.remove_suffix(1);
    out += text == "-0" ? "0" : text;
}

}  // namespace jamsides::html

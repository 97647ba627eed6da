// Escaping and folding of content lines.
#include "platform/formats/calendar_lines.hpp"
#include "platform/text/joined.hpp"

namespace jamsides::formats {
namespace {

constexpr std::size_t longest_line = 75;  // bytes, without the line end

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }

bool is_inside_character(char c) { return (static_cast<unsigned char>(c) & 0xc0) == 0x80; }

// What has to stand before or instead of a character of a text; CR goes, since LF says enough.
void append_escaped(std::string& out, char c) {
    if (c == '\n') {
        out += "\\n";
    } else if (c == '\\' || c == ';' || c == ',') {
        out += '\\';
        out += c;
    } else if (!is_control(c) || c == '\t') {
        out += c;
    }
}

}  // namespace

void append_line(std::string& out, std::string_view name, std::string_view value) {
    if (name.size() + 1 + value.size() <= longest_line) {
        out.append(name).append(":").append(value).append("\r\n");
        return;
    }
    std::string line(name);
    line.append(":").append(value);
    std::size_t at = 0, room = longest_line;
    while (line.size() - at > room) {
        auto cut = at + room;
        while (cut > at + 1 && is_inside_character(line[cut])) --cut;
        out.append(line, at, cut - at).append("\r\n ");
        at = cut;
        room = longest_line - 1;  // the space counts
    }
    out.append(line, at).append("\r\n");
}

std::string escaped(std::string_view text) {
    std::string out;
    out.reserve(text.size() + 8);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool lone_return = text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n');
        append_escaped(out, lone_return ? '\n' : text[i]);
    }
    return out;
}

std::string escaped_list(std::vector<std::string> const& texts) { return text::joined(texts, escaped, ","); }

std::string without_line_ends(std::string_view text) {
    std::string out;
    for (const char c : text)
        if (!is_control(c)) out += c;
    return out;
}

std::string quoted_parameter(std::string_view text) {
    std::string out = "\"";
    for (const char c : text)
        if (!is_control(c) && c != '"') out += c;
    return out + '"';
}

}  // namespace jamsides::formats

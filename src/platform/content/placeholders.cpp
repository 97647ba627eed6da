// Filling in a letter, line by line.
#include "platform/content/placeholders.hpp"

#include <algorithm>
#include <optional>
#include <stdexcept>

namespace jamsides::content {
namespace {

struct Placeholder {
    std::size_t begin, end;  // of the whole {{…}}
    char guard;              // '?', '!' or ' '
    std::string_view name;
};

std::optional<Placeholder> next_placeholder(std::string_view text, std::size_t from) {
    const auto begin = text.find("{{", from);
    if (begin == text.npos) return std::nullopt;
    const auto close = text.find("}}", begin);
    if (close == text.npos) return std::nullopt;
    std::string_view name = text.substr(begin + 2, close - begin - 2);
    const char guard = name.starts_with('?') || name.starts_with('!') ? name.front() : ' ';
    if (guard != ' ') name.remove_prefix(1);
    return Placeholder{begin, close + 2, guard, name};
}

std::string const& value_of(Placeholder const& placeholder, Values const& values) {
    const auto value = values.find(placeholder.name);
    if (value == values.end())
        throw std::invalid_argument{"no value for the placeholder " + std::string{placeholder.name}};
    return value->second;
}

// The line with its values in place, and whether one of its placeholders says that it should go.
struct Line {
    std::string text;
    bool goes = false;
};

Line filled_line(std::string_view line, Values const& values) {
    Line result;
    std::size_t at = 0;
    while (const auto placeholder = next_placeholder(line, at)) {
        auto const& value = value_of(*placeholder, values);
        result.goes = result.goes || value.empty() != (placeholder->guard == '!');
        result.text.append(line, at, placeholder->begin - at);
        if (placeholder->guard == ' ') result.text += value;
        at = placeholder->end;
    }
    result.text.append(line, at);
    return result;
}

}  // namespace

std::vector<std::string> placeholders_in(std::string_view text) {
    std::vector<std::string> names;
    for (auto next = next_placeholder(text, 0); next; next = next_placeholder(text, next->end))
        if (std::ranges::find(names, next->name) == names.end()) names.emplace_back(next->name);
    return names;
}

std::vector<std::string> unknown_placeholders(std::string_view text, Values const& values) {
    auto names = placeholders_in(text);
    std::erase_if(names, [&](std::string const& name) { return values.contains(name); });
    return names;
}

std::string fill(std::string_view text, Values const& values) {
    std::string result;
    bool after_gap = true;  // no empty line first, and never two together where a paragraph went
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        const auto line = filled_line(text.substr(0, end), values);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.goes || (line.text.empty() && after_gap)) continue;
        after_gap = line.text.empty();
        result.append(line.text) += '\n';
    }
    while (result.ends_with('\n')) result.pop_back();
    return result;
}

std::string fill_heading(std::string_view text, Values const& values) {
    std::string heading = filled_line(text, values).text;
    while (heading.ends_with(' ')) heading.pop_back();
    return heading;
}

}  // namespace jamsides::content

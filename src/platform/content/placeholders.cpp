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

// Nothing when one of the line's placeholders says that it should go.
std::optional<std::string> filled_line(std::string_view line, Values const& values) {
    std::string result;
    std::size_t at = 0;
    while (const auto placeholder = next_placeholder(line, at)) {
        const auto value = values.find(placeholder->name);
        if (value == values.end())
            throw std::invalid_argument{"no value for the placeholder " + std::string{placeholder->name}};
        if (value->second.empty() != (placeholder->guard == '!')) return std::nullopt;
        result.append(line, at, placeholder->begin - at);
        if (placeholder->guard == ' ') result += value->second;
        at = placeholder->end;
    }
    return result.append(line, at);
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
        if (!line || (line->empty() && after_gap)) continue;
        after_gap = line->empty();
        result.append(*line) += '\n';
    }
    while (result.ends_with('\n')) result.pop_back();
    return result;
}

}  // namespace jamsides::content

// Takes a text apart; what is wrong is a defect of the program, found by the tests and named by file.
#include "platform/content/front_matter.hpp"

#include <stdexcept>

namespace jamsides::content {
namespace {

constexpr std::string_view fence = "---\n";
constexpr std::string_view english_part = "\n+++ en\n";

[[noreturn]] void fault(std::string_view path, std::string_view what) {
    throw std::logic_error{"content/" + std::string{path} + ": " + std::string{what}};
}

std::string trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \n");
    if (first == text.npos) return {};
    return std::string{text.substr(first, text.find_last_not_of(" \n") - first + 1)};
}

void read_fields(std::string_view lines, TextInTwoLanguages& text) {
    while (!lines.empty()) {
        const std::string_view line = lines.substr(0, lines.find('\n'));
        lines.remove_prefix(std::min(line.size() + 1, lines.size()));
        const auto colon = line.find(": ");
        if (colon == line.npos) fault(text.path, "a line of the opening is not \"key: value\"");
        text.fields.emplace(trimmed(line.substr(0, colon)), trimmed(line.substr(colon + 2)));
    }
}

}  // namespace

std::string const& TextInTwoLanguages::field(std::string_view key) const {
    const auto found = fields.find(key);
    if (found == fields.end() || found->second.empty()) fault(path, "the opening lacks " + std::string{key});
    return found->second;
}

TextInTwoLanguages read_text(File const& file) {
    TextInTwoLanguages text{.path = file.path, .fields = {}, .swedish = {}, .english = {}};
    if (!file.text.starts_with(fence)) fault(file.path, "does not open with ---");
    const auto end_of_opening = file.text.find("\n---\n");
    const auto english = file.text.find(english_part);
    if (end_of_opening == file.text.npos) fault(file.path, "the opening is not closed with ---");
    if (english == file.text.npos) fault(file.path, "has no part \"+++ en\"");
    read_fields(file.text.substr(fence.size(), end_of_opening + 1 - fence.size()), text);
    const auto swedish = end_of_opening + 1 + fence.size();
    text.swedish = trimmed(file.text.substr(swedish, english - swedish));
    text.english = trimmed(file.text.substr(english + english_part.size()));
    return text;
}

}  // namespace jamsides::content

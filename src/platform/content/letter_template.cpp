// Letter templates, read from content/letters.
#include "platform/content/letter_template.hpp"

#include "platform/content/front_matter.hpp"

namespace jamsides::content {
namespace {

constexpr std::string_view block_mark = "## ";

std::string_view without_space_around(std::string_view text) {
    const auto first = text.find_first_not_of(" \n");
    if (first == text.npos) return {};
    return text.substr(first, text.find_last_not_of(" \n") - first + 1);
}

// "id: Heading\nbody …" → a block
LetterBlock block_from(std::string_view text) {
    const std::string_view line = text.substr(0, text.find('\n'));
    const auto colon = std::min(line.find(':'), line.size());
    const auto heading = colon < line.size() ? line.substr(colon + 1) : std::string_view{};
    return {std::string{line.substr(0, colon)}, std::string{without_space_around(heading)},
            std::string{without_space_around(text.substr(line.size()))}};
}

std::vector<LetterBlock> blocks_of(std::string_view text) {
    if (!text.starts_with(block_mark)) return {{"body", "", std::string{text}}};
    std::vector<LetterBlock> blocks;
    while (!text.empty()) {
        text.remove_prefix(block_mark.size());
        const auto next = text.find("\n## ");
        blocks.push_back(block_from(text.substr(0, next)));
        text.remove_prefix(next == text.npos ? text.size() : next + 1);
    }
    return blocks;
}

LetterTemplate template_from(TextInTwoLanguages const& text) {
    return {.name = text.field("name"),
            .form = text.field("form"),
            .title = text.field("title"),
            .audience = text.field("audience"),
            .swedish = {text.field("subject_sv"), blocks_of(text.swedish)},
            .english = {text.field("subject_en"), blocks_of(text.english)}};
}

}  // namespace

std::vector<LetterTemplate> letter_templates() {
    std::vector<LetterTemplate> templates;
    for (File const& file : in_folder("letters")) templates.push_back(template_from(read_text(file)));
    return templates;
}

LetterTemplate letter_template(std::string_view name) {
    const std::string path = "letters/" + std::string{name} + ".md";
    return template_from(read_text({path, text_of(path)}));
}

}  // namespace jamsides::content

// Texts parted at their headings.
#include "modules/public_site/markdown.hpp"

namespace jamsides::public_site {

std::vector<Section> sections_of(std::string_view markdown) {
    std::vector<Section> sections;
    std::string heading, text;
    auto const close = [&] {
        if (!heading.empty() || text.find_first_not_of(" \n") != text.npos)
            sections.push_back({heading, html_of(text)});
        text.clear();
    };
    while (!markdown.empty()) {
        auto const end = std::min(markdown.find('\n'), markdown.size());
        auto line = markdown.substr(0, end);
        markdown.remove_prefix(std::min(end + 1, markdown.size()));
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (line.starts_with("## ")) {
            close();
            heading = line.substr(3);
        } else {
            text.append(line).push_back('\n');
        }
    }
    close();
    return sections;
}

}  // namespace jamsides::public_site

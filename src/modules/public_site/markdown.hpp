// What the office writes in Markdown becomes the page's HTML.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ui/markdown.hpp"

namespace jamsides::public_site {

using ui::html_of;

// The text under each heading of the second level, in order. What stands before the first has no heading.
struct Section {
    std::string heading;
    html::Safe body;
};
std::vector<Section> sections_of(std::string_view markdown);

}  // namespace jamsides::public_site

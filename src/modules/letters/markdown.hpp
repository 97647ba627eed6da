// Markdown as the blocks of a document: what the office writes becomes paragraphs, lists and links of a
// letter.
#pragma once

#include <string_view>
#include <vector>

#include "platform/formats/document/document.hpp"

namespace jamsides::letters {

// Raw HTML becomes the text it is; headings begin at `heading_level`.
std::vector<formats::document::Block> blocks_of(std::string_view markdown, int heading_level = 3);

}  // namespace jamsides::letters

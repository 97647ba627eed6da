// A document as a semantic HTML fragment, for the preview on screen, and as a file of its own; classes are
// those of the letter's style sheet.
#pragma once

#include <string>
#include <string_view>

#include "platform/formats/document/document.hpp"

namespace jamsides::formats::document {

// `top_heading` is the level that the document's first level gets: 2 inside a page with a heading of its own.
std::string to_html(Document const& document, int top_heading = 1);

// A whole page to save and open by itself: `fragment` is the document as to_html wrote it, now or when it was
// kept, and `style` is CSS that fetches nothing.
std::string to_html_file(Document const& document, std::string_view fragment, std::string_view style);

}  // namespace jamsides::formats::document

// A document as a semantic HTML fragment, for the preview on screen; classes are those of the letter's style
// sheet.
#pragma once

#include <string>

#include "platform/formats/document/document.hpp"

namespace jamsides::formats::document {

// `top_heading` is the level that the document's first level gets: 2 inside a page with a heading of its own.
std::string to_html(Document const& document, int top_heading = 1);

}  // namespace jamsides::formats::document

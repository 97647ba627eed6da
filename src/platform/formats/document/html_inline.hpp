// The smallest parts of a document's HTML: escaped words, styled runs, drawings and pictures.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "platform/formats/document/document.hpp"

namespace jamsides::formats::document {

std::string base64(std::string_view bytes);
std::string escaped(std::string_view words);  // "\n" becomes a line break
std::string inline_html(Text const& text);
std::string lines_html(std::vector<std::string> const& lines);
std::string drawing_html(Drawing const& drawing, std::string const& alternative, std::string_view css_class);
std::string picture_html(Picture const& picture,
                         std::string const& alternative);  // the bytes inside the page

}  // namespace jamsides::formats::document

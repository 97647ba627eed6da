// A document as DOCX with real styles, lists, tables and alternative texts; equal documents give equal bytes.
#pragma once

#include <string>

#include "platform/formats/document/document.hpp"

namespace jamsides::formats::document {

std::string to_docx(Document const& document);

}  // namespace jamsides::formats::document

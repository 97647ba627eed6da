// A document as tagged PDF (PDF/UA-1): equal documents give equal bytes.
#pragma once

#include <string>

#include "platform/formats/document/document.hpp"

namespace jamsides::formats::document {

std::string to_pdf(Document const& document);

}  // namespace jamsides::formats::document

// What a PDF says about itself: title and author, that anyone can read it (PDF/UA-1), that it can be kept
// (PDF/A-2a), and what its colours mean.
#pragma once

#include "platform/formats/document/document.hpp"
#include "platform/formats/document/pdf/file.hpp"

namespace jamsides::formats::document::pdf {

// Each adds an object and gives its number.
int add_metadata(File& file, Document const& document);    // XMP
int add_properties(File& file, Document const& document);  // the older dictionary of the same facts
int add_output_intent(File& file);

}  // namespace jamsides::formats::document::pdf

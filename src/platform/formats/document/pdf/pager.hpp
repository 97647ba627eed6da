// Pieces onto pages: where a page ends, and what is repeated on the next.
#pragma once

#include "platform/formats/document/pdf/painter.hpp"

namespace jamsides::formats::document::pdf {

struct Flow;

// Paints every piece and notes on which page each bookmark came to stand.
void paginate(Flow& flow, Painter& painter, bool letter);

}  // namespace jamsides::formats::document::pdf

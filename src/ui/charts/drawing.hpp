// A plot as a drawing of a report: the same places, in fixed units and the colours of paper.
#pragma once

#include "platform/formats/document/document.hpp"
#include "ui/charts/plot.hpp"

namespace jamsides::ui::charts {

// The drawing is as wide as the text of a page; its words are outlines, so the alternative text and a table
// beside it must say the same.
formats::document::Figure figure(Plot const& plot, std::string caption);

}  // namespace jamsides::ui::charts

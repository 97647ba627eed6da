// A welcome letter with every kind of block, of invented people: what the document tests and measurements
// write.
#pragma once

#include "platform/formats/document/document.hpp"

namespace jamsides::harness {

formats::document::Document sample_letter();
// The month grid of the letter's time plan.
formats::document::Table sample_time_plan();

}  // namespace jamsides::harness

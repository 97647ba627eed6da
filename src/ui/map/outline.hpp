// Sweden's outline, made at build time (tools/outline.mjs).
#pragma once

#include <cstdint>
#include <span>

namespace jamsides::ui {

// Longitude and latitude in turn, in thousandths of a degree; 0, 0 ends a ring.
std::span<const std::int32_t> sweden();

}  // namespace jamsides::ui

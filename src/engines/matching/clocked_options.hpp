// Options with a clock behind them, for whoever calls the engine from the world of time.
#pragma once

#include <atomic>

#include "engines/matching/options.hpp"

namespace jamsides::matching {

// Counts seconds from now; stops after `limit` seconds (0: never) or when `cancelled`, if given, becomes
// true.
Options clocked_options(double limit, std::atomic<bool> const* cancelled = nullptr);

}  // namespace jamsides::matching

// What-if: read from an address, reckoned, and put into words.
#pragma once

#include "modules/matching/views.hpp"
#include "platform/http/pairs.hpp"

namespace jamsides::matching {

// The trial in `try`, `who`, `with`, `where` and `drop`, with its answers. Nothing asked for: an empty view.
TrialView trial_asked_for(http::Fields const& fields, Reading const& reading, text::Language const& language);

// The problem in which the trial holds and the dropped rules do not. `view` has no fault.
Problem problem_with(TrialView const& view, Reading const& reading);

}  // namespace jamsides::matching

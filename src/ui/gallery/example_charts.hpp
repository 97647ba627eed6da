// Charts of the gallery, with figures as they look: a gap that closes, a count with intervals, an effect
// among others.
#pragma once

#include "ui/charts/gap_chart.hpp"
#include "ui/charts/pair_chart.hpp"
#include "ui/charts/placebo_chart.hpp"

namespace jamsides::ui {

charts::PairChart closing_pairs();
charts::GapChart closing_gap();
charts::PairChart counted_pairs();
charts::PlaceboChart among_others();

}  // namespace jamsides::ui

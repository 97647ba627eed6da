// The charts of one indicator, from the same value as its table.
#pragma once

#include "modules/indicators/one_indicator.hpp"
#include "ui/charts/gap_chart.hpp"
#include "ui/charts/gap_map.hpp"
#include "ui/charts/pair_chart.hpp"

namespace jamsides::indicators {

int decimals(OneIndicator const&);
ui::charts::PairChart pair_chart(OneIndicator const&, text::Language const&);
ui::charts::GapChart gap_chart(OneIndicator const&, text::Language const&);

}  // namespace jamsides::indicators

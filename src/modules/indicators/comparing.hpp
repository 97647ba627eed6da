// One organisation beside its peers, from the mapped figures: on everything at once, on one indicator, and
// after a measure. The arithmetic and its meaning are the engine's (engines/statistics).
#pragma once
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engines/statistics/effect.hpp"
#include "engines/statistics/scan.hpp"
#include "modules/indicators/figures.hpp"

namespace jamsides::indicators {

// Every indicator of the list that has a gap, the organisation's against the peers', the same year for all;
// with the false discovery rate controlled. The most unusual first.
std::vector<statistics::ScanRow> scan(Figures const&, std::span<Indicator const>, std::string_view area,
                                      std::span<std::string const> peers, int year);

// One indicator, year by year: the middle and the middle half of the peers, drawn as a quiet band.
struct PeerYear {
    int year = 0;
    std::size_t peers = 0;                    // that have a gap that year; 0: the rest are absent
    std::optional<double> median, low, high;  // of the gap: the middle, the quartiles
    std::optional<double> women, men;         // the middle of each
};
std::vector<PeerYear> peer_band(Figures const&, Indicator const&, std::span<std::string const> peers);

// The organisation's gap of one year beside the peers'; none: too little to say.
std::optional<statistics::Comparison> compare(Figures const&, Indicator const&, std::string_view area,
                                              std::span<std::string const> peers, int year);

// The gap of everybody that year, ascending: the map, the row of dots.
struct AreaGap {
    std::string area;
    double gap = 0;
};
std::vector<AreaGap> gaps_across(Figures const&, Indicator const&, int year);

// Did something change? See statistics::Effect; fewer than 19 peers: too little to say.
statistics::Effect effect(Figures const&, Indicator const&, std::string_view area,
                          std::span<std::string const> peers, statistics::Years before,
                          statistics::Years after);

}  // namespace jamsides::indicators

// Did something change after a measure? One's own change of gap against that of the peers, who did not act.
#pragma once
#include <optional>
#include <span>
#include <vector>

#include "engines/statistics/proportion.hpp"
#include "engines/statistics/series.hpp"

namespace jamsides::statistics {

struct Years {
    int first = 0, last = 0;  // both included
};

inline constexpr std::size_t enough_peers = 19;  // with fewer, p could not reach 0.05 whatever had happened

struct Effect {
    std::optional<double>
        change;  // own: mean of the years after − mean of the years before; none: a missing side
    std::optional<double> peer_change;  // mean of the peers' changes
    std::optional<double> effect;       // change − peer_change
    std::size_t peers = 0;              // peers with a value on both sides; the others are left out
    std::vector<double> placebos;       // the effect of each of those, treated as if it had acted, sorted
    std::optional<double> p;  // (r + 1)/(peers + 1), r placebos at least as large in size; none: < 19 peers
    Standing standing = Standing::too_little;  // clear: p ≤ 0.05
};

// In-space placebo (Abadie, Diamond & Hainmueller 2010, JASA 105:493–505): when a peer is treated as if it
// had acted, the organisation itself takes its place among that peer's peers, so that all are treated alike.
// Means are over the years that have a value. With `repeated` a run of the same value counts once.
// Years that overlap, or an "after" that is not after: Unusable.
Effect effect(std::span<Observation const> own, std::span<Series const> peers, Years before, Years after,
              bool repeated = false);

}  // namespace jamsides::statistics

// Small numbers are hidden, and as few others as it takes for the hidden ones not to be computed from the
// sums.
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "engines/statistics/derivable.hpp"

namespace jamsides::statistics {

enum class Why { small, protects };  // has 1 to threshold−1 cases; shields another cell

struct Hidden {
    std::size_t cell = 0;
    Why why = Why::small;
};

struct Suppression {
    std::vector<Hidden> hidden;  // by cell
    bool fewest = true;  // no smaller set of shielding cells exists. False only for a table so large and
                         // so sparse that the search gave up; then the set is still safe
};

// `counts`: every cell of the table, sums included; persons, none: missing, and so already hidden from the
// reader. 0 is always shown. `sums`: which cells are shown as sums of which; each must hold, else Unusable.
// `threshold` ≥ 1: a cell with 1 to threshold−1 cases is hidden (5 hides 1–4). Among equally small sets one
// is chosen that keeps sums and large numbers on show. Show a reader which cells are hidden, not why: that a
// cell shields says that it is at least the threshold, and narrows the others. Cf. Gusfield 1988 (SIAM J.
// Comput. 17:552–571).
Suppression suppress(std::span<std::optional<std::int64_t> const> counts, std::span<Sum const> sums,
                     std::int64_t threshold = 5);

}  // namespace jamsides::statistics

// What a reader can compute of the hidden cells in a table whose sums are shown: linear algebra, done
// exactly.
#pragma once
#include <cstddef>
#include <span>
#include <vector>

namespace jamsides::statistics {

// The cell `total` is the sum of the cells `parts`; indices into the table's cells.
struct Sum {
    std::size_t total = 0;
    std::vector<std::size_t> parts;
};

// A hidden cell that follows from the shown ones, and the shown cells that one such computation uses. To stop
// it, at least one of those must be hidden too.
struct Derivation {
    std::size_t cell = 0;
    std::vector<std::size_t> from;
};

// One derivation for every hidden cell that the sums settle. Two-way tables are exact; so are others, as the
// arithmetic is modulo a prime far larger than any determinant a table of sums can have.
std::vector<Derivation> derivable(std::size_t cells, std::span<Sum const> sums,
                                  std::vector<bool> const& hidden);

// The cells in groups that no sum ties to each other: each can be looked at by itself.
std::vector<std::vector<std::size_t>> connected(std::size_t cells, std::span<Sum const> sums);

}  // namespace jamsides::statistics

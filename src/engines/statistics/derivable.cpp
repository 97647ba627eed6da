// Gauss–Jordan elimination modulo the prime 2³¹ − 1, hidden cells first: a reduced row with one hidden cell
// in it is a way to compute that cell, and every cell that can be computed has such a row.
#include "engines/statistics/derivable.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <numeric>

namespace jamsides::statistics {
namespace {

constexpr std::uint64_t prime = 2147483647;
using Row = std::vector<std::uint64_t>;

std::uint64_t inverse(std::uint64_t value) {
    std::uint64_t power = value, result = 1;
    for (std::uint64_t exponent = prime - 2; exponent > 0; exponent /= 2) {
        if (exponent % 2 == 1) result = result * power % prime;
        power = power * power % prime;
    }
    return result;
}

std::vector<Row> rows_of(std::size_t cells, std::span<Sum const> sums) {
    std::vector<Row> rows;
    for (Sum const& sum : sums) {
        Row row(cells);
        for (std::size_t part : sum.parts) row[part] = 1;
        row[sum.total] = prime - 1;
        rows.push_back(std::move(row));
    }
    return rows;
}

// The rows stay thin, so only what the pivot row has is touched.
void clear_column(std::vector<Row>& rows, std::size_t pivot, std::size_t column) {
    std::uint64_t const scale = inverse(rows[pivot][column]);
    std::vector<std::size_t> present;
    for (std::size_t k = 0; k < rows[pivot].size(); ++k) {
        if (rows[pivot][k] == 0) continue;
        rows[pivot][k] = rows[pivot][k] * scale % prime;
        present.push_back(k);
    }
    for (std::size_t other = 0; other < rows.size(); ++other) {
        std::uint64_t const factor = rows[other][column];
        if (other == pivot || factor == 0) continue;
        for (std::size_t k : present)
            rows[other][k] = (rows[other][k] + (prime - factor) * rows[pivot][k]) % prime;
    }
}

}  // namespace

std::vector<Derivation> derivable(std::size_t cells, std::span<Sum const> sums,
                                  std::vector<bool> const& hidden) {
    std::vector<Row> rows = rows_of(cells, sums);
    std::size_t settled = 0;
    for (std::size_t column = 0; column < cells && settled < rows.size(); ++column) {
        if (!hidden[column]) continue;
        auto const from = rows.begin() + std::ptrdiff_t(settled);
        auto const pivot = std::find_if(from, rows.end(), [&](Row const& row) { return row[column] != 0; });
        if (pivot == rows.end()) continue;
        std::iter_swap(from, pivot);
        clear_column(rows, settled++, column);
    }
    std::vector<Derivation> found;
    for (std::size_t i = 0; i < settled; ++i) {
        Derivation derivation;
        std::size_t unknown = 0;
        for (std::size_t k = 0; k < cells; ++k) {
            if (rows[i][k] == 0) continue;
            if (hidden[k])
                derivation.cell = k, ++unknown;
            else
                derivation.from.push_back(k);
        }
        if (unknown == 1) found.push_back(std::move(derivation));
    }
    return found;
}

std::vector<std::vector<std::size_t>> connected(std::size_t cells, std::span<Sum const> sums) {
    std::vector<std::size_t> leader(cells);
    std::iota(leader.begin(), leader.end(), 0);
    auto const leader_of = [&](std::size_t cell) {
        while (leader[cell] != cell) cell = leader[cell] = leader[leader[cell]];
        return cell;
    };
    for (Sum const& sum : sums)
        for (std::size_t part : sum.parts) leader[leader_of(part)] = leader_of(sum.total);
    std::map<std::size_t, std::vector<std::size_t>> groups;
    for (std::size_t cell = 0; cell < cells; ++cell) groups[leader_of(cell)].push_back(cell);
    std::vector<std::vector<std::size_t>> found;
    for (auto& [first, group] : groups) found.push_back(std::move(group));
    return found;
}

}  // namespace jamsides::statistics

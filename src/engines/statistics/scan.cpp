// Comparison of every indicator with the false discovery rate held at ten per cent.
#include "engines/statistics/scan.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>

#include "engines/statistics/unusable.hpp"

namespace jamsides::statistics {
namespace {

// Adjusts p-values that stand in ascending order, in place.
void adjust_ascending(std::span<double> p) {
    double smallest = 1;
    for (std::size_t rank = p.size(); rank > 0; --rank) {
        smallest = std::min(smallest, double(p.size()) / double(rank) * p[rank - 1]);
        p[rank - 1] = smallest;
    }
}

// What rows are sorted by, beside each other in memory. Places follow p, so they need not be known yet.
struct Rank {
    double p, z;
    std::uint32_t row;
};

// Puts every row in its place by following where each came from, so that no second list is needed.
void put_in_order(std::vector<ScanRow>& rows, std::vector<Rank>& ranks) {
    for (std::uint32_t start = 0; start < rows.size(); ++start) {
        if (ranks[start].row == start) continue;
        ScanRow first = std::move(rows[start]);
        std::uint32_t to = start;
        for (std::uint32_t from = ranks[to].row; from != start; from = ranks[to].row) {
            rows[to] = std::move(rows[from]);
            ranks[to].row = to;
            to = from;
        }
        rows[to] = std::move(first);
        ranks[to].row = to;
    }
}

void unusual_first(std::vector<ScanRow>& rows) {
    std::vector<Rank> ranks;
    ranks.reserve(rows.size());
    for (ScanRow const& row : rows)
        ranks.push_back({row.comparison ? row.comparison->p : 2,
                         row.comparison && row.comparison->z ? std::abs(*row.comparison->z) : 0,
                         std::uint32_t(ranks.size())});
    std::ranges::sort(ranks, [&](Rank const& a, Rank const& b) {
        if (a.p != b.p) return a.p < b.p;
        return a.z != b.z ? a.z > b.z : rows[a.row].kpi < rows[b.row].kpi;
    });
    put_in_order(rows, ranks);
}

}  // namespace

std::vector<double> benjamini_hochberg(std::span<double const> p) {
    for (double each : p)
        if (!(each >= 0 && each <= 1)) throw Unusable("Ett p-värde ligger mellan 0 och 1");
    std::vector<std::size_t> order(p.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, {}, [&](std::size_t i) { return p[i]; });
    std::vector<double> ascending, adjusted(p.size());
    for (std::size_t i : order) ascending.push_back(p[i]);
    adjust_ascending(ascending);
    for (std::size_t rank = 0; rank < order.size(); ++rank) adjusted[order[rank]] = ascending[rank];
    return adjusted;
}

std::string_view name(Place place) {
    static constexpr std::string_view names[] = {"stands-out", "may-be-chance", "as-elsewhere", "too-little"};
    return names[int(place)];
}

Place place(double p, double p_adjusted) {
    // A hair's breadth for rounding: 0.1 as 3/30 and as 1/10 is the same limit.
    if (p_adjusted <= 0.10 + 1e-12) return Place::stands_out;
    return p <= 0.20 + 1e-12 ? Place::may_be_chance : Place::as_elsewhere;
}

void Scan::add(std::string_view kpi, std::optional<double> gap, std::span<double const> peers, bool divided) {
    ScanRow& row = rows_.emplace_back();
    row.kpi = kpi, row.gap = gap, row.divided = divided;
    if (gap) row.comparison = compare(*gap, peers, scratch_);
}

std::vector<ScanRow> Scan::rows() && {
    std::vector<ScanRow> rows = std::move(rows_);
    unusual_first(rows);
    std::vector<double> adjusted;
    for (ScanRow const& row : rows)
        if (row.comparison) adjusted.push_back(row.comparison->p);
    adjust_ascending(adjusted);
    for (std::size_t i = 0; i < adjusted.size(); ++i) {
        rows[i].p_adjusted = adjusted[i];
        rows[i].place = place(rows[i].comparison->p, adjusted[i]);
    }
    return rows;
}

std::vector<ScanRow> scan(std::span<Indicator const> indicators) {
    Scan scan;
    for (Indicator const& each : indicators) scan.add(each.kpi, each.gap, each.peers, each.divided);
    return std::move(scan).rows();
}

}  // namespace jamsides::statistics

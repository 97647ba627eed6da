// Small numbers: nothing hidden can be computed, nothing more is hidden than must be.
#include "engines/statistics/suppression.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

#include "engines/statistics/unusable.hpp"

namespace jamsides::statistics {
namespace {

struct Table {
    std::vector<std::optional<std::int64_t>> counts;
    std::vector<Sum> sums;
};

// Rows × columns of the given counts, with a sum of every row and column and of all.
Table with_sums(std::vector<std::vector<std::int64_t>> cells) {
    for (auto& row : cells) row.push_back(std::accumulate(row.begin(), row.end(), std::int64_t{0}));
    std::vector<std::int64_t> last(cells[0].size());
    for (auto const& row : cells)
        for (std::size_t j = 0; j < row.size(); ++j) last[j] += row[j];
    cells.push_back(last);
    Table table;
    std::size_t const height = cells.size(), width = last.size();
    for (auto const& row : cells) table.counts.insert(table.counts.end(), row.begin(), row.end());
    for (std::size_t i = 0; i < height; ++i) {
        Sum sum{i * width + width - 1, {}};
        for (std::size_t j = 0; j + 1 < width; ++j) sum.parts.push_back(i * width + j);
        table.sums.push_back(sum);
    }
    for (std::size_t j = 0; j < width; ++j) {
        Sum sum{(height - 1) * width + j, {}};
        for (std::size_t i = 0; i + 1 < height; ++i) sum.parts.push_back(i * width + j);
        table.sums.push_back(sum);
    }
    return table;
}

// A second opinion that shares nothing with the engine: a hidden cell is settled when leaving its column out
// of the equations lowers their rank by one. Ranks by Gaussian elimination in doubles.
int rank_of(std::vector<std::vector<double>> rows) {
    int rank = 0;
    for (std::size_t column = 0; !rows.empty() && column < rows[0].size(); ++column) {
        auto const from = rows.begin() + rank;
        auto const pivot = std::max_element(
            from, rows.end(), [&](auto& a, auto& b) { return std::abs(a[column]) < std::abs(b[column]); });
        if (pivot == rows.end() || std::abs((*pivot)[column]) < 1e-9) continue;
        std::iter_swap(from, pivot);
        for (auto row = from + 1; row != rows.end(); ++row) {
            double const factor = (*row)[column] / (*from)[column];
            for (std::size_t k = column; k < row->size(); ++k) (*row)[k] -= factor * (*from)[k];
        }
        ++rank;
    }
    return rank;
}

bool any_settled(Table const& table, std::vector<bool> const& hidden) {
    auto const rank_without = [&](std::size_t skipped) {
        std::vector<std::vector<double>> rows;
        for (Sum const& sum : table.sums) {
            std::vector<double> row;
            for (std::size_t i = 0; i < hidden.size(); ++i)
                if (hidden[i] && i != skipped)
                    row.push_back(i == sum.total ? -1 : double(std::ranges::count(sum.parts, i)));
            rows.push_back(row);
        }
        return rank_of(rows);
    };
    int const whole = rank_without(hidden.size());
    for (std::size_t i = 0; i < hidden.size(); ++i)
        if (hidden[i] && table.counts[i] && rank_without(i) < whole) return true;
    return false;
}

std::vector<bool> hidden_in(Table const& table, Suppression const& found) {
    std::vector<bool> hidden(table.counts.size());
    for (std::size_t i = 0; i < hidden.size(); ++i) hidden[i] = !table.counts[i];
    for (Hidden const& each : found.hidden) hidden[each.cell] = true;
    return hidden;
}

// Every set of `more` further cells, zeros left out; true when one of them leaves nothing settled.
bool some_set_works(Table const& table, std::vector<bool>& hidden, std::size_t from, std::size_t more) {
    if (more == 0) return !any_settled(table, hidden);
    for (std::size_t i = from; i < hidden.size(); ++i) {
        if (hidden[i] || *table.counts[i] == 0) continue;
        hidden[i] = true;
        bool const works = some_set_works(table, hidden, i + 1, more - 1);
        hidden[i] = false;
        if (works) return true;
    }
    return false;
}

void expect_safe_and_fewest(Table const& table) {
    Suppression const found = suppress(table.counts, table.sums);
    EXPECT_FALSE(any_settled(table, hidden_in(table, found)));
    EXPECT_TRUE(found.fewest);
    std::size_t const shields = std::size_t(std::ranges::count(found.hidden, Why::protects, &Hidden::why));
    std::vector<bool> small(table.counts.size());
    for (std::size_t i = 0; i < small.size(); ++i)
        small[i] = !table.counts[i] || (*table.counts[i] > 0 && *table.counts[i] < 5);
    if (shields > 0) {
        EXPECT_FALSE(some_set_works(table, small, 0, shields - 1));
    }
}

Table random_table(std::mt19937_64& random, std::size_t height, std::size_t width) {
    std::vector<std::vector<std::int64_t>> cells(height, std::vector<std::int64_t>(width));
    for (auto& row : cells)
        for (std::int64_t& cell : row) {
            int const kind = std::uniform_int_distribution<>(0, 9)(random);
            cell =
                kind == 0 ? 0 : std::uniform_int_distribution<>(kind < 3 ? 1 : 5, kind < 3 ? 4 : 60)(random);
        }
    return with_sums(cells);
}

TEST(SmallNumbers, cannot_be_computed_and_no_smaller_set_would_do) {
    std::mt19937_64 random(29);
    for (int i = 0; i < 300; ++i) {
        SCOPED_TRACE(i);
        expect_safe_and_fewest(random_table(random, std::size_t(2 + i % 3), std::size_t(2 + i % 2)));
    }
}

TEST(SmallNumbers, are_safe_in_tables_of_three_dimensions_too) {
    std::mt19937_64 random(31);
    for (int round = 0; round < 60; ++round) {
        Table table;  // 3 × 3 × 3 cells where the last of each dimension is the sum of the first two
        table.counts.assign(27, 0);
        auto const at = [](int a, int b, int c) { return std::size_t(a * 9 + b * 3 + c); };
        for (int i = 0; i < 27; ++i) {
            int const a = i / 9, b = i / 3 % 3, c = i % 3;
            std::int64_t const value = std::uniform_int_distribution<>(round % 2 ? 1 : 0, 12)(random);
            if (a == 2 || b == 2 || c == 2) continue;
            for (int x : {a, 2})
                for (int y : {b, 2})
                    for (int z : {c, 2}) *table.counts[at(x, y, z)] += value;
        }
        for (int x = 0; x < 3; ++x)
            for (int y = 0; y < 3; ++y) {
                table.sums.push_back({at(2, x, y), {at(0, x, y), at(1, x, y)}});
                table.sums.push_back({at(x, 2, y), {at(x, 0, y), at(x, 1, y)}});
                table.sums.push_back({at(x, y, 2), {at(x, y, 0), at(x, y, 1)}});
            }
        EXPECT_FALSE(any_settled(table, hidden_in(table, suppress(table.counts, table.sums))));
    }
}

TEST(SmallNumbers, in_a_long_table_are_hidden_with_the_fewest_others) {
    std::mt19937_64 random(37);
    for (std::size_t height : {30U, 100U}) {
        Table const table = random_table(random, height, 2);
        Suppression const found = suppress(table.counts, table.sums);
        EXPECT_FALSE(any_settled(table, hidden_in(table, found)));
        EXPECT_TRUE(found.fewest) << height;
    }
}

TEST(SmallNumbers, are_safe_even_where_the_search_gives_up) {
    std::mt19937_64 random(47);
    Table const table = random_table(random, 14, 12);
    Suppression const found = suppress(table.counts, table.sums);
    EXPECT_FALSE(any_settled(table, hidden_in(table, found)));
}

TEST(SmallNumbers, of_one_table_do_not_touch_another) {
    Table table = with_sums({{3, 40}, {50, 60}});
    Table const other = with_sums({{30, 40}, {50, 60}});
    std::size_t const cells = table.counts.size();
    for (Sum sum : other.sums) {
        sum.total += cells;
        for (std::size_t& part : sum.parts) part += cells;
        table.sums.push_back(sum);
    }
    table.counts.insert(table.counts.end(), other.counts.begin(), other.counts.end());
    for (Hidden const& each : suppress(table.counts, table.sums).hidden) EXPECT_LT(each.cell, cells);
}

TEST(SmallNumbers, nought_is_shown_and_five_is_shown) {
    Table const table = with_sums({{0, 5}, {40, 50}});
    EXPECT_TRUE(suppress(table.counts, table.sums).hidden.empty());
}

TEST(SmallNumbers, a_single_one_takes_three_more_with_it) {
    Table const table = with_sums({{3, 40, 20}, {50, 60, 30}, {70, 80, 90}});
    Suppression const found = suppress(table.counts, table.sums);
    ASSERT_EQ(found.hidden.size(), 4U);
    EXPECT_EQ(found.hidden[0].cell, 0U);
    EXPECT_EQ(found.hidden[0].why, Why::small);
    for (Hidden const& each : found.hidden) EXPECT_LT(each.cell % 4, 3U) << "sums stay on show";
}

TEST(SmallNumbers, without_sums_nothing_else_needs_hiding) {
    std::vector<std::optional<std::int64_t>> const counts{3, 40, 4, 0, 5};
    EXPECT_EQ(suppress(counts, {}).hidden.size(), 2U);
}

TEST(SmallNumbers, the_limit_can_be_moved) {
    Table const table = with_sums({{9, 40}, {50, 60}});
    EXPECT_TRUE(suppress(table.counts, table.sums, 5).hidden.empty());
    EXPECT_EQ(suppress(table.counts, table.sums, 10).hidden.size(), 4U);
    EXPECT_TRUE(suppress(table.counts, table.sums, 1).hidden.empty());
    EXPECT_THROW(suppress(table.counts, table.sums, 0), Unusable);
}

TEST(SmallNumbers, a_missing_field_helps_to_shield_and_is_not_listed) {
    std::vector<std::optional<std::int64_t>> const counts{3, std::nullopt, 60};
    std::vector<Sum> const sums{{2, {0, 1}}};
    Suppression const found = suppress(counts, sums);
    ASSERT_EQ(found.hidden.size(), 1U);
    EXPECT_EQ(found.hidden[0].cell, 0U);
}

TEST(SmallNumbers, sums_that_do_not_hold_and_negative_counts_are_refused) {
    std::vector<std::optional<std::int64_t>> const wrong{3, 4, 8}, negative{-3, 4, 1};
    std::vector<Sum> const sums{{2, {0, 1}}};
    EXPECT_THROW(suppress(wrong, sums), Unusable);
    EXPECT_THROW(suppress(negative, sums), Unusable);
}

}  // namespace
}  // namespace jamsides::statistics

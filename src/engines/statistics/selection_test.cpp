// Selection against plain sorting.
#include "engines/statistics/selection.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <vector>

namespace jamsides::statistics {
namespace {

TEST(Selection, finds_what_sorting_finds) {
    std::mt19937_64 random(41);
    for (int round = 0; round < 3000; ++round) {
        std::vector<double> values(std::size_t(std::uniform_int_distribution<>(1, 120)(random)));
        int const most = 1 + int(random() % 200);  // few different values make many equal ones
        for (double& value : values) value = double(int(random() % unsigned(most)) - most / 2);
        if (round % 3 == 1) std::ranges::sort(values);
        if (round % 3 == 2) std::ranges::sort(values, std::greater{});
        std::vector<double> sorted = values, again = values;
        std::ranges::sort(sorted);
        std::size_t const place = random() % values.size(), half = values.size() / 2;
        EXPECT_EQ(take_place(values, place), sorted[place]);
        EXPECT_TRUE(std::ranges::is_permutation(values, sorted));
        double const median = values.size() % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
        EXPECT_EQ(take_median(again), median);
    }
}

}  // namespace
}  // namespace jamsides::statistics

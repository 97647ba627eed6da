// Quickselect with a partition that moves every value and decides nothing.
#include "engines/statistics/selection.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <limits>

namespace jamsides::statistics {
namespace {

double middle_of(double a, double b, double c) {
    return std::max(std::min(a, b), std::min(std::max(a, b), c));
}

double pivot_of(double const* values, std::size_t count) {
    std::size_t const step = count / 9;
    auto const three = [&](std::size_t from) {
        return middle_of(values[from * step], values[(from + 1) * step], values[(from + 2) * step]);
    };
    return middle_of(three(0), three(3), three(6));
}

// Moves the values for which `first` holds to the front; how many they are.
template <class First>
std::size_t partition(double* values, std::size_t count, First first) {
    std::size_t front = 0;
    for (std::size_t i = 0; i < count; ++i) {
        double const value = values[i];
        values[i] = values[front];
        values[front] = value;
        front += first(value);
    }
    return front;
}

constexpr std::size_t few = 16;

// Two at a time, as every processor of the kind does without being asked.
using Pair [[gnu::vector_size(16)]] = double;
using Counts [[gnu::vector_size(16)]] = std::int64_t;

// At most `few` values, without sorting them: the one with so many below it. To compare each with all takes
// less time than the wrong guesses of a sort.
double place_of_few(double const* values, std::size_t count, std::size_t place) {
    constexpr double beyond = std::numeric_limits<double>::infinity();
    std::array<Pair, few / 2> all;
    all.fill(Pair{beyond, beyond});
    std::memcpy(all.data(), values, count * sizeof *values);
    for (std::size_t i = 0; i + 1 < count; ++i) {
        Pair const one{values[i], values[i]};
        Counts below{}, up_to{};  // a comparison that holds is −1
        for (Pair const pair : all) {
            below -= pair < one;
            up_to -= pair <= one;
        }
        if (below[0] + below[1] <= std::int64_t(place) && std::int64_t(place) < up_to[0] + up_to[1])
            return values[i];
    }
    return values[count - 1];
}

}  // namespace

double take_place(std::span<double> given, std::size_t place) {
    double* values = given.data();
    std::size_t count = given.size();
    while (count > few) {
        double const pivot = pivot_of(values, count);
        std::size_t front = partition(values, count, [=](double value) { return value < pivot; });
        if (place < front) {
            count = front;
            continue;
        }
        if (front == 0) {  // the pivot is the smallest: set it aside with its equals
            front = partition(values, count, [=](double value) { return value <= pivot; });
            if (place < front) return pivot;
        }
        values += front;
        count -= front;
        place -= front;
    }
    return place_of_few(values, count, place);
}

double take_median(std::span<double> values) {
    std::size_t const half = values.size() / 2;
    double const upper = take_place(values, half);
    if (values.size() % 2 == 1) return upper;
    std::size_t below = 0;
    double largest = -std::numeric_limits<double>::infinity();
    for (double value : values) {
        below += value < upper;
        largest = std::max(largest, value < upper ? value : largest);
    }
    return ((below == half ? largest : upper) + upper) / 2;
}

}  // namespace jamsides::statistics

// Decimal fractions kept exactly as written, and the wide whole numbers that costs are added in,
// so that two programs agree to the last unit before anything is rounded.
#pragma once

#include <optional>

namespace jamsides::matching {

__extension__ typedef __int128 Exact;

// digits / 10^places; places is never negative and digits does not end in 0 unless places is 0.
struct Decimal {
    long long digits = 0;
    int places = 0;

    bool is_zero() const { return digits == 0; }
    double approximate() const;
};

// The decimal a person wrote: the shortest one that reads back as this double.
// Nothing when it is not finite or needs more than 18 digits or decimals.
std::optional<Decimal> decimal_of(double written);

Exact power_of_ten(int exponent);

// The nearest whole number to grains / per_unit, a half upwards (towards plus infinity).
long long rounded_half_up(Exact grains, Exact per_unit);

// The greatest whole number not above grains / per_unit.
long long floor_of(Exact grains, Exact per_unit);

}  // namespace jamsides::matching

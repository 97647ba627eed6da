// Decimal fractions without rounding: see decimal.hpp.
#include "engines/matching/decimal.hpp"

#include <charconv>
#include <cmath>
#include <string_view>

namespace jamsides::matching {

namespace {

struct Written {
    Decimal value;
    bool fits = true;
};

// Reads the digits of "-12.5" (no exponent) one by one.
Written digits_of(std::string_view text) {
    Written out;
    bool negative = false;
    bool after_point = false;
    int count = 0;
    for (char c : text) {
        if (c == '-') negative = true;
        if (c == '.') after_point = true;
        if (c < '0' || c > '9') continue;
        if (out.value.digits > 0 || c != '0') ++count;
        if (count > 18) return {{}, false};
        out.value.digits = out.value.digits * 10 + (c - '0');
        if (after_point) ++out.value.places;
    }
    if (negative) out.value.digits = -out.value.digits;
    return out;
}

}  // namespace

double Decimal::approximate() const { return double(digits) / std::pow(10.0, places); }

std::optional<Decimal> decimal_of(double written) {
    if (!std::isfinite(written)) return std::nullopt;
    char text[400];
    auto end = std::to_chars(text, text + sizeof text, written, std::chars_format::fixed).ptr;
    auto [value, fits] = digits_of({text, std::size_t(end - text)});
    if (!fits) return std::nullopt;
    while (value.places > 0 && value.digits % 10 == 0) {
        value.digits /= 10;
        --value.places;
    }
    if (value.places > 18) return std::nullopt;
    return value;
}

Exact power_of_ten(int exponent) {
    Exact power = 1;
    for (int i = 0; i < exponent; ++i) power *= 10;
    return power;
}

long long floor_of(Exact grains, Exact per_unit) {
    Exact quotient = grains / per_unit;
    if (grains % per_unit < 0) --quotient;
    return static_cast<long long>(quotient);
}

long long rounded_half_up(Exact grains, Exact per_unit) {
    return floor_of(2 * grains + per_unit, 2 * per_unit);
}

}  // namespace jamsides::matching

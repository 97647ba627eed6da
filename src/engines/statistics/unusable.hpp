// What the statistics refuse: values no figure can be computed from. The sentence is for the person who
// typed.
#pragma once
#include <stdexcept>
#include <string>

namespace jamsides::statistics {

// Thrown for input without meaning (NaN, infinity, negative counts, cases above the base, a year twice).
// A missing value is not a fault: it is an empty optional and gives a finding that says "too little".
class Unusable : public std::invalid_argument {
  public:
    explicit Unusable(std::string const& sentence) : std::invalid_argument(sentence) {}
};

// Throws Unusable unless the value is finite and below 1e15 in size: no indicator is larger, and sums and
// differences of such values stay finite and exact enough.
double checked(double value, std::string const& what);
inline bool is_usable(double value) { return value > -1e15 && value < 1e15; }  // false for NaN

}  // namespace jamsides::statistics

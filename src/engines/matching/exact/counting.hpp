// How many groups of each size there can be: what the number of organisations and of mentors alone decides.
// As rows of the linear program they close much of its gap (twenty organisations need a pair or four).
#pragma once

#include <array>
#include <optional>

#include "engines/matching/instance.hpp"

namespace jamsides::matching::exact {

struct Counts {
    std::array<Range, 5> of_size{};  // groups of that size, by size
    Range groups{};                  // all groups
};

// Nothing when no numbers of groups add up.
std::optional<Counts> possible_counts(Instance const& instance);

}  // namespace jamsides::matching::exact

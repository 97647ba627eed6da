// The rule of the title.
#include "modules/rounds/participation.hpp"

#include <algorithm>

namespace jamsides::rounds {

bool is_entitled(std::vector<Completed> const& history) {
    return std::ranges::any_of(history, [&](Completed const& mentored) {
        return mentored.as_mentor && std::ranges::any_of(history, [&](Completed const& learned) {
                   return !learned.as_mentor && mentored.round_starts_on > learned.round_ends_on;
               });
    });
}

}  // namespace jamsides::rounds

// The grain: fine enough for every decimal of every weight, in groups of two, three and four.
#include "engines/matching/criteria/criterion.hpp"

#include <algorithm>

namespace jamsides::matching {

Grain::Grain(Weights const& weights) {
    places = std::max({weights.travel.places + weights.theme_travel_share.places,
                       weights.theme_mismatch.places, weights.kind_mixed.places, weights.met_before.places,
                       weights.mentor_travel.places, weights.mentor_theme_mismatch.places});
    if (!weights.size_difference.is_zero()) places = std::max(places, weights.size_difference.places + 4);
    if (places > 24)
        throw BadProblem("I weights: vikterna har fler decimaler än programmet räknar exakt med.");
    per_unit = 6 * power_of_ten(places);
}

Exact Grain::of(Decimal const& value) const { return 6 * power_of_ten(places - value.places) * value.digits; }

}  // namespace jamsides::matching

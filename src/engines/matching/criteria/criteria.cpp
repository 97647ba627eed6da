// One line a criterion: see criteria.hpp.
#include "engines/matching/criteria/criteria.hpp"

namespace jamsides::matching {

using Made = std::unique_ptr<Criterion>;
Made travel(Instance const&, Grain const&);
Made theme_mismatch(Instance const&, Grain const&);
Made kind_mixed(Instance const&, Grain const&);
Made met_before(Instance const&, Grain const&);
Made size_difference(Instance const&, Grain const&);
Made wish_unmet(Instance const&, Grain const&);
Made mentor_travel(Instance const&, Grain const&);
Made mentor_theme_mismatch(Instance const&, Grain const&);

Criteria all_criteria(Instance const& instance, Grain const& grain) {
    Criteria out;
    for (auto make : {travel, theme_mismatch, kind_mixed, met_before, size_difference, wish_unmet,
                      mentor_travel, mentor_theme_mismatch})
        out.push_back(make(instance, grain));
    return out;
}

}  // namespace jamsides::matching

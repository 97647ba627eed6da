// Travel: each group meets L times and takes turns as host, so a member travels to the others in turn.
// Two who both put a theme before distance, and share it, count only a share of the way.
#include <algorithm>

#include "engines/matching/criteria/criteria.hpp"
#include "engines/matching/criteria/wording.hpp"

namespace jamsides::matching {

namespace {

class Travel : public Criterion {
  public:
    Travel(Instance const& instance, Grain const& grain) : instance_(instance) {
        auto const& weights = instance.problem().weights;
        whole_way_ = grain.of(weights.travel);
        int spare = weights.travel.places;
        Decimal share = weights.theme_travel_share;
        share.places += spare;
        shared_theme_ = grain.of(share) * weights.travel.digits;
    }

    std::string_view name() const override { return "travel"; }

    Exact pair(int size, int i, int j) const override {
        auto const& a = instance_.organisation(i);
        auto const& b = instance_.organisation(j);
        bool for_theme = a.theme_matters_more && b.theme_matters_more && a.theme && a.theme == b.theme;
        Exact per_km = for_theme ? shared_theme_ : whole_way_;
        return 4 * instance_.problem().rules.learning_meetings * per_km / size * instance_.km(i, j);
    }

    Sentence explain(Gathering const& gathering, long long) const override {
        int longest = 0;
        for (int i : gathering.members)
            for (int j : gathering.members) longest = std::max(longest, instance_.km(i, j));
        auto km = kilometres(longest);
        if (longest < 60)
            return {"Ni är grannar: som mest " + km + " mellan er.",
                    "You are neighbours: at most " + km + " between you."};
        return {"Som längst är det " + km + " mellan er.", "At most " + km + " lie between you."};
    }

  private:
    Instance const& instance_;
    Exact whole_way_;
    Exact shared_theme_;
};

}  // namespace

std::unique_ptr<Criterion> travel(Instance const& instance, Grain const& grain) {
    return std::make_unique<Travel>(instance, grain);
}

}  // namespace jamsides::matching

// Wishes: each wish for another organisation that takes part costs this until the two share a group.
// It is booked on the group of the one who wished.
#include "engines/matching/criteria/criteria.hpp"
#include "engines/matching/criteria/wording.hpp"

namespace jamsides::matching {

namespace {

class WishUnmet : public Criterion {
  public:
    explicit WishUnmet(Instance const& instance)
        : instance_(instance),
          cost_(instance.problem().weights.wish_unmet),
          wishes_of_(instance.organisations()) {
        for (auto [from, to] : instance.wishes())
            if (from != to) ++wishes_of_[from];
    }

    std::string_view name() const override { return "wish_unmet"; }

    long long member_whole(int i) const override { return cost_ * wishes_of_[i]; }

    long long pair_whole(int i, int j) const override {
        return instance_.wishes().empty() ? 0 : -cost_ * (instance_.wishes(i, j) + instance_.wishes(j, i));
    }

    Sentence explain(Gathering const& gathering, long long) const override {
        int met = 0, unmet = 0;
        for (int i : gathering.members) unmet += wishes_of_[i];
        for (int i : gathering.members)
            for (int j : gathering.members)
                if (i != j) met += instance_.wishes(i, j);
        unmet -= met;
        if (met + unmet == 0)
            return {"Ingen av er har önskat någon särskild.", "None of you wished for anyone."};
        if (unmet == 0) return {"Den ni önskade får ni lära med.", "Those you wished for are with you."};
        if (met == 0)
            return {"Den ni önskade är i en annan grupp.", "Those you wished for are in another group."};
        return {"Alla önskningar gick inte att förena.", "Not every wish could be met."};
    }

  private:
    Instance const& instance_;
    long long cost_;
    std::vector<int> wishes_of_;
};

}  // namespace

std::unique_ptr<Criterion> wish_unmet(Instance const& instance, Grain const&) {
    return std::make_unique<WishUnmet>(instance);
}

}  // namespace jamsides::matching

// Similar size: a pair costs this for every 10,000 inhabitants by which the two differ. Off until it is
// weighed.
#include <algorithm>
#include <cstdlib>

#include "engines/matching/criteria/criteria.hpp"
#include "engines/matching/criteria/wording.hpp"

namespace jamsides::matching {

namespace {

class SizeDifference : public Criterion {
  public:
    SizeDifference(Instance const& instance, Grain const& grain) : instance_(instance) {
        auto weight = instance.problem().weights.size_difference;
        if (weight.is_zero()) return;
        weight.places += 4;
        for_an_inhabitant_ = grain.of(weight);
    }

    std::string_view name() const override { return "size_difference"; }

    Exact pair(int, int i, int j) const override {
        return for_an_inhabitant_ == 0 ? 0 : for_an_inhabitant_ * std::llabs(inhabitants(i) - inhabitants(j));
    }

    Sentence explain(Gathering const& gathering, long long) const override {
        long long least = inhabitants(gathering.members[0]), most = least;
        for (int i : gathering.members) {
            least = std::min(least, inhabitants(i));
            most = std::max(most, inhabitants(i));
        }
        if (most <= 2 * least) return {"Ni är ungefär lika stora.", "You are of about the same size."};
        return {"Ni är olika stora.", "You differ in size."};
    }

  private:
    long long inhabitants(int i) const { return instance_.organisation(i).population.value_or(0); }

    Instance const& instance_;
    Exact for_an_inhabitant_ = 0;
};

}  // namespace

std::unique_ptr<Criterion> size_difference(Instance const& instance, Grain const& grain) {
    return std::make_unique<SizeDifference>(instance, grain);
}

}  // namespace jamsides::matching

// Kinds: a pair of different kinds, a municipality and a region, costs this.
#include "engines/matching/criteria/criteria.hpp"
#include "engines/matching/criteria/wording.hpp"

namespace jamsides::matching {

namespace {

class KindMixed : public Criterion {
  public:
    KindMixed(Instance const& instance, Grain const& grain)
        : instance_(instance), cost_(grain.of(instance.problem().weights.kind_mixed)) {}

    std::string_view name() const override { return "kind_mixed"; }

    Exact pair(int, int i, int j) const override {
        return instance_.organisation(i).kind != instance_.organisation(j).kind ? cost_ : 0;
    }

    Sentence explain(Gathering const& gathering, long long) const override {
        auto const& kind = instance_.organisation(gathering.members[0]).kind;
        bool alike = true;
        for (int i : gathering.members) alike = alike && instance_.organisation(i).kind == kind;
        if (alike && kind == "kommun") return {"Ni är alla kommuner.", "You are all municipalities."};
        if (alike && kind == "region") return {"Ni är alla regioner.", "You are all regions."};
        if (alike) return {"Ni är av samma slag.", "You are of the same kind."};
        return {"Ni är av olika slag och har olika uppdrag.",
                "You are of different kinds, with different duties."};
    }

  private:
    Instance const& instance_;
    Exact cost_;
};

}  // namespace

std::unique_ptr<Criterion> kind_mixed(Instance const& instance, Grain const& grain) {
    return std::make_unique<KindMixed>(instance, grain);
}

}  // namespace jamsides::matching

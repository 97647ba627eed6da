// Those who have learned together in an earlier round give way to new acquaintances.
#include "engines/matching/criteria/criteria.hpp"
#include "engines/matching/criteria/wording.hpp"

namespace jamsides::matching {

namespace {

class MetBefore : public Criterion {
  public:
    MetBefore(Instance const& instance, Grain const& grain)
        : instance_(instance), cost_(grain.of(instance.problem().weights.met_before)) {}

    std::string_view name() const override { return "met_before"; }

    Exact pair(int, int i, int j) const override { return instance_.met_before(i, j) ? cost_ : 0; }

    Sentence explain(Gathering const& gathering, long long) const override {
        for (int i : gathering.members)
            for (int j : gathering.members)
                if (i < j && instance_.met_before(i, j)) {
                    auto names = both_names(instance_, i, j);
                    return {names.swedish + " har lärt sida vid sida förut.",
                            names.english + " have learned side by side before."};
                }
        return {"Ni möts för första gången.", "You meet for the first time."};
    }

  private:
    Instance const& instance_;
    Exact cost_;
};

}  // namespace

std::unique_ptr<Criterion> met_before(Instance const& instance, Grain const& grain) {
    return std::make_unique<MetBefore>(instance, grain);
}

}  // namespace jamsides::matching

// Different themes: a pair costs this when one of the two put its theme before distance and the other has
// another theme, or none.
#include "engines/matching/criteria/criteria.hpp"
#include "engines/matching/criteria/wording.hpp"

namespace jamsides::matching {

namespace {

class ThemeMismatch : public Criterion {
  public:
    ThemeMismatch(Instance const& instance, Grain const& grain)
        : instance_(instance), cost_(grain.of(instance.problem().weights.theme_mismatch)) {}

    std::string_view name() const override { return "theme_mismatch"; }

    Exact pair(int, int i, int j) const override { return differs(i, j) ? cost_ : 0; }

    Sentence explain(Gathering const& gathering, long long value) const override {
        auto const& first = instance_.organisation(gathering.members[0]).theme;
        bool all_alike = first.has_value();
        for (int i : gathering.members) all_alike = all_alike && instance_.organisation(i).theme == first;
        if (all_alike)
            return {"Ni har alla valt temat " + *first + ".",
                    "You have all chosen the theme " + *first + "."};
        if (value == 0)
            return {"Ingen av er har satt temat före avståndet.",
                    "None of you put the theme before distance."};
        for (int i : gathering.members)
            for (int j : gathering.members)
                if (i < j && differs(i, j)) return told(i, j);
        return {"Era teman skiljer sig åt.", "Your themes differ."};
    }

  private:
    bool differs(int i, int j) const {
        auto const& a = instance_.organisation(i);
        auto const& b = instance_.organisation(j);
        return (a.theme_matters_more || b.theme_matters_more) && !(a.theme && a.theme == b.theme);
    }

    Sentence told(int i, int j) const {
        auto names = both_names(instance_, i, j);
        return {names.swedish + " har olika teman, fast temat skulle väga tyngst.",
                names.english + " have different themes, though the theme was to matter most."};
    }

    Instance const& instance_;
    Exact cost_;
};

}  // namespace

std::unique_ptr<Criterion> theme_mismatch(Instance const& instance, Grain const& grain) {
    return std::make_unique<ThemeMismatch>(instance, grain);
}

}  // namespace jamsides::matching

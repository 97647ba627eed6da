// The mentor's themes: a mentor costs this, once for the group, when some member put its theme before
// distance and the mentor does not know that theme.
#include <algorithm>

#include "engines/matching/criteria/criteria.hpp"

namespace jamsides::matching {

namespace {

class MentorThemeMismatch : public Criterion {
  public:
    MentorThemeMismatch(Instance const& instance, Grain const& grain)
        : instance_(instance), cost_(grain.of(instance.problem().weights.mentor_theme_mismatch)) {}

    std::string_view name() const override { return "mentor_theme_mismatch"; }

    Exact mentor_once() const override { return cost_; }

    bool mentor_fails(int m, int i) const override {
        auto const& body = instance_.organisation(i);
        auto const& themes = instance_.mentor(m).themes;
        return body.theme_matters_more &&
               !(body.theme && std::find(themes.begin(), themes.end(), *body.theme) != themes.end());
    }

    Sentence explain(Gathering const& gathering, long long) const override {
        bool someone_asks = false, someone_fails = false;
        for (int i : gathering.members) {
            someone_asks = someone_asks || instance_.organisation(i).theme_matters_more;
            for (int m : gathering.mentors) someone_fails = someone_fails || mentor_fails(m, i);
        }
        if (someone_fails)
            return {"Någon mentor har inte arbetat med ert tema.",
                    "Some mentor has not worked with your theme."};
        if (someone_asks) return {"Mentorn kan ert tema.", "The mentor knows your theme."};
        return {"Inget tema har satts före avståndet.", "No theme was put before distance."};
    }

  private:
    Instance const& instance_;
    Exact cost_;
};

}  // namespace

std::unique_ptr<Criterion> mentor_theme_mismatch(Instance const& instance, Grain const& grain) {
    return std::make_unique<MentorThemeMismatch>(instance, grain);
}

}  // namespace jamsides::matching

// The mentor's travel: to every member in turn, as the members take turns as host.
#include <algorithm>

#include "engines/matching/criteria/criteria.hpp"
#include "engines/matching/criteria/wording.hpp"

namespace jamsides::matching {

namespace {

class MentorTravel : public Criterion {
  public:
    MentorTravel(Instance const& instance, Grain const& grain)
        : instance_(instance), per_km_(grain.of(instance.problem().weights.mentor_travel)) {}

    std::string_view name() const override { return "mentor_travel"; }

    Exact mentor_member(int size, int m, int i) const override {
        return 2 * instance_.problem().rules.learning_meetings * per_km_ / size * instance_.mentor_km(m, i);
    }

    Sentence explain(Gathering const& gathering, long long) const override {
        std::vector<std::string> names;
        int longest = 0;
        for (int m : gathering.mentors) {
            names.push_back(instance_.mentor(m).name);
            for (int i : gathering.members) longest = std::max(longest, instance_.mentor_km(m, i));
        }
        auto listed = enumerated(names);
        bool several = names.size() > 1;
        return {(several ? "Era mentorer är " : "Er mentor är ") + listed.swedish + ", som längst " +
                    kilometres(longest) + " bort.",
                (several ? "Your mentors are " : "Your mentor is ") + listed.english + ", at most " +
                    kilometres(longest) + " away."};
    }

  private:
    Instance const& instance_;
    Exact per_km_;
};

}  // namespace

std::unique_ptr<Criterion> mentor_travel(Instance const& instance, Grain const& grain) {
    return std::make_unique<MentorTravel>(instance, grain);
}

}  // namespace jamsides::matching

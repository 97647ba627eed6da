// See bound_teams.hpp. Bound blocks are chosen first, then single organisations fill up.
#include "engines/matching/exact/bound_teams.hpp"

namespace jamsides::matching::exact {

namespace {

class Listing {
  public:
    Listing(Instance const& instance, std::function<void(Team const&)> const& each)
        : instance_(instance), each_(each) {
        for (auto const& block : instance.blocks()) (block.size() == 1 ? single_ : bound_).push_back(block);
    }

    void run() { choose(bound_, 0, true); }

  private:
    using Blocks = std::vector<std::vector<int>>;

    void choose(Blocks const& from, std::size_t next, bool blocks) {
        if (!members_.empty()) emit();
        for (std::size_t k = next; k < from.size(); ++k) add(from, k, blocks);
        if (blocks && !members_.empty()) choose(single_, 0, false);
    }

    void add(Blocks const& from, std::size_t k, bool blocks) {
        if (int(members_.size() + from[k].size()) > instance_.group_sizes().to) return;
        members_.insert(members_.end(), from[k].begin(), from[k].end());
        choose(from, k + 1, blocks);
        members_.resize(members_.size() - from[k].size());
    }

    void emit() {
        auto team = team_of(members_);
        if (team != last_ && may_form(instance_, team)) each_(team);
        last_ = team;
    }

    Instance const& instance_;
    std::function<void(Team const&)> const& each_;
    Blocks bound_;
    Blocks single_;
    std::vector<int> members_;
    Team last_;
};

}  // namespace

void for_each_bound_team(Instance const& instance, std::function<void(Team const&)> const& each) {
    Listing(instance, each).run();
}

}  // namespace jamsides::matching::exact

// See first_proposal.hpp.
#include "engines/matching/exact/first_proposal.hpp"

#include <algorithm>
#include <limits>
#include <numeric>

namespace jamsides::matching::exact {

namespace {

class Forming {
  public:
    Forming(Costs const& costs, Counts const& counts)
        : costs_(costs),
          instance_(costs.instance()),
          taken_(instance_.organisations()),
          most_groups_(counts.groups.to) {
        fewest_.assign(instance_.organisations() + 1, most_groups_ + 1);
        fewest_[0] = 0;
        auto [least, most] = instance_.group_sizes();
        for (int n = least; n <= instance_.organisations(); ++n)
            for (int size = least; size <= std::min(most, n); ++size)
                fewest_[n] = std::min(fewest_[n], fewest_[n - size] + 1);
        for (int m = 0; m < instance_.mentors(); ++m) {
            room_.push_back(instance_.mentor(m).capacity);
            if (instance_.mentor(m).must_be_used) waiting_.push_back(m);
        }
    }

    std::optional<Grouping> run() {
        int left = instance_.organisations();
        for (int block : lonely_first()) {
            if (taken_[instance_.blocks()[block][0]]) continue;
            auto team = best_team(instance_.blocks()[block], left);
            if (team.size == 0) return std::nullopt;
            for (int i : team.members()) taken_[i] = true;
            left -= team.size;
            out_.groups.push_back({team, {}});
        }
        for (auto& served : out_.groups)
            if (!give_mentors(served)) return std::nullopt;
        if (!waiting_.empty()) return std::nullopt;
        for (auto const& served : out_.groups) out_.cost += cost_of(costs_, served);
        std::sort(out_.groups.begin(), out_.groups.end());
        return std::move(out_);
    }

  private:
    std::vector<int> lonely_first() const {
        int size = instance_.group_sizes().from;
        std::vector<double> nearest(instance_.blocks().size(), std::numeric_limits<double>::max());
        for (int i = 0; i < instance_.organisations(); ++i)
            for (int j = 0; j < instance_.organisations(); ++j)
                if (i != j && !instance_.apart(i, j))
                    nearest[instance_.block_of(i)] =
                        std::min(nearest[instance_.block_of(i)], costs_.pair(size, i, j));
        std::vector<int> order(nearest.size());
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
            auto sa = instance_.blocks()[a].size(), sb = instance_.blocks()[b].size();
            return sa != sb ? sa > sb : nearest[a] > nearest[b];
        });
        return order;
    }

    bool fits(int left, int size) const {
        return left >= size && int(out_.groups.size()) + 1 + fewest_[left - size] <= most_groups_;
    }

    // Grows block by block by what is cheapest for each member, and keeps the cheapest team on the way.
    Team best_team(std::vector<int> members, int left) const {
        Team chosen;
        double least = std::numeric_limits<double>::max();
        while (int(members.size()) <= instance_.group_sizes().to) {
            auto team = team_of(members);
            if (may_form(instance_, team) && fits(left, team.size)) {
                double each = double(costs_.group(team.members())) / team.size;
                if (each < least) least = each, chosen = team;
            }
            int next = nearest_block(members);
            if (next < 0) break;
            auto const& block = instance_.blocks()[next];
            if (members.size() + block.size() > 4) break;
            members.insert(members.end(), block.begin(), block.end());
        }
        return chosen;
    }

    int nearest_block(std::vector<int> const& members) const {
        int chosen = -1, size = instance_.group_sizes().from;
        double least = std::numeric_limits<double>::max();
        for (int j = 0; j < instance_.organisations(); ++j) {
            if (taken_[j] || std::find(members.begin(), members.end(), j) != members.end()) continue;
            double sum = 0;
            for (int i : members) sum += instance_.apart(i, j) ? 1e12 : costs_.pair(size, i, j);
            if (sum < std::min(least, 1e11)) least = sum, chosen = instance_.block_of(j);
        }
        return chosen;
    }

    bool give_mentors(Served& served) {
        auto [least, most] = instance_.mentors_per_group();
        std::vector<std::pair<long long, int>> offers;
        for (int m = 0; m < instance_.mentors(); ++m)
            if (room_[m] > 0 && may_serve(instance_, m, served.team))
                offers.emplace_back(costs_.mentor(m, served.team.members()), m);
        std::sort(offers.begin(), offers.end());
        auto waits = [&](int m) { return std::find(waiting_.begin(), waiting_.end(), m) != waiting_.end(); };
        std::stable_partition(offers.begin(), offers.end(), [&](auto& offer) { return waits(offer.second); });
        for (auto [cost, m] : offers) {
            int count = int(served.mentors.size());
            if (count >= most || (count >= least && !waits(m))) break;
            served.mentors.push_back(m);
            std::erase(waiting_, m);
            --room_[m];
        }
        std::sort(served.mentors.begin(), served.mentors.end());
        return int(served.mentors.size()) >= least;
    }

    Costs const& costs_;
    Instance const& instance_;
    std::vector<bool> taken_;
    int most_groups_;
    std::vector<int> fewest_;  // groups that so many organisations need at least
    std::vector<int> room_;
    std::vector<int> waiting_;  // mentors who must be used and are not yet
    Grouping out_;
};

}  // namespace

std::optional<Grouping> first_proposal(Costs const& costs, Counts const& counts) {
    return Forming(costs, counts).run();
}

}  // namespace jamsides::matching::exact

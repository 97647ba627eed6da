// See separation.hpp. Sets of three are tried all; larger odd sets grow from them two by two.
#include "engines/matching/exact/separation.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace jamsides::matching::exact {

namespace {

struct Broken {
    double by;
    std::vector<int> set;
};

class Search {
  public:
    Search(Master const& master, int organisations)
        : master_(master), near_(organisations), teams_with_(organisations) {
        for (std::size_t j = 0; j < master.columns().size(); ++j)
            if (double x = master.value(int(j)); x > 1e-7) gather(master.columns()[j].served.team, x);
        for (std::size_t t = 0; t < teams_.size(); ++t)
            for (int i : teams_[t].first.members()) teams_with_[i].push_back(int(t));
    }

    std::vector<Broken> run(std::size_t enough) {
        for (std::size_t i = 0; i < near_.size(); ++i)
            for (auto [j, together] : near_[i])
                if (int(i) < j && together < 1 - 1e-6) triples(int(i), j);
        if (broken_.size() < enough) grow();
        return std::move(broken_);
    }

  private:
    void gather(Team const& team, double x) {
        auto same = index_.emplace(team, teams_.size());
        if (same.second) teams_.emplace_back(team, 0);
        teams_[same.first->second].second += x;
        for (int i : team.members())
            for (int j : team.members())
                if (i != j) near_[i][j] += x;
    }

    double by(std::vector<int> const& set) const {
        std::set<int> touched;
        for (int i : set) touched.insert(teams_with_[i].begin(), teams_with_[i].end());
        double sum = 0;
        Cut cut{set};
        for (int t : touched) sum += cut.coefficient(teams_[t].first) * teams_[t].second;
        return sum - cut.most();
    }

    void attempt(std::vector<int> set) {
        std::sort(set.begin(), set.end());
        if (!tried_.insert(set).second || master_.cuts().has(set)) return;
        double over = by(set);
        if (over > 0.01)
            broken_.push_back({over, set});
        else if (over > -0.35 && set.size() == 3)
            almost_.push_back(set);
    }

    void triples(int i, int j) {
        for (int side : {i, j})
            for (auto [k, together] : near_[side])
                if (k != i && k != j && together < 1 - 1e-6) attempt({i, j, k});
    }

    // The two that raise the breach most, one after the other.
    std::vector<int> widened(std::vector<int> set) const {
        for (int step = 0; step < 2; ++step) {
            std::map<int, double> drawn;
            for (int i : set)
                for (auto [k, together] : near_[i])
                    if (std::find(set.begin(), set.end(), k) == set.end()) drawn[k] += together;
            auto most = std::max_element(drawn.begin(), drawn.end(),
                                         [](auto& a, auto& b) { return a.second < b.second; });
            if (most == drawn.end()) return {};
            set.push_back(most->first);
        }
        return set;
    }

    void grow() {
        auto seeds = almost_;
        for (auto const& broken : broken_) seeds.push_back(broken.set);
        for (auto seed : seeds)
            for (int size = 5; size <= 9; size += 2) {
                seed = widened(seed);
                if (seed.empty()) break;
                attempt(seed);
            }
    }

    Master const& master_;
    std::vector<std::map<int, double>> near_;
    std::vector<std::pair<Team, double>> teams_;
    std::map<Team, std::size_t> index_;
    std::vector<std::vector<int>> teams_with_;
    std::set<std::vector<int>> tried_;
    std::vector<std::vector<int>> almost_;
    std::vector<Broken> broken_;
};

}  // namespace

std::vector<Cut> broken_cuts(Master const& master, int organisations, int most) {
    auto broken = Search(master, organisations).run(25);
    std::sort(broken.begin(), broken.end(),
              [](auto& a, auto& b) { return a.by != b.by ? a.by > b.by : a.set < b.set; });
    std::vector<int> uses(organisations);
    std::vector<Cut> out;
    for (auto& candidate : broken) {
        if (int(out.size()) >= most) break;
        if (std::any_of(candidate.set.begin(), candidate.set.end(), [&](int i) { return uses[i] >= 5; }))
            continue;
        for (int i : candidate.set) ++uses[i];
        out.push_back({std::move(candidate.set)});
    }
    return out;
}

}  // namespace jamsides::matching::exact

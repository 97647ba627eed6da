// See separation.hpp. Sets of three are tried all; larger odd sets grow from them two by two; then other
// weights.
#include "engines/matching/exact/separation.hpp"

#include <algorithm>
#include <set>

#include "engines/matching/exact/weighted_sets.hpp"

namespace jamsides::matching::exact {

namespace {

struct Broken {
    double by;
    Cut cut;
};

class Search {
  public:
    Search(Master const& master, int organisations)
        : master_(master), organisations_(organisations), fractional_(master, organisations) {}

    std::vector<Broken> run(std::size_t enough) {
        for (int i = 0; i < organisations_; ++i)
            for (auto [j, together] : fractional_.near[i])
                if (i < j && fractional_.divided(i, j)) triples(i, j);
        if (broken_.size() < enough) grow();
        if (broken_.size() < enough)
            search_weighted_sets(fractional_, [&](Cut cut, double by) { note(std::move(cut), by); });
        return std::move(broken_);
    }

  private:
    void note(Cut cut, double by) {
        if (!master_.cuts().has(cut) && noted_.insert(cut).second) broken_.push_back({by, std::move(cut)});
    }

    void attempt(std::vector<int> set) {
        std::sort(set.begin(), set.end());
        if (!tried_.insert(set).second) return;
        auto cut = Cut::halves(set);
        double over = fractional_.broken_by(cut);
        if (over > 0.01) note(std::move(cut), over);
        if (over > -0.35 && set.size() == 3) seeds_.push_back(std::move(set));
    }

    void triples(int i, int j) {
        for (int side : {i, j})
            for (auto [k, together] : fractional_.near[side])
                if (k != i && k != j && fractional_.divided(side, k)) attempt({i, j, k});
    }

    // The two that are drawn most to the set, one after the other.
    std::vector<int> widened(std::vector<int> set) const {
        for (int step = 0; step < 2; ++step) {
            std::map<int, double> drawn;
            for (int i : set)
                for (auto [k, together] : fractional_.near[i])
                    if (std::find(set.begin(), set.end(), k) == set.end()) drawn[k] += together;
            auto most = std::max_element(drawn.begin(), drawn.end(),
                                         [](auto& a, auto& b) { return a.second < b.second; });
            if (most == drawn.end()) return {};
            set.push_back(most->first);
        }
        return set;
    }

    void grow() {
        for (auto seed : std::vector(seeds_))
            for (int size = 5; size <= 9; size += 2) {
                seed = widened(seed);
                if (seed.empty()) break;
                attempt(seed);
            }
    }

    Master const& master_;
    int organisations_;
    Fractional fractional_;
    std::set<std::vector<int>> tried_;
    std::set<Cut> noted_;
    std::vector<std::vector<int>> seeds_;
    std::vector<Broken> broken_;
};

}  // namespace

std::vector<Cut> broken_cuts(Master const& master, int organisations, int most) {
    auto broken = Search(master, organisations).run(25);
    std::sort(broken.begin(), broken.end(),
              [](auto& a, auto& b) { return a.by != b.by ? a.by > b.by : a.cut < b.cut; });
    std::vector<int> uses(organisations);
    std::vector<Cut> out;
    for (auto& [by, cut] : broken) {
        if (int(out.size()) >= most) break;
        if (std::any_of(cut.set.begin(), cut.set.end(), [&](int i) { return uses[i] >= 5; })) continue;
        for (int i : cut.set) ++uses[i];
        out.push_back(std::move(cut));
    }
    return out;
}

}  // namespace jamsides::matching::exact

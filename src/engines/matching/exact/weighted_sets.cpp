// See weighted_sets.hpp. The weights are those of Pecin, Pessoa, Poggi and Uchoa for sets of at most five
// rows.
#include "engines/matching/exact/weighted_sets.hpp"

#include <algorithm>
#include <cmath>

namespace jamsides::matching::exact {

namespace {

struct Pattern {
    std::vector<int> weight;
    int unit;
};

std::vector<Pattern> const& patterns() {
    static std::vector<Pattern> const all{{{2, 1, 1, 1}, 3},    {{1, 1, 1, 1, 1}, 3}, {{2, 2, 1, 1, 1}, 4},
                                          {{3, 1, 1, 1, 1}, 4}, {{3, 2, 2, 1, 1}, 5}, {{1, 1, 1, 1, 1}, 2},
                                          {{2, 2, 1, 1, 1}, 3}, {{3, 3, 2, 2, 1}, 4}};
    return all;
}

// A set under construction, with what every team holds of it kept up to date.
class Growing {
  public:
    Growing(Fractional const& fractional, Pattern const& pattern)
        : fractional_(fractional), pattern_(pattern), held_(fractional.teams.size()) {}

    void clear() {
        for (std::size_t k = 0; k < members_.size(); ++k) shift(members_[k], -pattern_.weight[k]);
        members_.clear();
    }

    // Grows from the seed, then exchanges members one at a time while that gains.
    void build(int seed) {
        put(seed);
        while (members_.size() < pattern_.weight.size()) {
            int next = best_for(int(members_.size()));
            if (next < 0) return;
            put(next);
        }
        for (int exchanges = 0; exchanges < 10 && exchange(); ++exchanges) {
        }
    }

    bool full() const { return members_.size() == pattern_.weight.size(); }

    Cut cut() const {
        std::vector<std::pair<int, int>> order;
        for (std::size_t k = 0; k < members_.size(); ++k) order.emplace_back(members_[k], pattern_.weight[k]);
        std::sort(order.begin(), order.end());
        Cut out;
        out.unit = pattern_.unit;
        for (auto [member, weight] : order) {
            out.set.push_back(member);
            out.weight.push_back(weight);
        }
        return out;
    }

  private:
    // Whole units count in full, parts of one a little: so that growth is drawn to what may become whole.
    double worth(int held) const {
        int whole = held / pattern_.unit, parts = held % pattern_.unit;
        return whole + 0.2 * parts * parts / double(pattern_.unit * pattern_.unit);
    }

    double gain(int i, int weight) const {
        double sum = 0;
        for (int t : fractional_.teams_with[i])
            sum += fractional_.share[t] * (worth(held_[t] + weight) - worth(held_[t]));
        return sum;
    }

    void shift(int i, int weight) {
        for (int t : fractional_.teams_with[i]) held_[t] += weight;
    }

    void put(int i) {
        shift(i, pattern_.weight[members_.size()]);
        members_.push_back(i);
    }

    int best_for(int place) const {
        int chosen = -1;
        double most = -1;
        for (int member : members_)
            for (auto const& [k, together] : fractional_.near[member]) {
                if (std::find(members_.begin(), members_.end(), k) != members_.end()) continue;
                double here = gain(k, pattern_.weight[place]);
                if (here > most + 1e-9) {
                    most = here;
                    chosen = k;
                }
            }
        return chosen;
    }

    bool exchange() {
        for (std::size_t place = 0; place < members_.size(); ++place) {
            int before = members_[place], weight = pattern_.weight[place];
            shift(before, -weight);
            int next = best_for(int(place));
            bool gains = next >= 0 && gain(next, weight) > gain(before, weight) + 1e-6;
            members_[place] = gains ? next : before;
            shift(members_[place], weight);
            if (gains) return true;
        }
        return false;
    }

    Fractional const& fractional_;
    Pattern const& pattern_;
    std::vector<int> held_;
    std::vector<int> members_;
};

}  // namespace

void search_weighted_sets(Fractional const& fractional, std::function<void(Cut, double)> const& found) {
    for (auto const& pattern : patterns()) {
        Growing growing(fractional, pattern);
        for (std::size_t seed = 0; seed < fractional.near.size(); ++seed) {
            auto const& near = fractional.near[seed];
            bool divided = std::any_of(near.begin(), near.end(), [](auto& n) { return n.second < 1 - 1e-6; });
            if (!divided) continue;
            growing.build(int(seed));
            if (growing.full()) {
                auto cut = growing.cut();
                if (double over = fractional.broken_by(cut); over > 0.02) found(std::move(cut), over);
            }
            growing.clear();
        }
    }
}

}  // namespace jamsides::matching::exact

// See drops.hpp. Whatever is dropped must meet every conflict. So one rule of the first conflict is dropped
// in turn; where the rest still cannot hold it has a conflict of its own, one rule of which is dropped too,
// and so on, all sets of one size before any greater (Reiter's tree).
#include "engines/matching/drops.hpp"

#include <algorithm>
#include <set>

#include "engines/matching/conflict.hpp"
#include "engines/matching/exact/engine.hpp"

namespace jamsides::matching {

namespace {

constexpr int greatest_set = 4;
constexpr std::size_t most_tried = 150;

using Set = std::vector<Rule>;

struct Open {
    Set dropped;
    Set conflict;  // of what is left
};

Problem without_all(Problem problem, Set const& rules) {
    for (auto const& rule : rules) problem = without(std::move(problem), rule);
    return problem;
}

// Whether there is any proposal at all: the first one met will do.
bool can_hold(Problem problem, Options const& options) {
    Instance instance(std::move(problem));
    Costs costs(instance);
    bool found = false;
    Options quiet;
    quiet.stop = [&] { return found || options.stop(); };
    quiet.report = [&](Progress const& progress) { found = progress.found; };
    exact::Engine engine(costs, quiet);
    engine.run(1);
    return !engine.best().empty();
}

std::string name_of(Set set) {
    std::sort(set.begin(), set.end(), [](Rule const& a, Rule const& b) { return a.text() < b.text(); });
    std::string out;
    for (auto const& rule : set) out += rule.text() + "\n";
    return out;
}

}  // namespace

std::vector<Set> smallest_drops(Problem const& problem, Set const& conflict, std::size_t most,
                                Options const& options) {
    std::vector<Set> found;
    std::set<std::string> seen;
    std::vector<Open> open{{{}, conflict}};
    for (int size = 1; size <= greatest_set && !open.empty() && found.empty(); ++size) {
        std::vector<Open> next;
        for (auto const& node : open)
            for (auto const& rule : node.conflict) {
                auto set = node.dropped;
                set.push_back(rule);
                if (!seen.insert(name_of(set)).second) continue;
                if (seen.size() > most_tried || options.stop()) return found;
                if (can_hold(without_all(problem, set), options))
                    found.push_back(set);
                else
                    next.push_back({set, {}});
                if (found.size() >= most) return found;
            }
        if (!found.empty() || size == greatest_set) break;
        for (auto& node : next)
            node.conflict = smallest_conflict(without_all(problem, node.dropped), options).smallest;
        open = std::move(next);
    }
    return found;
}

}  // namespace jamsides::matching

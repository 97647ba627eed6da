// See conflict.hpp. Rules that must hold are kept hard; the others are only wished for, so that the answer
// breaks few of them. What it breaks is a set that the conflict must meet: the smallest set that meets all
// such sets is tried next, until the rules tried are impossible by themselves.
#include "engines/matching/conflict.hpp"

#include <algorithm>

#include "engines/matching/breaches.hpp"
#include "engines/matching/drops.hpp"
#include "engines/matching/exact/engine.hpp"
#include "engines/matching/proposal.hpp"

namespace jamsides::matching {

namespace {

constexpr std::size_t most_drops = 6;
constexpr long long price_of_breaking = 50'000;  // delegation-kilometres

using Chosen = std::vector<int>;  // rules by number, rising

class Search {
  public:
    Search(Problem const& problem, Options const& options)
        : problem_(problem), instance_(problem), options_(options), rules_(rules_of(problem, false)) {
        for (auto const& rule : rules_) names_.push_back(rule.text());
    }

    // A proposal somebody has made: every conflict meets what it breaks, if it holds without those rules.
    void know(Proposal const& proposal) {
        auto rules = rules_broken_by(proposal);
        if (rules.empty() || std::find(broken_.begin(), broken_.end(), rules) != broken_.end()) return;
        auto rest = problem_;
        for (int r : rules) rest = without(std::move(rest), rules_[r]);
        if (breaches_of(Instance(std::move(rest)), proposal).empty()) broken_.push_back(std::move(rules));
    }

    Conflict run() {
        Conflict out;
        Chosen hard = smallest_meeting_all();
        while (!options_.stop()) {
            auto rules = broken_by_the_best(hard);
            if (!rules) {
                out.without_rules = hard.empty();
                for (int rule : hard) out.smallest.push_back(rules_[rule]);
                break;
            }
            broken_.push_back(std::move(*rules));
            hard = smallest_meeting_all();
        }
        return out;
    }

    // Not always the smallest: what the answers on the way have broken.
    std::vector<std::vector<Rule>> few_to_drop() {
        std::stable_sort(broken_.begin(), broken_.end(),
                         [](auto& a, auto& b) { return a.size() < b.size(); });
        std::vector<std::vector<Rule>> out;
        for (auto const& set : broken_) {
            if (out.size() >= 5 || set.size() > broken_[0].size() + 1) break;
            std::vector<Rule> drop;
            for (int r : set) drop.push_back(rules_[r]);
            if (std::find(out.begin(), out.end(), drop) == out.end()) out.push_back(std::move(drop));
        }
        return out;
    }

  private:
    // Everybody's rules taken away, the hard ones put back, the rest turned into costs.
    Problem softened(Chosen const& hard) const {
        auto soft = problem_;
        // Distances keep the linear programs from having too many answers that are as good; a broken rule
        // outweighs them.
        soft.weights = Weights{{1, 0}, {1, 0}, {0, 0}, {0, 0}, {price_of_breaking, 0}, price_of_breaking,
                               {5, 1}, {0, 0}, {0, 0}};
        soft.met_before.clear();
        for (auto& body : soft.organisations) body.wishes.clear();
        for (int r = 0; r < int(rules_.size()); ++r) {
            if (std::binary_search(hard.begin(), hard.end(), r)) continue;
            auto const& rule = rules_[r];
            soft = without(std::move(soft), rule);
            if (rule.kind == Rule::apart) soft.met_before.push_back(rule.codes);
            if (rule.kind != Rule::together) continue;
            for (auto& body : soft.organisations)
                if (body.code == rule.codes.first) body.wishes.push_back(rule.codes.second);
        }
        return soft;
    }

    // The rules an answer to the softened problem breaks; nothing when it has no answer (or time ran out).
    std::optional<Chosen> broken_by_the_best(Chosen const& hard) {
        Instance instance(softened(hard));
        Costs costs(instance);
        Options quiet;
        quiet.stop = options_.stop;
        exact::Engine engine(costs, quiet);
        engine.run(1);
        if (engine.best().empty()) return std::nullopt;
        return rules_broken_by(proposal_of(instance, engine.best()[0].groups));
    }

    Chosen rules_broken_by(Proposal const& proposal) const {
        auto const breaches = breaches_of(instance_, proposal);
        Chosen out;
        for (int r = 0; r < int(rules_.size()); ++r)
            if (std::any_of(breaches.begin(), breaches.end(),
                            [&](Breach const& breach) { return breach.rule == names_[r]; }))
                out.push_back(r);
        return out;
    }

    bool meets(Chosen const& chosen, Chosen const& set) const {
        return std::any_of(set.begin(), set.end(),
                           [&](int r) { return std::find(chosen.begin(), chosen.end(), r) != chosen.end(); });
    }

    bool meet_all(Chosen& chosen, int more) const {
        auto missed =
            std::find_if(broken_.begin(), broken_.end(), [&](auto& set) { return !meets(chosen, set); });
        if (missed == broken_.end()) return true;
        if (more == 0) return false;
        for (int r : *missed) {
            chosen.push_back(r);
            if (meet_all(chosen, more - 1)) return true;
            chosen.pop_back();
        }
        return false;
    }

    Chosen smallest_meeting_all() const {
        for (int size = 1;; ++size) {
            Chosen chosen;
            if (!meet_all(chosen, size)) continue;
            std::sort(chosen.begin(), chosen.end());
            return chosen;
        }
    }

    Problem const& problem_;
    Instance const instance_;
    Options const& options_;
    std::vector<Rule> rules_;
    std::vector<std::string> names_;
    std::vector<Chosen> broken_;
};

}  // namespace

Conflict find_conflict(Problem const& problem, Options const& options, std::vector<Proposal> const& known) {
    Search search(problem, options);
    for (auto const& proposal : known) search.know(proposal);
    auto out = search.run();
    if (!out.without_rules) out.drops = smallest_drops(problem, out.smallest, most_drops, options);
    if (out.drops.empty()) out.drops = search.few_to_drop();
    return out;
}

Conflict smallest_conflict(Problem const& problem, Options const& options) {
    return Search(problem, options).run();
}

std::vector<Reason> reasons_of(Problem const& problem, Conflict const& conflict) {
    std::vector<Reason> out;
    if (conflict.without_rules)
        out.push_back({"everyone_once", "En ensam organisation har ingen att lära med.",
                       "A single organisation has nobody to learn with."});
    for (auto const& rule : conflict.smallest) {
        auto words = in_words(problem, rule);
        out.push_back({rule.text(), words.swedish, words.english});
    }
    return out;
}

}  // namespace jamsides::matching

// See engine.hpp.
#include "engines/matching/exact/engine.hpp"

#include <algorithm>
#include <cmath>

namespace jamsides::matching::exact {

namespace {

constexpr std::size_t most_teams =
    400'000;  // beyond this many in the gap only the bound and the best are told
constexpr double rounding = 1e-3;

}  // namespace

Engine::Engine(Costs const& costs, Options const& options) : costs_(costs), options_(options) {
    if (auto counts = possible_counts(costs.instance()))
        root_ = std::make_unique<Root>(costs, *counts, options);
    else
        possible_ = false;
}

void Engine::report() const {
    options_.report({options_.elapsed(), bound_, best_.empty() ? 0 : best_[0].cost, !best_.empty()});
}

void Engine::solve_root() {
    root_->run([&](double bound) {
        bound_ = (long long)std::ceil(bound - 1e-6);
        report();
    });
    possible_ = root_->possible();
    bound_ = (long long)std::ceil(root_->bound() - 1e-6);
    ready_ = root_->finished() && possible_;
    gap_ = std::max(2.0, 0.001 * std::abs(root_->bound()));
    if (!ready_ || !root_->integral()) return;
    Grouping grouping{0, root_->whole_groups()};
    for (auto const& served : grouping.groups) grouping.cost += cost_of(costs_, served);
    std::sort(grouping.groups.begin(), grouping.groups.end());
    best_ = {grouping};
    bound_ = grouping.cost;
    proven_ = 1;
}

// Every column with a reduced cost of at most `gap`; false when there are too many.
bool Engine::gather(double gap) {
    auto& master = root_->master();
    auto found = root_->pricing().below(gap + rounding, most_teams);
    if (!found.complete) return false;
    MentorChoice mentors(costs_, root_->pricing().duals().mentor);
    for (auto const& priced : found.teams) {
        mentors.each_within(priced.team, gap + rounding - priced.reduced_cost, [&](auto const& choice) {
            master.add({{priced.team, choice.mentors}, priced.group_cost + choice.cost});
        });
        if (master.columns().size() > most_teams) return false;
    }
    return true;
}

// The first stays first, whatever ties with it.
void Engine::take(std::vector<Grouping> found) {
    if (!best_.empty() && !found.empty() && proven_ > 0) {
        auto same =
            std::find_if(found.begin(), found.end(), [&](auto& f) { return same_teams(f, best_[0]); });
        if (same != found.end()) std::rotate(found.begin(), same, same + 1);
    }
    best_ = std::move(found);
}

// True when there is no need to go on with a wider gap.
bool Engine::search(double gap, int wanted) {
    if (!gather(gap)) return true;
    auto cutoff = (long long)std::floor(root_->priced_bound() + gap + 1e-6);
    Tree tree(root_->master(), options_);
    for (auto const& known : best_) tree.offer(known, wanted);
    auto found = tree.run(cutoff, wanted);
    take(std::move(found.best));
    if (!found.complete) return true;
    while (!best_.empty() && best_.back().cost > cutoff) best_.pop_back();
    proven_ = int(best_.size());
    bound_ = best_.empty() ? cutoff + 1 : best_[0].cost;
    report();
    if (double(cutoff) <= root_->dearest()) return proven_ >= wanted;
    possible_ = !best_.empty();
    return true;
}

void Engine::run(int wanted) {
    if (!possible_) return;
    if (!ready_) solve_root();
    if (!ready_) return;
    while (proven_ < wanted && !options_.stop() && !search(gap_, wanted)) gap_ *= 3;
}

Engine::Given Engine::best_given(std::vector<Choice> const& choices, long long most) {
    for (double gap = gap_; proven_ > 0 && !options_.stop(); gap *= 3) {
        if (!gather(gap)) break;
        auto cutoff = std::min(most, (long long)std::floor(root_->priced_bound() + gap + 1e-6));
        Tree tree(root_->master(), options_);
        auto found = tree.run(cutoff, 1, choices);
        if (!found.complete) break;
        if (!found.best.empty()) return {found.best[0], true};
        if (cutoff >= most || double(cutoff) > root_->dearest()) return {std::nullopt, true};
    }
    return {};
}

}  // namespace jamsides::matching::exact

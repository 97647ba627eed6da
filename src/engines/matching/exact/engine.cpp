// See engine.hpp.
#include "engines/matching/exact/engine.hpp"

#include <algorithm>
#include <cmath>

#include "engines/matching/exact/first_proposal.hpp"

namespace jamsides::matching::exact {

namespace {

constexpr std::size_t most_teams = 400'000;  // more than this within the gap are not tried
constexpr double rounding = 1e-3;

}  // namespace

Engine::Engine(Costs const& costs, Options const& options)
    : costs_(costs),
      options_(options),
      counts_(possible_counts(costs.instance())),
      possible_(counts_.has_value()) {}

void Engine::report() const {
    options_.report({options_.elapsed(), bound_, best_.empty() ? 0 : best_[0].cost, !best_.empty()});
}

// A proposal in hand, then the bound; where the linear program is whole, that is the answer.
void Engine::begin() {
    begun_ = true;
    if (auto first = first_proposal(costs_, *counts_)) best_ = {std::move(*first)};
    root_ = std::make_unique<Root>(costs_, *counts_, options_);
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

// Every column with a reduced cost of at most `gap`; false when there are too many, or no time.
bool Engine::gather(double gap) {
    auto& master = root_->master();
    auto found = root_->pricing().below(gap + rounding, most_teams);
    if (!found.complete) return false;
    MentorChoice mentors(costs_, root_->pricing().duals().mentor);
    for (auto const& priced : found.teams) {
        mentors.each_within(priced.team, gap + rounding - priced.reduced_cost, [&](auto const& choice) {
            master.add({{priced.team, choice.mentors}, priced.group_cost + choice.cost});
        });
        if (master.columns().size() > most_teams || options_.stop()) return false;
    }
    return true;
}

// What was proven first stays first, whatever ties with it; what was in hand is not lost for something worse.
void Engine::keep(std::vector<Grouping> found) {
    if (proven_ > 0) {
        auto same =
            std::find_if(found.begin(), found.end(), [&](auto& f) { return same_teams(f, best_[0]); });
        if (same != found.end()) std::rotate(found.begin(), same, same + 1);
    }
    if (!found.empty()) best_ = std::move(found);
}

// True when there is no need to go on with a wider gap.
bool Engine::search(double gap, int wanted) {
    if (!gather(gap)) return true;
    auto cutoff = (long long)std::floor(root_->priced_bound() + gap + 1e-6);
    Tree tree(root_->master(), costs_.instance().organisations(), options_);
    for (auto const& known : best_)
        if (known.cost <= cutoff) tree.offer(known, wanted);
    auto found = tree.run(cutoff, wanted);
    bool any = !found.best.empty();
    if (found.complete && any) {
        keep(std::move(found.best));
        proven_ = int(best_.size());
        bound_ = best_[0].cost;
    } else if (any && (best_.empty() || found.best[0].cost < best_[0].cost || proven_ > 0)) {
        keep(std::move(found.best));
    }
    if (!found.complete) return true;
    if (!any) bound_ = std::max(bound_, cutoff + 1);
    report();
    if (double(cutoff) <= root_->dearest()) return proven_ >= wanted;
    possible_ = proven_ > 0;
    return true;
}

void Engine::run(int wanted) {
    if (!possible_) return;
    if (begun_)
        forget_beyond(gap_);
    else
        begin();
    while (ready_ && proven_ < wanted && !options_.stop() && !search(gap_, wanted)) gap_ *= 3;
    if (!possible_) best_.clear();
}

// The best of the groups in hand says how wide the gap need be at most, so that it is not guessed too wide.
Engine::Given Engine::best_given(std::vector<Choice> const& choices, long long most) {
    Given given;
    for (double gap = gap_; proven_ > 0 && !given.complete && !options_.stop();) {
        if (!gather(gap)) break;
        auto within = (long long)std::floor(root_->priced_bound() + gap + 1e-6);
        Tree tree(root_->master(), costs_.instance().organisations(), options_);
        auto found = tree.run(most, 1, choices);
        if (!found.complete) break;
        bool none_further = within >= most || double(within) > root_->dearest();
        if (!found.best.empty() && (none_further || found.best[0].cost <= within))
            given.found = found.best[0];
        given.complete = given.found || none_further;
        gap *= 3;
        if (!found.best.empty()) gap = std::min(gap, double(found.best[0].cost) - root_->priced_bound());
    }
    return given;
}

// Groups gathered far from the best for other questions would only slow this one.
void Engine::forget_beyond(double gap) {
    if (!ready_) return;
    root_->master().solve();
    root_->master().drop_columns_above(gap + rounding);
}

}  // namespace jamsides::matching::exact

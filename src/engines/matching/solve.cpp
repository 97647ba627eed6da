// See solve.hpp.
#include "engines/matching/solve.hpp"

#include <algorithm>

#include "engines/matching/conflict.hpp"
#include "engines/matching/evaluate.hpp"
#include "engines/matching/exact/engine.hpp"
#include "engines/matching/prices.hpp"
#include "engines/matching/proposal.hpp"
#include "engines/matching/story.hpp"

namespace jamsides::matching {

namespace {

Status status_of(exact::Engine const& engine) {
    if (!engine.possible()) return Status::infeasible;
    if (engine.proven() > 0) return Status::optimal;
    return engine.best().empty() ? Status::unknown : Status::feasible;
}

void describe(Problem const& problem, Proposal const& proposal, Solution& out) {
    auto evaluation = evaluate(problem, proposal);
    out.cost = evaluation.cost;
    out.groups = std::move(evaluation.groups);
    out.wishes_unmet = std::move(evaluation.wishes_unmet);
    out.wishes_ignored = std::move(evaluation.wishes_ignored);
}

void tell_stories(exact::Engine& engine, Solution& out) {
    auto nearest = nearest_alternatives(engine, out.proposal());
    for (std::size_t g = 0; g < out.groups.size(); ++g) {
        auto told = story_of(engine.costs().instance(), out.groups[g].placement, &nearest[g]);
        out.groups[g].story = {told.swedish, told.english};
    }
}

}  // namespace

Solution solve(Problem const& problem, Options const& options) {
    Instance instance(problem);
    Costs costs(instance);
    exact::Engine engine(costs, options);
    engine.run(1);
    Solution out;
    out.status = status_of(engine);
    out.lower_bound = engine.bound();
    if (!engine.best().empty()) describe(problem, proposal_of(instance, engine.best()[0].groups), out);
    out.seconds = options.elapsed();
    if (options.tell_stories && !out.groups.empty()) tell_stories(engine, out);
    // Before the alternatives, which take in groups further from the best.
    if (options.price_rules && out.status == Status::optimal)
        out.price_of_rules = price_rules(instance.problem(), engine, options);
    if (options.alternatives > 0 && out.status == Status::optimal) {
        engine.run(1 + options.alternatives);
        for (std::size_t k = 1; k < engine.best().size(); ++k)
            out.alternatives.push_back({engine.best()[k].cost, proposal_of(instance, engine.best()[k].groups),
                                        int(k) < engine.proven()});
    }
    out.told_in_full = !options.stop();
    if (options.explain_reasons && out.status == Status::infeasible)
        out.reasons = reasons_of(instance.problem(), smallest_conflict(instance.problem(), options));
    return out;
}

}  // namespace jamsides::matching

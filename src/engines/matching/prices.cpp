// See prices.hpp. A wish that is not met costs exactly its weight: every proposal pays at most that for it.
// One that is met costs what keeping the two apart would spare, if anything. Other rules are dropped and the
// rest solved anew.
#include "engines/matching/prices.hpp"

#include <algorithm>

#include "engines/matching/rule_list.hpp"

namespace jamsides::matching {

namespace {

bool together_in(exact::Grouping const& grouping, int a, int b) {
    return std::any_of(grouping.groups.begin(), grouping.groups.end(),
                       [&](Served const& served) { return served.team.has(a) && served.team.has(b); });
}

RulePrice price_of_wish(Rule const& rule, exact::Engine& engine) {
    auto const& instance = engine.costs().instance();
    int from = instance.organisation_with(rule.codes.first),
        to = instance.organisation_with(rule.codes.second);
    long long weight = instance.problem().weights.wish_unmet * instance.wishes(from, to);
    auto optimum = engine.best()[0].cost;
    // Without the wish every proposal that keeps the two apart is cheaper by its weight, the others cost the
    // same.
    if (!together_in(engine.best()[0], from, to)) return {rule.text(), std::max(weight, 0LL), weight >= 0};
    auto apart = engine.best_given({{exact::Choice::pair, false, from, to, {}}}, optimum + weight);
    long long spared = apart.found ? optimum + weight - apart.found->cost : 0;
    return {rule.text(), std::max(0LL, spared), apart.complete};
}

RulePrice price_of_rule(Problem const& problem, Rule const& rule, long long optimum, Options const& options) {
    Instance instance(without(problem, rule));
    Costs costs(instance);
    exact::Engine engine(costs, options);
    engine.run(1);
    if (engine.proven() > 0) return {rule.text(), optimum - engine.best()[0].cost, true};
    auto least = engine.best().empty() ? optimum : std::min(optimum, engine.best()[0].cost);
    return {rule.text(), optimum - least, false};
}

}  // namespace

std::vector<RulePrice> price_rules(Problem const& problem, exact::Engine& engine, Options const& options) {
    std::vector<RulePrice> out;
    Options quiet = options;
    quiet.report = [](Progress const&) {};
    for (auto const& rule : rules_of(problem, true)) {
        if (options.stop()) return {};
        bool quick = rule.kind == Rule::wish && problem.weights.wish_unmet >= 0;
        out.push_back(quick ? price_of_wish(rule, engine)
                            : price_of_rule(problem, rule, engine.best()[0].cost, quiet));
    }
    return out;
}

}  // namespace jamsides::matching

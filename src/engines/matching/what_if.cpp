// See what_if.hpp.
#include "engines/matching/what_if.hpp"

#include <algorithm>

#include "engines/matching/exact/engine.hpp"
#include "engines/matching/proposal.hpp"

namespace jamsides::matching {

Problem with_together(Problem problem, std::string const& one, std::string const& other) {
    problem.rules.together.emplace_back(one, other);
    return problem;
}

Problem with_apart(Problem problem, std::string const& one, std::string const& other) {
    problem.rules.apart.emplace_back(one, other);
    return problem;
}

Problem with_group(Problem problem, std::vector<std::string> const& members) {
    for (std::size_t k = 1; k < members.size(); ++k)
        problem.rules.together.emplace_back(members[0], members[k]);
    if (int(members.size()) >= problem.rules.group_sizes.to) return problem;  // there is no room for others
    for (auto const& body : problem.organisations)
        if (std::find(members.begin(), members.end(), body.code) == members.end())
            problem.rules.apart.emplace_back(members[0], body.code);
    return problem;
}

std::vector<Nearest> nearest_alternatives(Problem const& problem, Proposal const& optimum,
                                          Options const& options) {
    Instance instance(problem);
    Costs costs(instance);
    exact::Engine engine(costs, options);
    engine.run(1);
    return nearest_alternatives(engine, optimum);
}

std::vector<Nearest> nearest_alternatives(exact::Engine& engine, Proposal const& optimum) {
    auto const& instance = engine.costs().instance();
    std::vector<Nearest> out(optimum.size());
    if (engine.proven() == 0) return out;
    for (std::size_t g = 0; g < optimum.size(); ++g) {
        std::vector<int> members;
        for (auto const& code : optimum[g].members) members.push_back(instance.organisation_with(code));
        exact::Choice not_this{exact::Choice::team, false, 0, 0, team_of(members)};
        auto given = engine.best_given({not_this}, engine.highest_cost());
        out[g].known = given.complete;
        out[g].exists = given.found.has_value();
        if (!given.found) continue;
        out[g].dearer = given.found->cost - engine.best()[0].cost;
        out[g].proposal = proposal_of(instance, given.found->groups);
    }
    return out;
}

}  // namespace jamsides::matching

// See solve.hpp.
#include "engines/matching/solve.hpp"

#include <algorithm>
#include <cmath>

#include "engines/matching/evaluate.hpp"
#include "engines/matching/whole/whole_model.hpp"

namespace jamsides::matching {

namespace {

Proposal proposal_of(Instance const& instance, std::vector<Served> groups) {
    std::sort(groups.begin(), groups.end());
    Proposal out;
    for (auto const& served : groups) {
        Placement placement;
        for (int i : served.team.members()) placement.members.push_back(instance.organisation(i).code);
        for (int m : served.mentors) placement.mentors.push_back(instance.mentor(m).code);
        out.push_back(std::move(placement));
    }
    std::sort(out.begin(), out.end(), [](auto& a, auto& b) { return a.members < b.members; });
    return out;
}

}  // namespace

Solution solve(Problem const& problem, Options const& options) {
    Instance instance(problem);
    Costs costs(instance);
    auto answer = whole::solve_whole(costs, 0, options.stop);
    Solution out;
    if (answer.found) {
        auto evaluation = evaluate(problem, proposal_of(instance, answer.groups));
        out.cost = evaluation.cost;
        out.groups = std::move(evaluation.groups);
        out.wishes_unmet = std::move(evaluation.wishes_unmet);
        out.wishes_ignored = std::move(evaluation.wishes_ignored);
    }
    out.lower_bound = answer.proven ? out.cost : (long long)std::ceil(answer.bound - 1e-6);
    out.status = answer.proven  ? answer.found ? Status::optimal : Status::infeasible
                 : answer.found ? Status::feasible
                                : Status::unknown;
    out.seconds = options.elapsed();
    return out;
}

}  // namespace jamsides::matching

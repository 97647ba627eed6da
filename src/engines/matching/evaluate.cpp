// See evaluate.hpp.
#include "engines/matching/evaluate.hpp"

#include <algorithm>
#include <map>

#include "engines/matching/breaches.hpp"

namespace jamsides::matching {

namespace {

struct Numbers {
    std::vector<int> members;
    std::vector<int> mentors;
};

// The codes that exist, by number and in order, each once.
Numbers numbers_of(Instance const& instance, Placement const& placement) {
    Numbers out;
    for (auto const& code : placement.members)
        if (int i = instance.organisation_with(code); i >= 0) out.members.push_back(i);
    for (auto const& code : placement.mentors)
        if (int m = instance.mentor_with(code); m >= 0) out.mentors.push_back(m);
    for (auto* list : {&out.members, &out.mentors}) {
        std::sort(list->begin(), list->end());
        list->erase(std::unique(list->begin(), list->end()), list->end());
    }
    return out;
}

Group group_of(Costs const& costs, Placement const& placement) {
    auto const& instance = costs.instance();
    auto [members, mentors] = numbers_of(instance, placement);
    Group group;
    for (int i : members) group.placement.members.push_back(instance.organisation(i).code);
    for (int m : mentors) group.placement.mentors.push_back(instance.mentor(m).code);
    if (members.empty() || members.size() > 4) return group;
    group.because = explain(costs, members, mentors);
    for (auto const& because : group.because) group.cost += because.value;
    return group;
}

void sort_wishes(Instance const& instance, Evaluation& evaluation) {
    std::map<std::string, std::size_t> group_with;
    for (std::size_t g = 0; g < evaluation.groups.size(); ++g)
        for (auto const& code : evaluation.groups[g].placement.members) group_with.emplace(code, g);
    for (auto [from, to] : instance.wishes()) {
        CodePair wish{instance.organisation(from).code, instance.organisation(to).code};
        auto a = group_with.find(wish.first), b = group_with.find(wish.second);
        bool met = from == to || (a != group_with.end() && b != group_with.end() && a->second == b->second);
        if (!met) evaluation.wishes_unmet.push_back(wish);
    }
    evaluation.wishes_ignored = instance.wishes_ignored();
}

}  // namespace

Evaluation evaluate(Costs const& costs, Proposal const& proposal) {
    Evaluation out;
    for (auto const& placement : proposal) {
        out.groups.push_back(group_of(costs, placement));
        out.cost += out.groups.back().cost;
    }
    sort_wishes(costs.instance(), out);
    out.breaches = breaches_of(costs.instance(), proposal);
    return out;
}

long long cost_alone(Costs const& costs, Proposal const& proposal) {
    long long cost = 0;
    for (auto const& placement : proposal) {
        auto [members, mentors] = numbers_of(costs.instance(), placement);
        if (members.empty() || members.size() > 4) continue;
        cost += costs.group(members);
        for (int m : mentors) cost += costs.mentor(m, members);
    }
    return cost;
}

Evaluation evaluate(Problem const& problem, Proposal const& proposal) {
    Instance instance(problem);
    return evaluate(Costs(instance, {1, 4}), proposal);
}

}  // namespace jamsides::matching

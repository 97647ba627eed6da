// See first_groups.hpp.
#include "engines/matching/exact/first_groups.hpp"

#include <algorithm>
#include <numeric>
#include <set>

#include "engines/matching/exact/mentor_choice.hpp"

namespace jamsides::matching::exact {

namespace {

std::vector<int> companions(Costs const& costs, int i, int reach) {
    auto const& instance = costs.instance();
    int size = instance.group_sizes().from;
    std::vector<int> others;
    for (int j = 0; j < instance.organisations(); ++j)
        if (j != i && !instance.apart(i, j)) others.push_back(j);
    auto nearer = [&](int a, int b) {
        double x = costs.pair(size, i, a), y = costs.pair(size, i, b);
        return x != y ? x < y : a < b;
    };
    auto kept = std::min<std::size_t>(others.size(), reach);
    std::partial_sort(others.begin(), others.begin() + kept, others.end(), nearer);
    others.resize(kept);
    return others;
}

void gather(Costs const& costs, int i, std::vector<int> const& others, std::set<Team>& teams) {
    for (unsigned chosen = 1; chosen < 1u << others.size(); ++chosen) {
        std::vector<int> members{i};
        for (std::size_t k = 0; k < others.size(); ++k)
            if (chosen >> k & 1) members.push_back(others[k]);
        if (int(members.size()) > costs.instance().group_sizes().to) continue;
        auto team = team_of(members);
        if (may_form(costs.instance(), team)) teams.insert(team);
    }
}

}  // namespace

std::vector<Served> first_groups(Costs const& costs, int reach) {
    std::set<Team> teams;
    for (int i = 0; i < costs.instance().organisations(); ++i)
        gather(costs, i, companions(costs, i, reach), teams);
    std::vector<double> no_prices(costs.instance().mentors());
    MentorChoice mentors(costs, no_prices);
    std::vector<Served> out;
    for (auto const& team : teams)
        if (auto choice = mentors.best(team); choice.possible) out.push_back({team, choice.mentors});
    return out;
}

}  // namespace jamsides::matching::exact

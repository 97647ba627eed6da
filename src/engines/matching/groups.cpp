// See groups.hpp.
#include "engines/matching/groups.hpp"

#include <algorithm>

namespace jamsides::matching {

namespace {

void extend(Instance const& instance, Team& team, std::function<void(Team const&)> const& each) {
    if (instance.group_sizes().holds(team.size) && may_form(instance, team)) each(team);
    if (team.size == instance.group_sizes().to) return;
    int next = team.size == 0 ? 0 : team.member[team.size - 1] + 1;
    ++team.size;
    for (int i = next; i < instance.organisations(); ++i) {
        team.member[team.size - 1] = i;
        extend(instance, team, each);
    }
    team.member[--team.size] = 0;
}

}  // namespace

bool Team::has(int i) const {
    return std::find(member.begin(), member.begin() + size, i) != member.begin() + size;
}

Team team_of(std::span<int const> members) {
    Team team;
    for (int i : members) {
        int place = team.size++;
        for (; place > 0 && team.member[place - 1] > i; --place) team.member[place] = team.member[place - 1];
        team.member[place] = i;
    }
    return team;
}

bool may_form(Instance const& instance, Team const& team) {
    if (!instance.group_sizes().holds(team.size)) return false;
    for (int i : team.members()) {
        for (int j : team.members())
            if (i < j && instance.apart(i, j)) return false;
        auto const& block = instance.blocks()[instance.block_of(i)];
        if (block.size() > 1)
            for (int j : block)
                if (!team.has(j)) return false;
    }
    return true;
}

bool may_serve(Instance const& instance, int mentor, Team const& team) {
    for (int i : team.members())
        if (!instance.may_mentor(mentor, i)) return false;
    return true;
}

long long cost_of(Costs const& costs, Served const& served) {
    auto total = costs.group(served.team.members());
    for (int m : served.mentors) total += costs.mentor(m, served.team.members());
    return total;
}

void for_each_team(Instance const& instance, std::function<void(Team const&)> const& each) {
    Team team;
    extend(instance, team, each);
}

}  // namespace jamsides::matching

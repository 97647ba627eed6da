// Groups as the solver handles them: members by number, and which sets of members may share a group at all.
#pragma once

#include <array>
#include <functional>
#include <span>
#include <vector>

#include "engines/matching/costs.hpp"

namespace jamsides::matching {

struct Team {  // two to four members in rising order
    std::array<int, 4> member{};
    int size = 0;

    Members members() const { return {member.data(), std::size_t(size)}; }
    bool has(int i) const;
    friend auto operator<=>(Team const&, Team const&) = default;
};

Team team_of(std::span<int const> members);

// A team with the mentors who serve it, the mentors in rising order.
struct Served {
    Team team;
    std::vector<int> mentors;
    friend auto operator<=>(Served const&, Served const&) = default;
};

// Whether the rules about size, together and apart let these share a group.
bool may_form(Instance const& instance, Team const& team);
bool may_serve(Instance const& instance, int mentor, Team const& team);
long long cost_of(Costs const& costs, Served const& served);

// Calls back once for every team the rules allow. Only for small instances: n⁴/24 teams with sizes up to 4.
void for_each_team(Instance const& instance, std::function<void(Team const&)> const& each);

}  // namespace jamsides::matching

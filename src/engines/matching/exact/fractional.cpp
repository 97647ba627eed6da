// See fractional.hpp.
#include "engines/matching/exact/fractional.hpp"

#include <algorithm>

namespace jamsides::matching::exact {

Fractional::Fractional(Master const& master, int organisations)
    : teams_with(organisations), near(organisations) {
    std::map<Team, std::size_t> index;
    for (std::size_t j = 0; j < master.columns().size(); ++j) {
        double x = master.value(int(j));
        if (x < 1e-7) continue;
        auto const& team = master.columns()[j].served.team;
        auto [place, fresh] = index.emplace(team, teams.size());
        if (fresh) {
            for (int i : team.members()) teams_with[i].push_back(int(teams.size()));
            teams.push_back(team);
            share.push_back(0);
        }
        share[place->second] += x;
        for (int a : team.members())
            for (int b : team.members())
                if (a != b) near[a][b] += x;
    }
}

double Fractional::broken_by(Cut const& cut) const {
    std::vector<int> touched;
    for (int i : cut.set) touched.insert(touched.end(), teams_with[i].begin(), teams_with[i].end());
    std::sort(touched.begin(), touched.end());
    touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
    double sum = 0;
    for (int t : touched) sum += cut.coefficient(teams[t]) * share[t];
    return sum - cut.most();
}

bool Fractional::divided(int i, int j) const {
    auto place = near[i].find(j);
    return place != near[i].end() && place->second > 1e-6 && place->second < 1 - 1e-6;
}

}  // namespace jamsides::matching::exact

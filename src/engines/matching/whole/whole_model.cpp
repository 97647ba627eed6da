// Columns: every team, and every mentor for every team. Rows: each organisation once; each team between so
// many mentors, or none when it is not formed; each mentor within its capacity. See whole_model.hpp.
#include "engines/matching/whole/whole_model.hpp"

#include <cmath>
#include <limits>

#include "engines/matching/linear/integer_program.hpp"

namespace jamsides::matching::whole {

namespace {

constexpr double infinity = std::numeric_limits<double>::max();

struct Model {
    linear::IntegerProgram program;
    std::vector<Team> team_of_column;
    std::vector<int> mentor_of_column;  // −1: the team itself
};

void add_fixed_rows(Instance const& instance, linear::IntegerProgram& program) {
    for (int i = 0; i < instance.organisations(); ++i) program.add_row(1, 1);
    for (int m = 0; m < instance.mentors(); ++m)
        program.add_row(instance.mentor(m).must_be_used ? 1 : 0, instance.mentor(m).capacity);
}

void add_team(Costs const& costs, Team const& team, Model& model) {
    auto const& instance = costs.instance();
    auto& program = model.program;
    int row = int(program.row_lower.size());
    auto [least, most] = instance.mentors_per_group();
    program.add_row(0, infinity);   // mentors − least × team ≥ 0
    program.add_row(-infinity, 0);  // mentors − most × team ≤ 0
    program.add_column(double(costs.group(team.members())));
    for (int i : team.members()) program.add_element(i, 1);
    program.add_element(row, -least);
    program.add_element(row + 1, -most);
    model.team_of_column.push_back(team);
    model.mentor_of_column.push_back(-1);
    for (int m = 0; m < instance.mentors(); ++m) {
        if (!may_serve(instance, m, team)) continue;
        program.add_column(double(costs.mentor(m, team.members())));
        program.add_element(instance.organisations() + m, 1);
        program.add_element(row, 1);
        program.add_element(row + 1, 1);
        model.team_of_column.push_back(team);
        model.mentor_of_column.push_back(m);
    }
}

std::vector<Served> groups_of(Model const& model, std::vector<int> const& chosen) {
    std::vector<Served> out;
    for (int j : chosen)
        if (model.mentor_of_column[j] < 0) out.push_back({model.team_of_column[j], {}});
    for (int j : chosen)
        for (auto& served : out)
            if (model.mentor_of_column[j] >= 0 && served.team == model.team_of_column[j])
                served.mentors.push_back(model.mentor_of_column[j]);
    return out;
}

}  // namespace

WholeAnswer solve_whole(Costs const& costs, double seconds, std::function<bool()> const& stop) {
    Model model;
    add_fixed_rows(costs.instance(), model.program);
    for_each_team(costs.instance(), [&](Team const& team) { add_team(costs, team, model); });
    linear::IntegerLimits limits;
    limits.seconds = seconds;
    limits.stop = stop;
    auto answer = linear::solve(model.program, limits);
    WholeAnswer out{answer.proven, answer.found, 0, answer.bound, groups_of(model, answer.chosen)};
    for (auto const& served : out.groups) out.cost += cost_of(costs, served);
    return out;
}

}  // namespace jamsides::matching::whole

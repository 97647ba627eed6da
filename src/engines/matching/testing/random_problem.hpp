// Random small problems with random rules, the same for the same seed on every machine: for tests only.
#pragma once

#include <algorithm>
#include <random>
#include <string>

#include "engines/matching/problem.hpp"

namespace jamsides::matching::testing {

class RandomProblem {
  public:
    explicit RandomProblem(unsigned seed) : draw_(seed) {}

    Problem make(int least_organisations, int most_organisations) {
        int n = between(least_organisations, most_organisations);
        for (int i = 0; i < n; ++i) out_.organisations.push_back(organisation(i, n));
        int mentors = chance(40) ? 0 : between(1, n > 7 ? 3 : 4);
        for (int m = 0; m < mentors; ++m) out_.mentors.push_back(mentor(m));
        rules(n, mentors);
        weights();
        if (chance(30)) distances();
        return std::move(out_);
    }

    int between(int from, int to) { return from + int(draw_() % unsigned(to - from + 1)); }
    bool chance(int percent) { return between(1, 100) <= percent; }

  private:
    std::string code(int i) { return "o" + std::to_string(i); }
    double degrees(int from, int to) { return from + between(0, 1000) * (to - from) / 1000.0; }
    std::string theme() { return std::string(1, char('A' + between(0, 2))); }

    Organisation organisation(int i, int n) {
        Organisation out{code(i), "Ort " + code(i), chance(75) ? "kommun" : "region", degrees(55, 69),
                         degrees(11, 24)};
        if (chance(60)) out.theme = theme();
        out.theme_matters_more = chance(35);
        for (int j = 0; j < n; ++j)
            if (chance(8)) out.wishes.push_back(code(j));
        if (chance(5)) out.wishes.push_back("someone else");
        out.population = between(2'000, 200'000);
        return out;
    }

    Mentor mentor(int m) {
        Mentor out{"m" + std::to_string(m), "Mentor", "region", degrees(55, 69), degrees(11, 24)};
        while (chance(50)) out.themes.push_back(theme());
        out.capacity = between(0, 3);
        out.must_be_used = chance(20);
        return out;
    }

    void rules(int n, int mentors) {
        auto& rules = out_.rules;
        static constexpr Range sizes[]{{2, 3}, {2, 3}, {2, 3}, {2, 4}, {3, 4}, {2, 2}, {3, 3}, {4, 4}};
        rules.group_sizes = sizes[between(0, 7)];
        rules.mentors_per_group = mentors == 0 ? Range{0, 0} : Range{between(0, 2), between(1, 3)};
        rules.mentors_per_group.to = std::max(rules.mentors_per_group.to, rules.mentors_per_group.from);
        rules.learning_meetings = between(1, 5);
        for (int i = 0; i < n; ++i)
            for (int j = i + 1; j < n; ++j) {
                if (chance(2)) rules.together.emplace_back(code(i), code(j));
                if (chance(7)) rules.apart.emplace_back(code(j), code(i));
                if (chance(8)) out_.met_before.emplace_back(code(i), code(j));
            }
        for (int m = 0; m < mentors; ++m)
            for (int i = 0; i < n; ++i)
                if (chance(12)) rules.not_mentored_by.emplace_back(code(i), "m" + std::to_string(m));
    }

    Decimal decimal(int from, int to) {
        if (chance(10)) return {0, 0};
        if (chance(50)) return {between(from, to), 0};
        return {between(10 * from, 10 * to) * 10 + 1, 2};
    }

    void weights() {
        auto& weights = out_.weights;
        if (chance(40)) return;
        weights.travel = decimal(0, 2);
        weights.theme_travel_share = {between(0, 12), 1};
        weights.theme_mismatch = decimal(-100, 500);
        weights.kind_mixed = decimal(-300, 300);
        weights.met_before = decimal(0, 900);
        weights.wish_unmet = between(-50, 600);
        weights.mentor_travel = decimal(0, 1);
        weights.mentor_theme_mismatch = decimal(-80, 400);
        if (chance(40)) weights.size_difference = decimal(0, 90);
    }

    void distances() {
        auto& table = out_.distances_km.emplace();
        for (auto const& a : out_.organisations) {
            for (auto const& b : out_.organisations)
                if (a.code < b.code) table[a.code][b.code] = between(0, 900);
            for (auto const& m : out_.mentors) table[m.code][a.code] = between(0, 900);
        }
    }

    std::mt19937 draw_;
    Problem out_;
};

inline Problem random_problem(unsigned seed, int least, int most) {
    return RandomProblem(seed).make(least, most);
}

}  // namespace jamsides::matching::testing

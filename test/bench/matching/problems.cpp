// See problems.hpp.
#include "matching/problems.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <random>
#include <sstream>

namespace jamsides::bench {

namespace {

using namespace matching;

std::vector<std::string> fields_of(std::string const& line) {
    std::vector<std::string> out;
    std::stringstream stream(line);
    for (std::string field; std::getline(stream, field, ',');) out.push_back(field);
    return out;
}

std::vector<Organisation> all_bodies(std::string const& csv) {
    std::ifstream file(csv);
    std::string line;
    std::getline(file, line);
    auto names = fields_of(line);
    auto column = [&](char const* name) {
        return std::find(names.begin(), names.end(), name) - names.begin();
    };
    auto code = column("code"), name = column("name"), kind = column("kind"), lat = column("lat"),
         lon = column("lon");
    std::vector<Organisation> out;
    while (std::getline(file, line)) {
        auto fields = fields_of(line);
        out.push_back({fields[code], fields[name], fields[kind], std::atof(fields[lat].c_str()),
                       std::atof(fields[lon].c_str())});
    }
    return out;
}

// The same draws on every machine: only the generator itself is prescribed by the language.
class Draw {
  public:
    explicit Draw(unsigned seed) : generator_(seed) {}
    int below(int count) { return int(generator_() % unsigned(count)); }
    bool chance(int percent) { return below(100) < percent; }
    double spread(double width) { return (below(2001) - 1000) / 1000.0 * width; }

    template <class Items>
    void shuffle(Items& items) {
        for (std::size_t k = items.size(); k > 1; --k) std::swap(items[k - 1], items[below(int(k))]);
    }

  private:
    std::mt19937 generator_;
};

char const* const themes[] = {"skola",       "äldreomsorg",    "folkhälsa",         "arbetsmarknad",
                              "upphandling", "stadsplanering", "kultur och fritid", "våld i nära relationer"};

void add_bodies(std::vector<Organisation>& bodies, std::size_t count, Draw& draw) {
    auto known = bodies.size();
    while (bodies.size() < count) {
        auto body = bodies[draw.below(int(known))];
        body.code = "X" + std::to_string(10'000 + bodies.size());
        body.name = body.code;
        body.lat += draw.spread(0.3);
        body.lon += draw.spread(0.5);
        bodies.push_back(body);
    }
}

void add_opinions(Problem& problem, Wanted const& wanted, Draw& draw) {
    for (auto& body : problem.organisations) {
        if (draw.chance(wanted.themes_first ? 90 : 50)) body.theme = themes[draw.below(8)];
        body.theme_matters_more = draw.chance(wanted.themes_first ? 65 : 15);
        auto const& other = problem.organisations[draw.below(int(problem.organisations.size()))];
        if (draw.chance(13) && other.code != body.code) body.wishes = {other.code};
    }
}

void add_rules(Problem& problem, Wanted const& wanted, Draw& draw) {
    auto body = [&] { return problem.organisations[draw.below(wanted.organisations)].code; };
    auto pair = [&](std::vector<CodePair>& pairs) {
        auto a = body(), b = body();
        if (a != b) pairs.emplace_back(a, b);
    };
    for (int k = 0; k < wanted.organisations / 12; ++k) pair(problem.rules.apart);
    for (int k = 0; k < wanted.organisations / 6; ++k) pair(problem.met_before);
    for (int k = 0; wanted.mentors > 0 && k < wanted.organisations / 10; ++k)
        problem.rules.not_mentored_by.emplace_back(body(), problem.mentors[draw.below(wanted.mentors)].code);
}

}  // namespace

Problem make_problem(std::string const& organisations_csv, Wanted const& wanted) {
    Draw draw(wanted.seed);
    auto bodies = all_bodies(organisations_csv);
    draw.shuffle(bodies);
    add_bodies(bodies, std::size_t(wanted.organisations + wanted.mentors), draw);
    Problem problem;
    problem.rules.group_sizes = wanted.sizes;
    if (wanted.mentors == 0) problem.rules.mentors_per_group = {0, 0};
    problem.organisations.assign(bodies.begin(), bodies.begin() + wanted.organisations);
    for (int m = 0; m < wanted.mentors; ++m) {
        auto const& body = bodies[wanted.organisations + m];
        Mentor mentor{body.code, body.name, body.kind, body.lat, body.lon};
        mentor.themes = {themes[draw.below(8)], themes[draw.below(8)]};
        mentor.capacity = 2 + draw.below(2);
        problem.mentors.push_back(std::move(mentor));
    }
    add_opinions(problem, wanted, draw);
    add_rules(problem, wanted, draw);
    return problem;
}

}  // namespace jamsides::bench

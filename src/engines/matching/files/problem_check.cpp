// The parts of a problem against each other: see problem_check.hpp.
#include "engines/matching/files/problem_check.hpp"

#include <set>

namespace jamsides::matching::files {

namespace {

constexpr std::size_t most_bodies = 20'000;

struct Codes {
    std::set<std::string> organisations;
    std::set<std::string> mentors;
};

[[noreturn]] void refuse(std::string const& list, std::size_t index, std::string const& what) {
    throw BadProblem("I " + list + "[" + std::to_string(index) + "]: " + what + ".");
}

Codes check_codes(Problem const& problem) {
    Codes codes;
    if (problem.organisations.empty())
        throw BadProblem("I organisations: det finns ingen organisation att matcha.");
    if (problem.organisations.size() + problem.mentors.size() > most_bodies)
        throw BadProblem("I organisations: fler än 20000 organisationer och mentorer ryms inte.");
    for (std::size_t i = 0; i < problem.organisations.size(); ++i)
        if (!codes.organisations.insert(problem.organisations[i].code).second)
            refuse("organisations", i, "koden " + problem.organisations[i].code + " finns redan");
    for (std::size_t i = 0; i < problem.mentors.size(); ++i) {
        auto const& code = problem.mentors[i].code;
        if (codes.organisations.count(code) || !codes.mentors.insert(code).second)
            refuse("mentors", i, "koden " + code + " finns redan");
    }
    return codes;
}

void check_pairs(std::string const& list, std::vector<CodePair> const& pairs,
                 std::set<std::string> const& first, std::set<std::string> const& second) {
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        if (!first.count(pairs[i].first)) refuse(list, i, "ingen här har koden " + pairs[i].first);
        if (!second.count(pairs[i].second)) refuse(list, i, "ingen här har koden " + pairs[i].second);
        if (pairs[i].first == pairs[i].second) refuse(list, i, "samma kod står två gånger");
    }
}

using Row = std::map<std::string, int>;

int const* distance(std::map<std::string, Row> const& table, std::string const& from, std::string const& to) {
    auto row = table.find(from);
    if (row == table.end()) return nullptr;
    auto cell = row->second.find(to);
    return cell == row->second.end() ? nullptr : &cell->second;
}

void check_distance(Problem const& problem, std::string const& a, std::string const& b) {
    auto there = distance(*problem.distances_km, a, b);
    auto back = distance(*problem.distances_km, b, a);
    if (!there && !back) throw BadProblem("I distances_km: avståndet mellan " + a + " och " + b + " saknas.");
    if (there && back && *there != *back)
        throw BadProblem("I distances_km: avståndet mellan " + a + " och " + b + " är olika åt olika håll.");
}

void check_distances(Problem const& problem) {
    auto const& organisations = problem.organisations;
    for (std::size_t i = 0; i < organisations.size(); ++i) {
        for (std::size_t j = i + 1; j < organisations.size(); ++j)
            check_distance(problem, organisations[i].code, organisations[j].code);
        for (auto const& mentor : problem.mentors)
            check_distance(problem, organisations[i].code, mentor.code);
    }
}

}  // namespace

void check_problem(Problem const& problem) {
    auto codes = check_codes(problem);
    auto everyone = codes.organisations;
    everyone.insert(codes.mentors.begin(), codes.mentors.end());
    check_pairs("rules.together", problem.rules.together, codes.organisations, codes.organisations);
    check_pairs("rules.apart", problem.rules.apart, codes.organisations, codes.organisations);
    check_pairs("rules.not_mentored_by", problem.rules.not_mentored_by, codes.organisations, codes.mentors);
    check_pairs("met_before", problem.met_before, everyone, everyone);
    if (problem.distances_km) check_distances(problem);
    if (problem.weights.size_difference.is_zero()) return;
    for (std::size_t i = 0; i < problem.organisations.size(); ++i)
        if (!problem.organisations[i].population)
            refuse("organisations", i, "population saknas, och size_difference behöver den");
}

}  // namespace jamsides::matching::files

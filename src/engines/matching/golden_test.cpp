// Whole answers kept as files: a change of a word, a cost or an order shows here first.
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "engines/matching/files/problem_file.hpp"
#include "engines/matching/files/solution_file.hpp"
#include "engines/matching/solve.hpp"

namespace jamsides::matching {

namespace {

std::string const folder = JAMSIDES_SOURCE_DIR "/src/engines/matching/expected/";

std::string content(std::string const& name) {
    std::ifstream file(folder + name);
    EXPECT_TRUE(file) << name;
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

std::string answer(std::string const& problem, Tongue tongue) {
    Options options;
    options.alternatives = 2;
    options.price_rules = true;
    options.tell_stories = true;
    return write_solution(solve(read_problem(content(problem)), options), tongue);
}

// With the variable set, the files are written anew instead of compared.
void expect_golden(std::string const& problem, std::string const& solution, Tongue tongue = Tongue::swedish) {
    auto got = answer(problem, tongue);
    if (std::getenv("JAMSIDES_WRITE_GOLDEN")) std::ofstream(folder + solution) << got;
    EXPECT_EQ(got, content(solution)) << solution;
}

}  // namespace

TEST(MatchingGolden, The_round_of_2021) {
    expect_golden("round-2021.problem.json", "round-2021.solution.json");
}

TEST(MatchingGolden, Twelve_organisations_with_wishes_themes_and_mentors) {
    expect_golden("twelve.problem.json", "twelve.solution.json");
    expect_golden("twelve.problem.json", "twelve.solution.en.json", Tongue::english);
}

TEST(MatchingGolden, Wishes_that_cannot_be_reconciled) {
    expect_golden("impossible.problem.json", "impossible.solution.json");
}

}  // namespace jamsides::matching

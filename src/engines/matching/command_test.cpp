// The command line's doors: exit statuses, the answer's form, and that the checker believes the solver.
#include "engines/matching/command.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

namespace jamsides::matching {

namespace {

struct Said {
    int status;
    std::string out, err;
};

Said match(std::string const& problem, MatchOptions options = {}) {
    std::ostringstream out, err;
    int status = run_match(problem, options, out, err);
    return {status, out.str(), err.str()};
}

Said verify(std::string const& problem, std::string const& solution) {
    std::ostringstream out, err;
    int status = run_verify(problem, solution, out, err);
    return {status, out.str(), err.str()};
}

std::string replaced(std::string text, std::string const& from, std::string const& to) {
    auto at = text.find(from);
    EXPECT_NE(at, text.npos) << from << " in " << text;
    return text.replace(at, from.size(), to);
}

std::string const round_2021 = R"({"organisations": [
    {"code": "0005", "name": "Region Östergötland", "kind": "region", "lat": 58.41, "lon": 15.62},
    {"code": "0007", "name": "Region Kronoberg", "kind": "region", "lat": 56.88, "lon": 14.81},
    {"code": "1281", "name": "Lunds kommun", "kind": "kommun", "lat": 55.70, "lon": 13.19}],
  "mentors": [
    {"code": "0017", "name": "Region Värmland", "kind": "region", "lat": 59.38, "lon": 13.50, "must_be_used": true},
    {"code": "0025", "name": "Region Norrbotten", "kind": "region", "lat": 65.58, "lon": 22.15, "must_be_used": true},
    {"code": "0024", "name": "Region Västerbotten", "kind": "region", "lat": 63.83, "lon": 20.26,
     "must_be_used": true}]})";

std::string known_problem(std::string const& name) {
    for (auto up : {"..", "../.."}) {
        std::ifstream file(std::filesystem::path(JAMSIDES_SOURCE_DIR) / up / "shared/matching" /
                           (name + ".json"));
        std::stringstream text;
        if (file && text << file.rdbuf()) return text.str();
    }
    return "";
}

void expect_known(std::string const& name, std::string const& cost) {
    auto problem = known_problem(name);
    if (problem.empty()) GTEST_SKIP() << "the known problem " << name << " is not here";
    auto said = match(problem);
    EXPECT_EQ(said.status, 0);
    EXPECT_NE(said.out.find("\"cost\": " + cost + ", \"lower_bound\": " + cost), std::string::npos);
    EXPECT_EQ(verify(problem, said.out).status, 0);
}

}  // namespace

TEST(MatchCommand, The_round_of_2021_has_one_answer_and_the_checker_believes_it) {
    auto said = match(round_2021);
    EXPECT_EQ(said.status, 0) << said.err;
    EXPECT_NE(said.out.find("\"status\": \"optimal\""), std::string::npos);
    EXPECT_NE(said.out.find("\"cost\": 9343, \"lower_bound\": 9343, \"gap\": 0"), std::string::npos)
        << said.out;
    auto verdict = verify(round_2021, said.out);
    EXPECT_EQ(verdict.status, 0) << verdict.err;
    EXPECT_NE(verdict.out.find("9343"), std::string::npos);
}

TEST(MatchCommand, The_checker_names_the_first_rule_that_is_broken) {
    auto good = match(round_2021).out;
    EXPECT_NE(verify(round_2021, replaced(good, "\"cost\": 9343, \"lower", "\"cost\": 9342, \"lower"))
                  .err.find("cost"),
              std::string::npos);
    EXPECT_NE(verify(round_2021, replaced(good, "\"0017\", ", "")).err.find("must_be_used 0017"),
              std::string::npos);
    EXPECT_NE(verify(round_2021, replaced(good, "\"0005\", ", "")).err.find("0005 står i 0 grupper"),
              std::string::npos);
    EXPECT_NE(verify(round_2021, replaced(good, "\"0005\"", "\"0099\"")).err.find("0099"), std::string::npos);
    auto apart =
        replaced(round_2021, "\"mentors\"", "\"rules\": {\"apart\": [[\"0005\", \"0007\"]]}, \"mentors\"");
    auto verdict = verify(apart, good);
    EXPECT_EQ(verdict.status, 1);
    EXPECT_NE(verdict.err.find("apart 0005 0007"), std::string::npos);
}

TEST(MatchCommand, A_file_that_cannot_be_used_is_status_two_and_one_sentence) {
    auto said = match("{\"organisations\": [");
    EXPECT_EQ(said.status, 2);
    EXPECT_EQ(said.out, "");
    EXPECT_EQ(std::count(said.err.begin(), said.err.end(), '\n'), 1);
    EXPECT_EQ(verify(round_2021, "nonsense").status, 2);
}

TEST(MatchCommand, Rules_that_cannot_hold_together_are_status_one) {
    auto said =
        match(R"({"organisations": [{"code": "1", "lat": 1, "lon": 1}, {"code": "2", "lat": 1, "lon": 1}],
                          "rules": {"apart": [["1", "2"]]}})");
    EXPECT_EQ(said.status, 1);
    EXPECT_NE(said.out.find("\"status\": \"infeasible\""), std::string::npos);
}

TEST(MatchCommand, The_round_2021_2023_of_the_known_problems) { expect_known("omgang-2021-2023", "9343"); }
TEST(MatchCommand, Six_organisations_and_two_mentors_of_the_known_problems) { expect_known("n6-m2", "7338"); }
TEST(MatchCommand, Twenty_four_organisations_of_the_known_problems) { expect_known("n24-m8", "17234"); }

}  // namespace jamsides::matching
